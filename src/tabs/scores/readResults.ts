import type { resultsTab } from '../resultsTab.ts'
import { amounts, signedAmounts } from '../rows/amounts.ts'
import type { Table } from '../table.ts'
import { none } from './none.ts'
import { placesOf } from './placesOf.ts'
import type { Reading } from './reading.ts'

/** Takes the rows of Results in. */
export function readResults(table: Table<typeof resultsTab>, reading: Reading): void {
  const { places, targets, actuals } = reading.repMonths
  const rows = reading.rowsOf(table)
  const dateIn = rows.column('Month', reading.days.month)
  const nameIn = rows.column('Rep', reading.roster.names)
  const targetIn = rows.column('Target', amounts(undefined))
  const actualIn = rows.column('Actual', signedAmounts(undefined))
  const placeOf = placesOf(rows, reading, { places, begins: true })
  rows.each((row, index) => {
    const date = dateIn(row)
    const name = nameIn(row)
    const target = targetIn(row)
    const actual = actualIn(row)
    if ((rows.isOdd && rows.leavesOut(index)) || !date || !name) return
    const place = placeOf(name, date.month, index)
    if (place === none) return
    targets.add(place, target)
    actuals.add(place, actual)
  })
}
