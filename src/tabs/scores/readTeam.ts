import { yesNo } from '../../qdq/choices.ts'
import { doubledMend } from '../problem.ts'
import { optionalWords } from '../rows/words.ts'
import type { Table } from '../table.ts'
import type { teamTab } from '../teamTab.ts'
import type { Reading } from './reading.ts'

const twoPeopleMend = 'Where they are two people, give each a name of their own in all tabs.'

/** Takes the rows of Team in: who belongs to it, since when, and who has left. */
export function readTeam(table: Table<typeof teamTab>, reading: Reading): void {
  const { roster } = reading
  const rows = reading.rowsOf(table)
  const rowOf: number[] = []
  const nameIn = rows.column('Rep', roster.names)
  const activeIn = rows.column('Active', optionalWords(yesNo, 'yes'))
  const startIn = rows.column('Start', reading.days.optionalMonth)
  rows.each((row, index) => {
    const name = nameIn(row)
    const isActive = activeIn(row) === 'yes'
    const start = startIn(row)
    if ((rows.isOdd && rows.leavesOut(index)) || !name) return
    const rep = roster.join(name, start?.month.month, isActive)
    if (rep) {
      rowOf[rep.number] = index + 1
      return
    }
    const above = rowOf[roster.find(name.spelling)?.number ?? -1] ?? 0
    const problem = `“${name.spelling}” stands in row ${above} too; that one counts.`
    rows.note(index, 'Rep', problem, `${doubledMend(above)} ${twoPeopleMend}`)
  })
}
