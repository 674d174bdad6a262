import type { Tables } from './everything.ts'
import { readEverything } from './everything.ts'

const tabs = ['Settings', 'Team', 'Plan', 'Activity', 'Results', 'Observations']

/** Tab, row and column of a cell that QDQ_PROBLEMS lists; row 1 is the header: a missing column. */
export type Place = [tab: string, row: number, column: string]

export const inOrder = (a: Place, b: Place) => tabs.indexOf(a[0]) - tabs.indexOf(b[0]) || a[1] - b[1]
export const inFullOrder = (a: Place, b: Place) => inOrder(a, b) || (a[2] < b[2] ? -1 : 1)

/** What QDQ_PROBLEMS lists, each cell once; those of one row by the name of their column. */
export function oracleProblems(tables: Tables, zone: string, today: string): Place[] {
  const { findings, missing } = readEverything(tables, zone, today)
  const all = [...missing.map(({ tab, column }) => ({ tab, row: 1, column })), ...findings]
  const once = new Map(
    all.map(({ tab, row, column }) => [`${tab} ${row} ${column}`, [tab, row, column] as Place]),
  )
  return [...once.values()].sort(inFullOrder)
}
