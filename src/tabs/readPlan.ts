import { plannedFor } from '../qdq/quantity.ts'
import { addPlanLine, addSelfRating } from '../qdq/standing.ts'
import { type ActivityLines, lineOf } from './activityLines.ts'
import { periods, type planTab } from './planTab.ts'
import type { Reading } from './reading.ts'
import { monthOfRep } from './roster.ts'
import type { RowReader } from './rowReader.ts'
import type { Table } from './table.ts'

type PlanTable = Table<typeof planTab>
type PlanRows = RowReader<typeof planTab>

/** Takes the rows of Plan in, with Done and Right people as typed there. */
export function readPlan(table: PlanTable, reading: Reading): void {
  const { at } = table
  const rows = reading.rowsOf(table)
  const meet = reading.roster.meetingsIn((problem, mend) => rows.note('Rep', problem, mend))
  while (rows.next()) {
    const line = readLine(rows, at, reading)
    const done = rows.amount(at.Done) ?? 0
    const rightPeople = rows.amount(at['Right people'])
    const rating = rows.optional(at['Self rating'], reading.settings.ratingScale)
    if (rows.bad || !line) continue
    const rep = meet(line.name)
    noteRightPeople(rows, done, rightPeople)
    const share = reading.shareOfRow(line.month)
    if (share === undefined) continue
    const repMonth = monthOfRep(rep, line.month)
    addPlanLine(repMonth, { planned: line.planned, done, rightPeople, weight: line.weight }, share)
    if (rating !== undefined && line.weight > 0) addSelfRating(repMonth, rating)
  }
}

/** Takes the rows of Plan in as lines whose Done the rows of Activity will count. */
export function readPlanOfActivity(table: PlanTable, reading: Reading, lines: ActivityLines): void {
  const { at } = table
  const rows = reading.rowsOf(table)
  const meet = reading.roster.meetingsIn((problem, mend) => rows.note('Rep', problem, mend))
  while (rows.next()) {
    const line = readLine(rows, at, reading)
    const activity = reading.keyOf(rows.text(at.Activity) ?? '')
    if (rows.bad || !line) continue
    const rep = meet(line.name)
    if (activity === '')
      rows.note(
        'Activity',
        'The line names no activity, so no row of Activity counts for it.',
        'Type the activity.',
      )
    if (reading.shareOfRow(line.month) === undefined) continue
    monthOfRep(rep, line.month)
    // A blank activity matches nothing, other blank ones included: each is a line of its own.
    const counted = lineOf(lines, rep, line.month, activity || `\n${rows.number}`)
    if (line.weight > 0) counted.planned += line.planned
    counted.weight += line.weight
  }
}

function readLine(rows: PlanRows, at: PlanTable['at'], reading: Reading) {
  const month = rows.month(at.Month)
  const name = rows.name(at.Rep)
  const quantity = rows.amount(at.Quantity) ?? 0
  const per = rows.word(at.Per, periods) ?? 'month'
  const weight = rows.optional(at.Weight) ?? 1
  if (month === undefined || name === undefined) return undefined
  return { month, name, weight, planned: plannedFor(reading.daysIn(month), quantity, per) }
}

function noteRightPeople(rows: PlanRows, done: number, rightPeople: number | undefined): void {
  if (rightPeople !== undefined && rightPeople > done)
    rows.note(
      'Right people',
      'More right people than done, so all done count as right.',
      'Right people is how many of Done.',
    )
  if (rightPeople === undefined && done > 0)
    rows.note(
      'Right people',
      'Right people is blank, so the line is left out of Direction.',
      'Type how many of Done it was, or 0.',
    )
}
