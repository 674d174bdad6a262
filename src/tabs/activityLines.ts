import type { Month } from '../qdq/days.ts'
import { addPlanLine, addSelfRating, type PlanLine } from '../qdq/standing.ts'
import type { activityTab } from './activityTab.ts'
import type { Reading } from './reading.ts'
import { monthOfRep, type Rep } from './roster.ts'
import { yesNo } from './schema.ts'
import type { Table } from './table.ts'

type CountedLine = PlanLine & { rightPeople: number }

/** The lines of each rep by month and activity; all lines of a rep and month that name one activity count as one. */
export type ActivityLines = Map<Rep, Map<Month, Map<string, CountedLine>>>

/** The line of a rep, a month and an activity; begun where there is none yet. */
export function lineOf(lines: ActivityLines, rep: Rep, month: Month, activity: string): CountedLine {
  const ofRep = lines.get(rep) ?? new Map<Month, Map<string, CountedLine>>()
  lines.set(rep, ofRep)
  const ofMonth = ofRep.get(month) ?? new Map<string, CountedLine>()
  ofRep.set(month, ofMonth)
  const line = ofMonth.get(activity) ?? { planned: 0, done: 0, rightPeople: 0, weight: 0 }
  ofMonth.set(activity, line)
  return line
}

/** Counts the rows of Activity for the lines that they name; a row that names none is noted, and scores nowhere. */
export function countActivity(
  table: Table<typeof activityTab>,
  reading: Reading,
  lines: ActivityLines,
): void {
  const { at } = table
  const { settings, calendar, roster } = reading
  const rows = reading.rowsOf(table)
  const meet = roster.meetingsIn((problem, mend) => rows.note('Rep', problem, mend))
  while (rows.next()) {
    const day = rows.day(at.Date)
    const name = rows.name(at.Rep)
    const activity = reading.keyOf(rows.text(at.Activity) ?? '')
    const right = rows.optionalWord(at['Right person'], yesNo) === 'yes'
    const rating = rows.optional(at.Rating, settings.ratingScale)
    if (day === undefined || name === undefined || (settings.asOf !== undefined && day > settings.asOf))
      continue
    const rep = meet(name)
    const month = calendar.monthOf(day)
    const line = lines.get(rep)?.get(month)?.get(activity)
    if (!line)
      rows.note(
        'Activity',
        'No plan line of this rep and month names this activity, so the row scores nowhere.',
        'Use the words of the plan line, or add a line.',
      )
    if (!line || line.weight === 0) continue
    line.done++
    if (right) line.rightPeople++
    if (rating !== undefined) addSelfRating(monthOfRep(rep, month), rating)
  }
}

/** Takes the counted lines into the months of their reps. */
export function addCountedLines(lines: ActivityLines, reading: Reading): void {
  for (const [rep, months] of lines)
    for (const [month, ofMonth] of months)
      for (const line of ofMonth.values())
        addPlanLine(monthOfRep(rep, month), line, reading.shareDue(month) ?? 0)
}
