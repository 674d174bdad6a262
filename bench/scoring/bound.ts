import type { Tables, Team } from './team.ts'

/** The columns that no way of scoring can do without, by the tab and by where activity is counted. */
const needed: Record<Team['countedIn'], Partial<Record<keyof Tables, string>>> = {
  Plan: {
    plan: 'Month,Rep,Quantity,Per,Done,Right people,Self rating,Weight',
    results: 'Month,Rep,Target,Actual',
    observations: 'Date,Rep,Skill,Knowledge,Enthusiasm,Needs-based',
    team: 'Rep,Start,Active',
  },
  Activity: {
    plan: 'Month,Rep,Activity,Quantity,Per,Weight',
    activity: 'Date,Rep,Activity,Right person,Rating',
    results: 'Month,Rep,Target,Actual',
    observations: 'Date,Rep,Skill,Knowledge,Enthusiasm,Needs-based',
    team: 'Rep,Start,Active',
  },
}

/** The columns to touch, for each table that has any. */
export const columnsToTouch = (tables: Tables, { countedIn }: Team) =>
  Object.entries(needed[countedIn]).map(([name, headers]) => {
    const [header = []] = tables[name as keyof Tables]
    return { name: name as keyof Tables, columns: headers.split(',').map((each) => header.indexOf(each)) }
  })

/**
 * The least that any way of scoring must do: look once at every cell that it needs, find out what kind of thing it is,
 * and take from it what costs nothing: the number, the moment, the length of the text. As text, since it is loaded in
 * the same kind of scope as Code.js, and is as cold there.
 */
export const touchSource = `function touch(rows, columns) {
  let seen = 0
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index]
    for (let at = 0; at < columns.length; at++) {
      const cell = row[columns[at]]
      if (typeof cell === 'number') seen += cell
      else if (typeof cell === 'string') seen += cell.length
      else if (cell instanceof Date) seen += cell.getTime()
    }
  }
  return seen
}`
