import type { Tables, Team } from '../scoring/team.ts'
import { load, type Peer, type Scored } from './peer.ts'
import { createTable, query, type SqlTable, type SqlValue, sqlTables, sqlValue } from './sql.ts'

type Appender = {
  appendInteger(value: number): void
  appendDouble(value: number): void
  appendVarchar(value: string): void
  appendNull(): void
  endRow(): void
  closeSync(): void
}
type Connection = {
  run(sql: string): Promise<unknown>
  createAppender(table: string): Promise<Appender>
  runAndReadAll(sql: string): Promise<{ getRowsJS(): unknown[][] }>
}
type Instance = { connect(): Promise<Connection> }
type DuckDb = {
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<Instance> }
}

function append(appender: Appender, value: SqlValue, isInteger: boolean) {
  if (value === null) appender.appendNull()
  else if (typeof value === 'string') appender.appendVarchar(value)
  else if (isInteger) appender.appendInteger(value)
  else appender.appendDouble(value)
}

/** Value by value, which was quicker than chunks, than a CSV file and than JSON. */
async function fill(connection: Connection, { name, columns, rows }: SqlTable) {
  const appender = await connection.createAppender(name)
  for (const row of rows) {
    for (const { at, type } of columns) append(appender, sqlValue(row[at]), type === 'integer')
    appender.endRow()
  }
  appender.closeSync()
}

async function score(connection: Connection, tables: Tables, countedIn: Team['countedIn']) {
  const filled = sqlTables(tables, countedIn)
  await connection.run(filled.map((table) => `CREATE OR REPLACE ${createTable(table)};`).join(''))
  for (const table of filled) await fill(connection, table)
  const reader = await connection.runAndReadAll(query(countedIn, 'least'))
  return reader.getRowsJS() as Scored[]
}

/** DuckDB in this process, its database in memory and kept open: its appender, and one query. */
const duckDb = (name: string, options: Record<string, string>): Peer => ({
  name,
  async open() {
    const { DuckDBInstance } = await load<DuckDb>('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:', options)).connect()
    return (tables, countedIn) => score(connection, tables, countedIn)
  },
})

export const duckDbOnOneThread = duckDb('DuckDB, one thread', { threads: '1' })
export const duckDbOnAllThreads = duckDb('DuckDB, all threads', {})
