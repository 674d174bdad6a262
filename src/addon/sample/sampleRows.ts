import { shareDue } from '../../qdq/asOf.ts'
import { type Day, daysIn, firstDay, type Month, monthAfter, monthOf } from '../../qdq/days.ts'
import { plannedFor } from '../../qdq/quantity.ts'
import type { Calendar } from '../../tabs/calendar.ts'
import type { planTab } from '../../tabs/planTab.ts'
import type { resultsTab } from '../../tabs/resultsTab.ts'
import type { teamTab } from '../../tabs/teamTab.ts'
import type { NewRow } from '../../tabs/writeRows.ts'
import { randomFrom } from '../random.ts'
import { heldWith } from './sampleHeld.ts'
import { type SampleMonth, type SampleRep, sampleManager, sampleReps } from './sampleStory.ts'
import { type Line, sampleLines } from './sampleWords.ts'

/** A month of a sample rep's story: which it is, and how much of it has gone by. */
export type Told = SampleMonth & { month: Month; monthsAgo: number; share: number; random: () => number }

/** The months of a sample rep's story up to a day, the oldest first; where asked, as they stood on an earlier day. */
export function told(rep: SampleRep, today: Day, asOf = today): Told[] {
  const seed = sampleReps.indexOf(rep) * 100
  return rep.months.map((story, at) => {
    const monthsAgo = rep.months.length - 1 - at
    const month = monthAfter(monthOf(today), -monthsAgo)
    return { ...story, month, monthsAgo, share: shareDue(month, asOf) ?? 0, random: randomFrom(seed + at) }
  })
}

export function sampleTeam(today: Day, calendar: Calendar): NewRow<typeof teamTab>[] {
  return sampleReps.map((rep) => {
    const [first] = told(rep, today)
    const startedLate = rep.months.length < 6 && first
    return {
      Rep: rep.name,
      Manager: sampleManager,
      Active: 'yes',
      ...(startedLate ? { Start: calendar.date(firstDay(first.month)) } : {}),
    }
  })
}

export function samplePlan(today: Day, calendar: Calendar): NewRow<typeof planTab>[] {
  const soFar = sampleReps.flatMap((rep) =>
    told(rep, today).flatMap((story) =>
      linesIn(rep, story).map((line) => ({
        ...planRow(rep, story.month, line, calendar),
        ...(line.done === undefined ? {} : { Done: line.done, 'Right people': line.rightPeople }),
        ...(line.selfRating === undefined ? {} : { 'Self rating': line.selfRating }),
      })),
    ),
  )
  return [...soFar, ...nextPlan(today, calendar)]
}

/** What the sample reps have committed to for the next month, in the 1:1s of this one. */
function nextPlan(today: Day, calendar: Calendar): NewRow<typeof planTab>[] {
  return sampleReps.flatMap((rep) =>
    heldWith(rep, today)
      .filter(({ month }) => month === monthOf(today))
      .flatMap(({ month, said }) =>
        sampleLines[rep.work].map((line) =>
          planRow(rep, monthAfter(month, 1), { ...line, ...said.next?.[line.activity] }, calendar),
        ),
      ),
  )
}

const planRow = (rep: SampleRep, month: Month, line: Line, calendar: Calendar) => ({
  Month: calendar.date(firstDay(month)),
  Rep: rep.name,
  Activity: line.activity,
  Quantity: line.quantity,
  Per: line.per,
  Direction: line.direction,
  Quality: line.quality,
})

/** A sample rep's plan lines in a month of the story, and what is done of them. */
export const linesIn = (rep: SampleRep, story: Told) =>
  sampleLines[rep.work].map((line) => {
    const planned = plannedFor(daysIn(story.month), line.quantity, line.per)
    const done = doneOf(story, planned)
    return { ...line, planned, ...done, selfRating: rep.ratesOneself ? selfRating(story) : undefined }
  })

const selfRating = ({ random }: Told) => (random() < 0.25 ? 5 : 4)

function doneOf({ quantity, direction, share, random }: Told, planned: number) {
  const done = counted(planned * share * quantity * (1 + random() * 0.04), quantity)
  return done > 0 ? { done, rightPeople: Math.min(done, counted(done * direction, direction)) } : {}
}

// Few of a thing make coarse steps: rounded to the side of the target on which the story has the rep.
const counted = (amount: number, level: number) => (level >= 0.8 ? Math.ceil(amount) : Math.floor(amount))

export function sampleResults(today: Day, calendar: Calendar): NewRow<typeof resultsTab>[] {
  return sampleReps.flatMap((rep) =>
    told(rep, today).map(({ month, results, share, random }) => {
      const tens = (rep.target * share * (results + random() * 0.01)) / 10
      return {
        Month: calendar.date(firstDay(month)),
        Rep: rep.name,
        Target: rep.target,
        Actual: 10 * (results >= 1 ? Math.ceil(tens) : Math.floor(tens)),
      }
    }),
  )
}
