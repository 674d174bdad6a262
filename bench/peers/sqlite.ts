import type { Tables, Team } from '../scoring/team.ts'
import { load, type Peer, type Scored } from './peer.ts'
import { createTable, query, type SqlTable, type SqlValue, sqlTables, sqlValue } from './sql.ts'

type Statement = { run(values: SqlValue[]): void; free(): void }
type Database = {
  run(sql: string): void
  prepare(sql: string): Statement
  exec(sql: string): { values: unknown[][] }[]
  close(): void
}
type SqlJs = { default: () => Promise<{ Database: new () => Database }> }

// Fifty rows an insert take half the time of one each.
const together = 50

function fill(database: Database, { name, columns, rows }: SqlTable) {
  const one = `(${columns.map(() => '?').join()})`
  const insert = (count: number) =>
    database.prepare(`INSERT INTO ${name} VALUES ${Array(count).fill(one).join()}`)
  const [many, single] = [insert(together), insert(1)]
  const valuesOf = (some: readonly unknown[][]) => {
    const values: SqlValue[] = []
    for (const row of some) for (const { at } of columns) values.push(sqlValue(row[at]))
    return values
  }
  const whole = rows.length - (rows.length % together)
  for (let at = 0; at < whole; at += together) {
    many.run(valuesOf(rows.slice(at, at + together)))
  }
  for (const row of rows.slice(whole)) single.run(valuesOf([row]))
  many.free()
  single.free()
}

function score(database: Database, tables: Tables, countedIn: Team['countedIn']): Scored[] {
  database.run('BEGIN')
  for (const table of sqlTables(tables, countedIn)) {
    database.run(`CREATE ${createTable(table)}`)
    fill(database, table)
  }
  database.run('COMMIT')
  const [scores] = database.exec(query(countedIn, 'min'))
  return (scores?.values ?? []) as Scored[]
}

/** SQLite as sql.js: a new database in memory, one transaction of prepared inserts, one query. */
export const sqlite: Peer = {
  name: 'SQLite (sql.js)',
  async open() {
    const { Database } = await (await load<SqlJs>('sql.js')).default()
    return (tables, countedIn) => {
      const database = new Database()
      const scores = score(database, tables, countedIn)
      database.close()
      return scores
    }
  },
}
