import { lexiconOf } from './lexicon.ts'
import { doubledMend } from './problem.ts'
import type { Reading } from './reading.ts'
import type { Roster } from './roster.ts'
import type { Rows } from './rows.ts'
import { yesNo } from './schema.ts'
import type { Table } from './table.ts'
import type { teamTab } from './teamTab.ts'

const [yes, no] = [yesNo.indexOf('yes'), yesNo.indexOf('no')]

/** Takes the rows of Team in: who belongs to it, since when, and who has left. */
export function readTeam(table: Table<typeof teamTab>, reading: Reading): void {
  const { roster } = reading
  const rows = reading.rowsOf(table)
  const rowOf: number[] = []
  const activity = lexiconOf(yesNo, yes)
  while (rows.next()) {
    const names = rows.names('Rep', roster.names)
    const active = rows.words('Active', activity, yesNo, yes)
    for (let row = 0; row < rows.count; row++) {
      const start = rows.optionalMonth(row, 'Start')
      if (rows.bad[row] !== 0) continue
      const entry = names[row] as number
      const rep = roster.join(entry, start, active[row] !== no)
      if (rep) rowOf[rep.number] = rows.numberOf(row)
      else noteDoubled(rows, row, roster, entry, rowOf)
    }
  }
}

function noteDoubled(
  rows: Rows<typeof teamTab>,
  row: number,
  roster: Roster,
  entry: number,
  rowOf: readonly number[],
): void {
  const name = roster.spellingOf(entry)
  const above = rowOf[roster.find(name)?.number ?? -1] ?? 0
  rows.note(row, 'Rep', `“${name}” stands in row ${above} too; that one counts.`, doubledMend(above))
}
