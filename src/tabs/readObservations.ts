import { addObservation, criteria } from '../qdq/quality.ts'
import type { observationsTab } from './observationsTab.ts'
import type { Reading } from './reading.ts'
import type { Table } from './table.ts'

/** Takes the rows of Observations in; those dated after the as-of day wait. */
export function readObservations(table: Table<typeof observationsTab>, reading: Reading): void {
  const { at } = table
  const { settings, calendar, roster } = reading
  const rows = reading.rowsOf(table)
  const meet = roster.meetingsIn((problem, mend) => rows.note('Rep', problem, mend))
  while (rows.next()) {
    const day = rows.day(at.Date)
    const name = rows.name(at.Rep)
    const ratings: number[] = []
    for (const criterion of criteria) {
      const rating = rows.optional(at[criterion], settings.ratingScale)
      if (rating !== undefined) ratings.push(rating)
    }
    if (day === undefined || name === undefined || (settings.asOf !== undefined && day > settings.asOf))
      continue
    addObservation(meet(name).observed, calendar.monthOf(day), ratings)
  }
}
