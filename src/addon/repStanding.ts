import type { MonthPlace, RepPage } from '../bridge/calls.ts'
import { type Month, monthAfter, monthsBetween } from '../qdq/days.ts'
import type { Rep } from '../tabs/roster.ts'
import type { Book } from './book.ts'
import { blankRow, placeOf, standingOf } from './standings.ts'

const trailMonths = 6

/** How a rep stands in a month, with the three that the activity score comes from. */
export function repStanding(book: Book, rep: Rep, month: Month): RepPage['standing'] {
  const row =
    book.scoring.rows.find((each) => each.month === month && each.rep === rep.shown) ??
    blankRow(book, rep.shown, month)
  return {
    ...standingOf(row),
    quantity: row.quantity ?? null,
    direction: row.direction ?? null,
    qualityScore: row.quality ?? null,
    basis: row.basis ?? null,
  }
}

/** How many observations Quality rests on: those of the month, else of the nearest earlier one that still counts. */
export function ratedTimes({ observed }: Rep, month: Month, carriedMonths: number): number {
  const reached = [...observed.keys()].filter((each) => {
    const back = monthsBetween(each, month)
    return back >= 0 && back <= carriedMonths
  })
  const nearest = reached.sort().pop()
  return (nearest && observed.get(nearest)?.weight) ?? 0
}

/** Where a rep stood in the months up to this one, the oldest first. */
export function trail({ scoring }: Book, rep: Rep, month: Month): MonthPlace[] {
  const first = monthAfter(month, 1 - trailMonths)
  return scoring.rows
    .filter((row) => row.rep === rep.shown && row.month >= first && row.month <= month)
    .map((row) => ({ month: row.month, ...placeOf(row) }))
    .reverse()
}
