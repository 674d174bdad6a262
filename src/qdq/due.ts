import { daysBetween } from './dayCount.ts'
import { type Day, type Month, monthAfter, monthOf } from './days.ts'
import { monthName } from './monthName.ts'

/** What may be due with a rep, what matters most first. */
export const dueKinds = ['plan', '1:1', 'check-in', 'observation', 'recognition'] as const
export type DueWhat = (typeof dueKinds)[number]

/** The conversations that come round after so many days. */
export type Conversation = Exclude<DueWhat, 'plan'>

/** What is due with a rep: how many days overdue (null: it never happened), and that in words. */
export type Due = { rep: string; what: DueWhat; days: number | null; say: string }

/** When a rep was last spoken to, and for which months there is a plan. */
export type Followed = {
  rep: string
  plannedIn: ReadonlySet<Month>
  last: Readonly<Record<Conversation, Day | undefined>>
}

// From this day of the month on, the next month's plan is due as well.
const nextPlanFrom = 25

const never: Record<Conversation, string> = {
  '1:1': 'No 1:1 yet',
  'check-in': 'No check-in yet',
  observation: 'Not observed yet',
  recognition: 'Not recognised yet',
}
const last: Record<Conversation, string> = {
  '1:1': '1:1 last held',
  'check-in': 'Last check-in',
  observation: 'Last observed',
  recognition: 'Last recognised',
}

/**
 * What is due today, the worst first: plans, then 1:1s, check-ins, observations and recognition; of each, what never
 * happened before what is long overdue. What is due after seven days is due on the seventh. Plans for a month that has
 * not begun come last.
 */
export function dueOn(
  today: Day,
  reps: readonly Followed[],
  every: Readonly<Record<Conversation, number>>,
): Due[] {
  const month = monthOf(today)
  const dayOfMonth = Number(today.slice(8))
  const due = reps.flatMap((rep) => [
    ...planDue(rep, month, dayOfMonth - 1),
    ...conversationsDue(rep, today, every),
  ])
  const rank = ({ what }: Due) => dueKinds.indexOf(what)
  const late = ({ days }: Due) => days ?? Number.MAX_VALUE
  due.sort((one, other) => rank(one) - rank(other) || late(other) - late(one))
  if (dayOfMonth < nextPlanFrom) return due
  return [...due, ...reps.flatMap((rep) => planDue(rep, monthAfter(month, 1), 0))]
}

const planDue = ({ rep, plannedIn }: Followed, month: Month, days: number): Due[] =>
  plannedIn.has(month) ? [] : [{ rep, what: 'plan', days, say: `No plan for ${monthName(month)} yet.` }]

function conversationsDue(
  { rep, last: lastOf }: Followed,
  today: Day,
  every: Readonly<Record<Conversation, number>>,
): Due[] {
  const kinds = dueKinds.filter((kind): kind is Conversation => kind !== 'plan')
  return kinds.flatMap((what) => {
    const day = lastOf[what]
    const gone = day && daysBetween(day, today)
    if (gone !== undefined && gone < every[what]) return []
    const days = gone === undefined ? null : Math.floor(gone - every[what])
    return { rep, what, days, say: sayOf(what, gone, every[what]) }
  })
}

function sayOf(what: Conversation, gone: number | undefined, every: number): string {
  const days = every === 1 ? 'day' : `${every} days`
  if (gone === undefined) return `${never[what]}; due every ${days}.`
  const ago = gone === 1 ? 'yesterday' : `${gone} days ago`
  return `${last[what]} ${ago}, due every ${days}.`
}
