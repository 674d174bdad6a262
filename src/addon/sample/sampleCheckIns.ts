import { dayAfter } from '../../qdq/dayCount.ts'
import { type Day, firstDay, monthOf } from '../../qdq/days.ts'
import type { Calendar } from '../../tabs/calendar.ts'
import type { checkInsTab } from '../../tabs/checkInsTab.ts'
import type { NewRow } from '../../tabs/writeRows.ts'
import { lineSaid } from '../lineSaid.ts'
import { checkInWords } from './sampleCheckInWords.ts'
import { lastOn, oldestFirst } from './sampleDays.ts'
import { linesIn, told } from './sampleRows.ts'
import { type SampleRep, sampleReps } from './sampleStory.ts'

/** The check-ins of the sample team in the last weeks, the oldest first. */
export function sampleCheckIns(today: Day, calendar: Calendar): NewRow<typeof checkInsTab>[] {
  const all = sampleReps.flatMap((rep) => checkInsOf(rep, today))
  return oldestFirst(all).map(({ rep, day, said }) => ({
    Date: calendar.date(day),
    Rep: rep.name,
    Month: calendar.date(firstDay(monthOf(day))),
    Lines: linesOn(day, rep, today),
    'On track': said.onTrack,
    Blocker: said.blocker ?? '',
    'Last focus kept': said.kept,
    'Focus for next week': said.focus,
    'Manager reply': said.reply ?? '',
  }))
}

function checkInsOf(rep: SampleRep, today: Day) {
  const words = checkInWords[rep.name]
  if (!words) return []
  const { weekday, missing = 0, said } = words
  const weeksAgo = (at: number) => said.length - 1 - at + missing
  return said.map((each, at) => ({
    rep,
    said: each,
    day: dayAfter(lastOn(weekday, today), -7 * weeksAgo(at)),
  }))
}

/** What was done by that day, as a saved check-in says it. */
function linesOn(day: Day, rep: SampleRep, today: Day): string {
  const story = told(rep, today, day).find(({ month }) => month === monthOf(day))
  const lines = story ? linesIn(rep, story) : []
  return lines.map(({ activity, done, planned }) => lineSaid(activity, done, planned)).join('\n')
}
