import type { Tables } from './everything.ts'
import { readEverything } from './everything.ts'

/** What QDQ_PROBLEMS lists: 'Plan 7 Done', each once. Row 1 is the header: a missing column. */
export function oracleProblems(tables: Tables, zone: string, today: string): string[] {
  const { findings, missing } = readEverything(tables, zone, today)
  const all = [...missing.map(({ tab, column }) => ({ tab, row: 1, column })), ...findings]
  return [...new Set(all.map(({ tab, row, column }) => `${tab} ${row} ${column}`))].sort()
}
