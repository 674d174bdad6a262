import { blank } from '../qdq/means.ts'
import { criteria, meanRatings } from '../qdq/quality.ts'
import type { observationsTab } from './observationsTab.ts'
import { Places } from './places.ts'
import type { Reading } from './reading.ts'
import type { Table } from './table.ts'

/** Takes the rows of Observations in; those dated after the as-of day wait. */
export function readObservations(table: Table<typeof observationsTab>, reading: Reading): void {
  const { settings, roster, days, observed } = reading
  const rows = reading.rowsOf(table)
  const places = new Places(rows, reading, { pairs: observed.pairs, begins: true, dated: 'day' })
  const once = new Float64Array(rows.bad.length).fill(1)
  const means = new Float64Array(rows.bad.length)
  while (rows.next()) {
    const dates = rows.days('Date', days)
    const names = rows.names('Rep', roster.names)
    const ratings = criteria.map((criterion) => rows.optionalAmounts(criterion, blank, settings.ratingScale))
    meanRatings(ratings, rows.count, means)
    const at = places.of(names, dates)
    observed.ratings.makeRoom(observed.pairs.size)
    observed.ratings.add(at, means, once, rows.count)
  }
}
