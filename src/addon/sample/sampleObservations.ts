import { dayAfter, workingDayFrom } from '../../qdq/dayCount.ts'
import { type Day, daysIn, firstDay, monthOf } from '../../qdq/days.ts'
import type { Calendar } from '../../tabs/calendar.ts'
import type { observationsTab } from '../../tabs/observationsTab.ts'
import type { NewRow } from '../../tabs/writeRows.ts'
import { workingDayUpTo } from './sampleDays.ts'
import { type Told, told } from './sampleRows.ts'
import { type SampleRep, sampleManager, sampleReps } from './sampleStory.ts'
import { sampleRemarks } from './sampleWords.ts'

export function sampleObservations(today: Day, calendar: Calendar): NewRow<typeof observationsTab>[] {
  return sampleReps.flatMap((rep) =>
    told(rep, today)
      .filter(({ monthsAgo, share }) => share > 0 && rep.observed.includes(monthsAgo))
      .map((story) => observation(rep, story, today, calendar)),
  )
}

function observation(
  rep: SampleRep,
  story: Told,
  today: Day,
  calendar: Calendar,
): NewRow<typeof observationsTab> {
  const { random } = story
  const one = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? ''
  return {
    Date: calendar.date(observedOn(story, today)),
    Rep: rep.name,
    Observer: sampleManager,
    Occasion: random() < 0.6 ? 'meeting' : 'call',
    Customer: one(sampleRemarks.customers),
    Objective: one(sampleRemarks.objectives),
    ...ratingsOf(story),
    "Rep's view": one(sampleRemarks.views),
    'Went well': one(sampleRemarks.wentWell),
    'To improve': one(sampleRemarks.toImprove),
    'Agreed action': one(sampleRemarks.actions),
  }
}

/** Four ratings of five whose mean is the story's quality. */
function ratingsOf({ quality, random }: Told) {
  const total = Math.round(quality * 20)
  const turn = Math.floor(random() * 4)
  const rating = (at: number) => Math.floor(total / 4) + ((at + turn) % 4 < total % 4 ? 1 : 0)
  return { Skill: rating(0), Knowledge: rating(1), Enthusiasm: rating(2), 'Needs-based': rating(3) }
}

// A working day in the month, and not in the future.
function observedOn({ month, random }: Told, today: Day): Day {
  const last = month === monthOf(today) ? Number(today.slice(8)) : daysIn(month)
  const day = workingDayUpTo(dayAfter(firstDay(month), Math.floor(random() * last)))
  return monthOf(day) === month ? day : workingDayFrom(firstDay(month))
}
