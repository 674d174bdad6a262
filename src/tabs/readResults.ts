import { addResults } from '../qdq/attainment.ts'
import type { Reading } from './reading.ts'
import type { resultsTab } from './resultsTab.ts'
import { monthOfRep } from './roster.ts'
import type { Table } from './table.ts'

/** Takes the rows of Results in. */
export function readResults(table: Table<typeof resultsTab>, reading: Reading): void {
  const { at } = table
  const rows = reading.rowsOf(table)
  const meet = reading.roster.meetingsIn((problem, mend) => rows.note('Rep', problem, mend))
  while (rows.next()) {
    const month = rows.month(at.Month)
    const name = rows.name(at.Rep)
    const target = rows.amount(at.Target)
    const actual = rows.signedAmount(at.Actual)
    if (rows.bad || month === undefined || name === undefined) continue
    const rep = meet(name)
    if (reading.shareOfRow(month) !== undefined) addResults(monthOfRep(rep, month).results, target, actual)
  }
}
