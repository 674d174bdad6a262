import type { MonthPlace, RepPage } from '../bridge/calls.ts'
import { trailMonths } from '../picture/trailMonths.ts'
import { shareDue } from '../qdq/asOf.ts'
import type { Basis } from '../qdq/basis.ts'
import { type Month, monthAfter } from '../qdq/days.ts'
import type { Rep } from '../tabs/rows/roster.ts'
import type { Book } from './book.ts'
import { blankRow, placeOf, standingOf } from './standings.ts'

/** How a rep stands in a month, with the three that the activity score comes from. */
export function repStanding(
  book: Book,
  rep: Rep,
  month: Month,
): RepPage['standing'] & { basis: Basis | null } {
  const row =
    book.rows.find((each) => each.month === month && each.rep === rep.shown) ?? blankRow(rep.shown, month)
  return {
    ...standingOf(row, shareDue(month, book.scoring.settings.asOf)),
    scores: {
      Quantity: row.quantity ?? null,
      Direction: row.direction ?? null,
      Quality: row.quality ?? null,
    },
    basis: row.basis ?? null,
  }
}

/** Where a rep stood in the months up to this one, the oldest first. */
export function trail({ rows }: Book, rep: Rep, month: Month): MonthPlace[] {
  const first = monthAfter(month, 1 - trailMonths)
  return rows
    .filter((row) => row.rep === rep.shown && row.month >= first && row.month <= month)
    .map((row) => ({ month: row.month, ...placeOf(row) }))
    .reverse()
}
