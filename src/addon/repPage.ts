import type { Refused, RepPage } from '../bridge/calls.ts'
import { shareDue } from '../qdq/asOf.ts'
import { dayAfter, workingDayFrom } from '../qdq/dayCount.ts'
import { type Day, type Month, monthAfter, monthOf } from '../qdq/days.ts'
import { lift } from '../qdq/lift.ts'
import { monthOver } from '../qdq/monthOver.ts'
import { nameKey } from '../qdq/names.ts'
import { prepared } from '../qdq/prepared.ts'
import { restsOn } from '../qdq/restsOn.ts'
import { shortened } from '../qdq/shortened.ts'
import type { Rep } from '../tabs/rows/roster.ts'
import type { Book } from './book.ts'
import { lastCheckIn } from './checkInView.ts'
import { conversationsWith } from './conversations.ts'
import { dealsOf } from './dealOfTheMonth.ts'
import { dueNow } from './dueNow.ts'
import { monthsShown, presentMonth } from './monthsShown.ts'
import { activeReps, managerOf } from './people.ts'
import { planOf } from './planViews.ts'
import { planProblemsSay } from './problemsSay.ts'
import { repStanding, trail } from './repStanding.ts'
import { newestFirst, type Talks, talksIn } from './talks.ts'
import { dayInProgress } from './teamPage.ts'

// Ten years: whatever Settings says, the day has to be one.
const longestInterval = 3650

/** A rep of this name, if the file knows one. */
export const findRep = ({ scoring }: Book, name: string): Rep | undefined => {
  const key = nameKey(name)
  return scoring.standings.reps.find((rep) => rep.key === key)
}

export const noRep = (name: string): Refused => ({
  ok: false,
  code: 'no rep',
  say: `Nobody named “${shortened(name, 60)}” stands in Team, Plan or Results. Choose somebody else, or look at the spelling.`,
})

/** A rep's screen, about the month that was asked for where there is something of it. */
export function repPage(book: Book, rep: Rep, asked = ''): RepPage {
  const { today, scoring } = book
  const { settings } = scoring
  const plan = planOf(book, rep)
  const talks = talksIn(book)
  const { month, otherMonth } = monthsShown(book, rep, plan, talks, asked)
  const nextMonth = latest(monthAfter(month, 1), monthOf(today))
  const active = activeReps(book)
  const [lines, { basis, ...standing }] = [plan(month), repStanding(book, rep, month)]
  const share = shareDue(month, settings.asOf ?? today) ?? 0
  const { ratingScale, resultsTarget, activityTarget, countedIn } = settings
  const targets = { resultsTarget, activityTarget }
  const asOf = dayInProgress(settings.asOf, month)
  const liftOf = () =>
    lift({
      lines,
      // As the scores take it, which compare whole months where As of is blank.
      share: shareDue(month, settings.asOf) ?? 0,
      quality: standing.scores.Quality,
      ratingScale,
      activityTarget,
      countedIn,
    })
  return {
    ok: true,
    screen: 'rep',
    today,
    month,
    otherMonth,
    asOf,
    targets,
    rep: rep.shown,
    manager: managerOf(book, rep),
    names: active.map(({ shown }) => shown),
    countedIn,
    ratingScale,
    standing,
    restsOn: restsOn(standing.scores.Quality, basis, scoring.standings.ratedTimes(rep, month)),
    prepared: prepared({ ...standing, month, isSoFar: asOf !== null }, targets),
    share,
    lift: month < presentMonth(book) ? monthOver(month, standing.activity, standing.weakest) : liftOf(),
    trail: trail(book, rep, month),
    lines,
    problems: planProblemsSay(book, rep, month),
    nextMonth,
    monthToPlan: lines.length === 0 && month >= monthOf(today) ? month : nextMonth,
    nextLines: plan(nextMonth),
    due: dueNow(
      book,
      talks,
      active.filter((each) => each === rep),
    ),
    lastOneToOne: lastOneToOne(book, talks, rep),
    suggestedNext: suggestedNext(today, settings.days['1:1 every (days)']),
    lastCheckIn: lastCheckIn(talks, rep.key),
    conversations: conversationsWith(talks, rep.key),
    dealOfTheMonth: deal(book, talks),
  }
}

const latest = (one: Month, other: Month) => (one > other ? one : other)

function lastOneToOne({ calendar }: Book, { oneToOnes }: Talks, rep: Rep): RepPage['lastOneToOne'] {
  const [last] = newestFirst(oneToOnes.filter((each) => each.rep === rep.key))
  if (!last) return null
  return {
    date: last.date,
    commitments: last.text('Commitments'),
    next: calendar.day(last.cell('Next 1:1')) ?? null,
  }
}

const suggestedNext = (today: Day, every: number) =>
  workingDayFrom(dayAfter(today, Math.min(Math.ceil(every), longestInterval)))

function deal({ today }: Book, { wins }: Talks): RepPage['dealOfTheMonth'] {
  const [win] = dealsOf(wins, monthOf(today))
  return win ? { rep: win.name, customer: shortened(win.text('Customer')) } : null
}
