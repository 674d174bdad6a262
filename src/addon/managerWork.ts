import type { TeamPage } from '../bridge/calls.ts'
import { monthOf } from '../qdq/days.ts'
import type { Rep } from '../tabs/rows/roster.ts'
import type { Book } from './book.ts'
import { hasStarted } from './people.ts'
import type { Talks } from './talks.ts'

/** What the manager has done this month with these reps, as far as they have started. */
export function managerWork({ today }: Book, talks: Talks, reps: readonly Rep[]): TeamPage['managerWork'] {
  const month = monthOf(today)
  const ours = new Set(reps.filter((rep) => hasStarted(rep, month)).map(({ key }) => key))
  const thisMonth = <Row extends Talks[keyof Talks][number]>(rows: readonly Row[]) =>
    rows.filter((row) => ours.has(row.rep) && monthOf(row.date) === month)
  const people = (rows: Talks[keyof Talks]) =>
    new Set(thisMonth<(typeof rows)[number]>(rows).map(({ rep }) => rep)).size
  const checkIns = thisMonth(talks.checkIns)
  return {
    reps: ours.size,
    oneToOnes: people(talks.oneToOnes),
    checkIns: checkIns.length,
    answered: checkIns.filter((checkIn) => checkIn.text('Manager reply') !== '').length,
    observed: people(talks.observations),
    recognised: people(talks.wins),
  }
}
