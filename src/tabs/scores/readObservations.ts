import { criteria, meanRating } from '../../qdq/quality.ts'
import type { observationsTab } from '../observationsTab.ts'
import { optionalAmounts } from '../rows/amounts.ts'
import type { Table } from '../table.ts'
import { placesOf } from './placesOf.ts'
import type { Reading } from './reading.ts'

/** Takes the rows of Observations in; those dated after the as-of day wait. */
export function readObservations(table: Table<typeof observationsTab>, reading: Reading): void {
  const { places, observed } = reading.repMonths
  const rows = reading.rowsOf(table)
  const dateIn = rows.column('Date', reading.days.day)
  const nameIn = rows.column('Rep', reading.roster.names)
  const scale = reading.settings.ratingScale
  const ratingIn = criteria.map((criterion) => rows.column(criterion, optionalAmounts(undefined, scale)))
  const placeOf = placesOf(rows, reading, { places, begins: true })
  rows.each((row, index) => {
    const date = dateIn(row)
    const name = nameIn(row)
    const rating = meanRating(ratingIn, row)
    if ((rows.isOdd && rows.leavesOut(index)) || !date?.hasCome || !name) return
    observed.add(placeOf(name, date.month, index), rating, 1)
  })
}
