import type { PlanLineView, RepPage } from '../bridge/calls.ts'
import { type Month, monthAfter, monthOf, workingDays } from '../qdq/days.ts'
import type { Rep } from '../tabs/rows/roster.ts'
import type { Book } from './book.ts'
import type { Talks } from './talks.ts'

// Later a check-in tells of the new month, and its totals must not be taken for those of the one before.
const firstWorkingDays = 2

type Plan = (month: Month) => PlanLineView[]

/** The month in progress, on the as-of day where there is one. */
export const presentMonth = (book: Book) => monthOf(presentDay(book))

const presentDay = ({ scoring, today }: Book) => scoring.settings.asOf ?? today

/**
 * The month that a rep's screen is about, and the one to change to: of the present month and the one before, where the
 * rep has a plan or scores in that. Unless one of the two is asked for, it is the one before on the first two
 * working days of a month, until something is done in the new one or a 1:1 is held in it: in those days the last totals
 * come in, and rep and manager talk over what is just ended. Later it is the present one where the rep has plan lines in
 * it, else the one that the Quadrant tab shows.
 */
export function monthsShown(
  book: Book,
  rep: Rep,
  plan: Plan,
  talks: Talks,
  asked: string,
): Pick<RepPage, 'month' | 'otherMonth'> {
  const present = presentMonth(book)
  const before = monthAfter(present, -1)
  const choice = hasAnything(book, rep, plan, before) ? [present, before] : [present]
  const month =
    choice.find((each) => each === asked) ??
    (choice.includes(before) && hasJustBegun(book, rep, plan, talks) ? before : usual(book, plan))
  return { month, otherMonth: choice.find((each) => each !== month) ?? null }
}

const hasAnything = ({ rows }: Book, rep: Rep, plan: Plan, month: Month) =>
  plan(month).length > 0 ||
  rows.some(
    (row) => row.month === month && row.rep === rep.shown && (row.quantity ?? row.results) !== undefined,
  )

function hasJustBegun(book: Book, rep: Rep, plan: Plan, { oneToOnes }: Talks): boolean {
  const present = presentMonth(book)
  return (
    workingDays(present, presentDay(book)) <= firstWorkingDays &&
    plan(present).every(({ done }) => !done) &&
    !oneToOnes.some((each) => each.rep === rep.key && monthOf(each.date) === present)
  )
}

const usual = (book: Book, plan: Plan) =>
  plan(presentMonth(book)).length > 0 ? presentMonth(book) : book.month
