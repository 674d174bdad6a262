import { type Month, monthAfter, monthOf } from '../qdq/days.ts'
import { type Due, dueOn, type Followed } from '../qdq/due.ts'
import { readPlanLines } from '../tabs/planLines.ts'
import { planTab } from '../tabs/planTab.ts'
import type { Rep } from '../tabs/rows/roster.ts'
import { openTable } from '../tabs/table.ts'
import type { Book } from './book.ts'
import { hasStarted } from './people.ts'
import { lastDays, type Talks } from './talks.ts'

/** What is due today with these reps, as far as they have started. */
export function dueNow(book: Book, talks: Talks, reps: readonly Rep[]): Due[] {
  const { days } = book.scoring.settings
  const month = monthOf(book.today)
  const started = reps.filter((rep) => hasStarted(rep, month))
  return dueOn(book.today, followed(book, talks, started), {
    '1:1': days['1:1 every (days)'],
    'check-in': days['Check-in every (days)'],
    observation: days['Shadow every (days)'],
    recognition: days['Recognise every (days)'],
  })
}

function followed(book: Book, talks: Talks, reps: readonly Rep[]): Followed[] {
  const planned = plannedMonths(book)
  const oneToOnes = lastDays(talks.oneToOnes)
  const checkIns = lastDays(talks.checkIns)
  const observations = lastDays(talks.observations)
  const wins = lastDays(talks.wins)
  return reps.map(({ key, shown }) => ({
    rep: shown,
    plannedIn: planned.get(key) ?? new Set(),
    last: {
      '1:1': oneToOnes.get(key),
      'check-in': checkIns.get(key),
      observation: observations.get(key),
      recognition: wins.get(key),
    },
  }))
}

/** For which of this month and the next each rep has a plan. */
function plannedMonths({ read, calendar, scoring, today }: Book): Map<string, Set<Month>> {
  const month = monthOf(today)
  const next = monthAfter(month, 1)
  const plan = openTable(read(planTab), planTab)
  const planned = new Map<string, Set<Month>>()
  const lines = readPlanLines(
    plan,
    calendar,
    scoring.settings.countedIn,
    (_, each) => each === month || each === next,
  )
  for (const line of lines) planned.set(line.rep, (planned.get(line.rep) ?? new Set<Month>()).add(line.month))
  return planned
}
