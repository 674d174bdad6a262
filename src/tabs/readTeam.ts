import { nameKey, tidy } from '../qdq/names.ts'
import { doubledMend } from './problem.ts'
import type { Reading } from './reading.ts'
import { yesNo } from './schema.ts'
import type { Table } from './table.ts'
import type { teamTab } from './teamTab.ts'

/** Takes the rows of Team in: who belongs to it, since when, and who has left. */
export function readTeam(table: Table<typeof teamTab>, reading: Reading): void {
  const { at } = table
  const rows = reading.rowsOf(table)
  const rowOf = new Map<string, number>()
  while (rows.next()) {
    const name = rows.name(at.Rep)
    const start = rows.optionalMonth(at.Start)
    const active = rows.optionalWord(at.Active, yesNo) !== 'no'
    if (name === undefined) continue
    const above = rowOf.get(nameKey(name))
    if (reading.roster.join(name, start, active)) rowOf.set(nameKey(name), rows.number)
    else if (above)
      rows.note('Rep', `“${tidy(name)}” stands in row ${above} too; that one counts.`, doubledMend(above))
  }
}
