import type { TeamPage } from '../bridge/calls.ts'
import { type AsOf, dayInProgress as inProgress, shareDue } from '../qdq/asOf.ts'
import { type Month, monthOf } from '../qdq/days.ts'
import { shortened } from '../qdq/shortened.ts'
import { readCollective } from '../tabs/readCollective.ts'
import { resultsTab } from '../tabs/resultsTab.ts'
import { openTable } from '../tabs/table.ts'
import { type Book, openBook } from './book.ts'
import { unanswered } from './checkInView.ts'
import { dealsOf, worthOf } from './dealOfTheMonth.ts'
import { dueNow } from './dueNow.ts'
import { lostTalksSay } from './lostTalksSay.ts'
import { managerWork } from './managerWork.ts'
import { activeReps, hasStarted } from './people.ts'
import { problemsSay } from './problemsSay.ts'
import { roomSay } from './roomSay.ts'
import { blankRow, teamRepOf } from './standings.ts'
import { type Talks, talksIn } from './talks.ts'

/** The team's screen. */
export function teamPage(book: Book): TeamPage {
  const { scoring, scores, month, today, calendar } = book
  const { settings } = scoring
  const results = openTable(book.read(resultsTab), resultsTab)
  const team = readCollective(results, scores, month, settings, calendar)
  const talks = talksIn(book)
  const reps = activeReps(book)
  const share = shareDue(month, settings.asOf)
  const keys = new Set(reps.map(({ key }) => key))
  return {
    ok: true,
    screen: 'team',
    today,
    month,
    asOf: dayInProgress(settings.asOf, month),
    targets: { resultsTarget: settings.resultsTarget, activityTarget: settings.activityTarget },
    attainment: team.attainment ?? null,
    actual: team.actual,
    // On a month's first weekend nothing is due of targets that are there.
    target: team.target === 0 && share ? null : team.target,
    reps: rowsOf(book).map((row) => teamRepOf(row, share)),
    due: dueNow(book, talks, reps),
    dealOfTheMonth: deal(book, talks),
    managerWork: managerWork(book, talks, reps),
    unanswered: unanswered(talks, (rep) => keys.has(rep)),
    problems: [problemsSay(book), lostTalksSay(book)].filter(Boolean).join(' '),
    room: roomSay(book),
  }
}

/** Opens the file, and shows a screen of it; what it lacks is said instead. */
export function showBook<Page>(page: (book: Book) => Page) {
  const book = openBook()
  return 'ok' in book ? book : page(book)
}

/** The as-of day of a month in progress, as the page takes it. */
export const dayInProgress = (asOf: AsOf, month: Month) => inProgress(asOf, month) ?? null

// A new team has no scores yet, but people all the same.
function rowsOf(book: Book) {
  const { rows } = book
  if (rows.length === 0) {
    const reps = activeReps(book)
    const started = reps.filter((rep) => hasStarted(rep, book.month))
    // A team that is yet to start is shown all the same.
    return (started.length > 0 ? started : reps).map((rep) => blankRow(rep.shown, book.month))
  }
  return rows.filter(({ month }) => month === book.month)
}

function deal({ today }: Book, { wins }: Talks): TeamPage['dealOfTheMonth'] {
  const [win] = dealsOf(wins, monthOf(today))
  if (!win) return null
  return {
    rep: win.name,
    customer: shortened(win.text('Customer')),
    value: worthOf(win),
    story: shortened(win.text('Story')),
  }
}
