import type { Basis } from '../qdq/basis.ts'
import type { Month } from '../qdq/days.ts'
import { type Quadrant, quadrants } from '../qdq/quadrant.ts'
import type { Calendar } from './calendar.ts'
import { type Row, readNumber, readText, readWord, unreadable } from './cells.ts'
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

/** Reads Scores back; a row without a month or a rep is none. */
export function readScores({ cells, at }: Table<typeof scoresTab>, calendar: Calendar): ReadScore[] {
  const scores: ReadScore[] = []
  // A plain loop: the tab is kept thousands of rows longer than what spills over it.
  for (let index = 1; index < cells.length; index++) {
    const row = cells[index] as Row
    if (row[at.Month] === '') continue
    const month = calendar.month(row[at.Month])
    const rep = known(readText(row[at.Rep]))
    if (month === undefined || rep === undefined) continue
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
  return scores
}

/** The month to show where none is chosen: the newest in which something was done or brought in, else the newest. */
export function monthToShow(scores: readonly ReadScore[]): Month | undefined {
  const begun = scores.filter(({ quantity, results }) => (quantity ?? 0) > 0 || (results ?? 0) !== 0)
  return newest(begun) ?? newest(scores)
}

const newest = (scores: readonly ReadScore[]) =>
  scores.reduce<Month | undefined>(
    (latest, { month }) => (latest && latest > month ? latest : month),
    undefined,
  )

const known = <Value>(read: Value | undefined | typeof unreadable) => (read === unreadable ? undefined : read)
