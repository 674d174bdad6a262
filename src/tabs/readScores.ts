import type { Basis } from '../qdq/basis.ts'
import type { Month } from '../qdq/days.ts'
import { type Quadrant, quadrants } from '../qdq/quadrant.ts'
import type { Calendar } from './calendar.ts'
import { known, type Row, readNumber, readText, readWord } from './cells.ts'
import { Days, type MonthMet } from './rows/days.ts'
import type { scoresTab } from './scoresTab.ts'
import type { Table } from './table.ts'

/** A row of Scores, as far as the chart and the team line need it. */
export type ReadScore = {
  month: Month
  rep: string
  quantity: number | undefined
  activity: number | undefined
  results: number | undefined
  quadrant: Quadrant | undefined
  basis: Extract<Basis, 'provisional'> | undefined
}

type Scores = Table<typeof scoresTab>

/** Reads back what Scores has of a month, the wanted one or else the one to show. A row without month or rep is none. */
export function readScores(table: Scores, calendar: Calendar, wanted: Month | undefined) {
  const { cells, at } = table
  const kind = new Days(calendar, undefined).month(at.Month, () => undefined)
  // The tab is kept thousands of rows longer than what spills over it.
  const monthIn = (row: Row) => (row[at.Month] === '' ? undefined : kind(row)?.month)
  const month = wanted ?? newestIn(table, monthIn)
  const scores: ReadScore[] = []
  for (let index = 1; month !== undefined && index < cells.length; index++) {
    const row = cells[index] as Row
    // A large team has thousands of rows of other months.
    const rep = monthIn(row)?.month === month ? known(readText(row[at.Rep])) : undefined
    if (rep === undefined) continue
    scores.push({
      month,
      rep,
      quantity: known(readNumber(row[at.Quantity])),
      activity: known(readNumber(row[at.Activity])),
      results: known(readNumber(row[at.Results])),
      quadrant: known(readWord(row[at.Quadrant], quadrants)),
      basis: known(readWord(row[at.Basis], ['provisional'])),
    })
  }
  return { month, scores }
}

/** The month to show where none is chosen: the newest in which something was done or brought in, else the newest. */
export function monthToShow(scores: readonly ReadScore[]): Month | undefined {
  return newest(scores.filter(isBegun)) ?? newest(scores)
}

const isBegun = ({ quantity, results }: Pick<ReadScore, 'quantity' | 'results'>) =>
  (quantity ?? 0) > 0 || (results ?? 0) !== 0

const newest = (scores: readonly ReadScore[]) =>
  scores.reduce<Month | undefined>(
    (latest, { month }) => (latest && latest > month ? latest : month),
    undefined,
  )

/** The month to show, from the tab itself: of a month that is not newer than one that was begun no more is read. */
function newestIn({ cells, at }: Scores, monthIn: (row: Row) => MonthMet | undefined): Month | undefined {
  let latest: MonthMet | undefined
  let begun: MonthMet | undefined
  for (let index = 1; index < cells.length; index++) {
    const row = cells[index] as Row
    const month = monthIn(row)
    if (month === undefined || month.count <= (begun?.count ?? 0)) continue
    if (known(readText(row[at.Rep])) === undefined) continue
    if (month.count > (latest?.count ?? 0)) latest = month
    const quantity = known(readNumber(row[at.Quantity]))
    if (isBegun({ quantity, results: known(readNumber(row[at.Results])) })) begun = month
  }
  return (begun ?? latest)?.month
}
