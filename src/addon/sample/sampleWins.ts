import type { winKinds } from '../../qdq/choices.ts'
import { dayAfter } from '../../qdq/dayCount.ts'
import { type Day, firstDay, monthOf } from '../../qdq/days.ts'
import type { Calendar } from '../../tabs/calendar.ts'
import type { winsTab } from '../../tabs/winsTab.ts'
import type { NewRow } from '../../tabs/writeRows.ts'
import { oldestFirst, workingDayUpTo } from './sampleDays.ts'
import { sampleResults } from './sampleRows.ts'

type Win = {
  rep: string
  daysAgo: number
  kind: (typeof winKinds)[number]
  customer: string
  /** How much of what the rep brought in that month. */
  part: number
  story: string
  planLine: string
}

// Everyone has had a win within a month but Grace: who is steady is easily overlooked.
const wins: readonly Win[] = [
  {
    rep: 'Ana (sample)',
    daysAgo: 0,
    kind: 'new deal',
    customer: 'Kowhai Packaging',
    part: 0.5,
    story: 'A name from Casa Verde; the plant manager was at the table from the first meeting on.',
    planLine: 'Referrals asked for',
  },
  {
    rep: 'Chloe (sample)',
    daysAgo: 6,
    kind: 'defended customer',
    customer: 'Harbour Foods',
    part: 0.35,
    story: 'They had a cheaper offer. The page on what a standstill costs them decided it.',
    planLine: 'Customer visits',
  },
  {
    rep: 'Dev (sample)',
    daysAgo: 10,
    kind: 'new deal',
    customer: 'Alder Joinery',
    part: 0.5,
    story: 'His largest so far: the buyer said that nobody else had asked what they need.',
    planLine: 'Proposals',
  },
  {
    rep: 'Elif (sample)',
    daysAgo: 13,
    kind: 'new deal',
    customer: 'Juniper Stores',
    part: 0.2,
    story: 'A visit off her usual round, and an order at the second one.',
    planLine: 'Customer visits',
  },
  {
    rep: 'Ben (sample)',
    daysAgo: 17,
    kind: 'defended customer',
    customer: 'Bright & Sons',
    part: 0.3,
    story: 'He rang when their order did not come, and drove out the same day.',
    planLine: 'Phone calls',
  },
  {
    rep: 'Farid (sample)',
    daysAgo: 20,
    kind: 'new deal',
    customer: 'Marlow Print',
    part: 0.4,
    story: 'He asked, waited, and heard what last year’s supplier lacked.',
    planLine: 'Cold calls',
  },
  {
    rep: 'Hugo (sample)',
    daysAgo: 26,
    kind: 'new deal',
    customer: 'Lindqvist Doors',
    part: 0.3,
    story: 'Small, but it was the customer who asked for the next meeting.',
    planLine: 'First meetings',
  },
  {
    rep: 'Ana (sample)',
    daysAgo: 34,
    kind: 'new deal',
    customer: 'Casa Verde',
    part: 0.5,
    story: 'She asked for a name at a handover, and rang the same afternoon.',
    planLine: 'Referrals asked for',
  },
  {
    rep: 'Chloe (sample)',
    daysAgo: 40,
    kind: 'new deal',
    customer: 'Nordlicht Labels',
    part: 0.3,
    story: 'Everyone who decides was at the closing presentation.',
    planLine: 'Closing presentations',
  },
  {
    rep: 'Elif (sample)',
    daysAgo: 48,
    kind: 'new deal',
    customer: 'Pereira Wines',
    part: 0.25,
    story: 'The sister company of a regular: they came to her.',
    planLine: 'Phone calls',
  },
  {
    rep: 'Ben (sample)',
    daysAgo: 62,
    kind: 'defended customer',
    customer: 'Delta Tools',
    part: 0.3,
    story: 'Found them the parts that nobody else had in stock.',
    planLine: 'Phone calls',
  },
  {
    rep: 'Grace (sample)',
    daysAgo: 75,
    kind: 'defended customer',
    customer: 'Oakfield Dairy',
    part: 0.4,
    story: 'Two years of answers on the same day; the other offer stayed in the drawer.',
    planLine: 'Customer visits',
  },
]

/** The wins of the sample team, the oldest first; the largest of a month is its deal of the month. */
export function sampleWins(today: Day, calendar: Calendar): NewRow<typeof winsTab>[] {
  const results = sampleResults(today, calendar)
  const valued = wins.map((win) => {
    const day = workingDayUpTo(dayAfter(today, -win.daysAgo))
    const month = calendar.date(firstDay(monthOf(day))).getTime()
    const actual = results.find(({ Month, Rep }) => Rep === win.rep && Number(Month) === month)?.Actual
    return { ...win, day, value: 10 * Math.round((Number(actual) * win.part) / 10) }
  })
  const largest = ({ day }: { day: Day }) =>
    Math.max(...valued.filter((other) => monthOf(other.day) === monthOf(day)).map(({ value }) => value))
  return oldestFirst(valued).map((win) => ({
    Date: calendar.date(win.day),
    Rep: win.rep,
    Kind: win.kind,
    Customer: win.customer,
    Value: win.value,
    Story: win.story,
    'Plan line': win.planLine,
    'Deal of the month': win.value === largest(win) ? 'yes' : 'no',
  }))
}
