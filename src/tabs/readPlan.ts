import { blank } from '../qdq/means.ts'
import { type Period, plannedFor } from '../qdq/quantity.ts'
import { type ActivityLines, unnamed } from './activityLines.ts'
import type { Days } from './days.ts'
import { lexiconOf } from './lexicon.ts'
import { Places } from './places.ts'
import { periods, type planTab } from './planTab.ts'
import type { Reading } from './reading.ts'
import type { Rows } from './rows.ts'
import type { Table } from './table.ts'

type PlanRows = Rows<typeof planTab>

/** Takes the rows of Plan in, with Done and Right people as typed there. */
export function readPlan(table: Table<typeof planTab>, reading: Reading): void {
  const { repMonths, settings, days } = reading
  const rows = reading.rowsOf(table)
  const next = linesOf(rows, reading)
  const places = placesOf(rows, reading)
  const rated = new Float64Array(rows.bad.length)
  while (rows.next()) {
    const { names, months, planned, periodOf, weights } = next()
    const done = rows.amounts('Done', 0)
    const rightPeople = rows.amounts('Right people', blank)
    const ratings = rows.optionalAmounts('Self rating', blank, settings.ratingScale)
    const at = places.of(names, months)
    lookAtLines(rows, { done, rightPeople, weights, rated, planned, periodOf, dayOf: months }, days)
    repMonths.makeRoom()
    repMonths.quantity.addShares(at, done, planned, weights, rows.count)
    repMonths.direction.addShares(at, rightPeople, done, weights, rows.count)
    repMonths.selfRated.add(at, ratings, rated, rows.count)
  }
}

/** Takes the rows of Plan in as lines whose Done the rows of Activity will count. */
export function readPlanOfActivity(
  table: Table<typeof planTab>,
  reading: Reading,
  lines: ActivityLines,
): void {
  const { repMonths, days } = reading
  const rows = reading.rowsOf(table)
  const next = linesOf(rows, reading)
  const places = placesOf(rows, reading)
  while (rows.next()) {
    const { names, months, planned, periodOf, weights } = next()
    const activities = rows.texts('Activity', lines.activities, unnamed)
    const at = places.of(names, months)
    repMonths.makeRoom()
    for (let row = 0; row < rows.count; row++) {
      if (rows.bad[row] !== 0) continue
      const activity = activities[row] as number
      if (activity === unnamed) noteUnnamed(rows, row)
      const place = at[row] as number
      if (place < 0) continue
      const length = days.lengths[months[row] as number] as number
      const period = periods[periodOf[row] as number] as Period
      // A blank activity matches nothing, other blank ones included: each is a line of its own.
      const named = activity === unnamed ? -rows.numberOf(row) : activity
      lines.plan(place, named, plannedFor(length, planned[row] as number, period), weights[row] as number)
    }
  }
}

const placesOf = (rows: PlanRows, reading: Reading) =>
  new Places(rows, reading, { pairs: reading.repMonths.pairs, begins: true, dated: 'month' })

/** Reads what lines have in both ways of counting. `planned` is as typed, for the period at that place. */
function linesOf(rows: PlanRows, { days, roster }: Reading) {
  const perWord = lexiconOf(periods, periods.indexOf('month'))
  return () => ({
    months: rows.months('Month', days),
    names: rows.names('Rep', roster.names),
    planned: rows.amounts('Quantity', 0),
    periodOf: rows.words('Per', perWord, periods),
    weights: rows.optionalAmounts('Weight', 1),
  })
}

function noteUnnamed(rows: PlanRows, row: number): void {
  rows.note(
    row,
    'Activity',
    'The line names no activity, so no row of Activity counts for it.',
    'Type the activity.',
  )
}

type Lines = Record<'done' | 'rightPeople' | 'weights' | 'rated' | 'planned', Float64Array> &
  Record<'periodOf' | 'dayOf', Int32Array>

/** Makes of what is planned for each period what is planned so far; ratings count once, where the line counts at all. */
function lookAtLines(rows: PlanRows, lines: Lines, { lengths, shares }: Days): void {
  const { done, rightPeople, weights, rated, planned, periodOf, dayOf } = lines
  const { bad, count } = rows
  for (let row = 0; row < count; row++) {
    if (bad[row] !== 0) continue
    const day = dayOf[row] as number
    const period = periods[periodOf[row] as number] as Period
    planned[row] =
      plannedFor(lengths[day] as number, planned[row] as number, period) * (shares[day] as number)
    rated[row] = (weights[row] as number) > 0 ? 1 : 0
    const most = done[row] as number
    const right = rightPeople[row] as number
    if (right > most || right === blank) noteRightPeople(rows, row, most, right)
  }
}

function noteRightPeople(rows: PlanRows, row: number, done: number, rightPeople: number): void {
  if (rightPeople > done)
    rows.note(
      row,
      'Right people',
      'More right people than done, so all done count as right.',
      'Right people is how many of Done.',
    )
  else if (done > 0)
    rows.note(
      row,
      'Right people',
      'Right people is blank, so the line is left out of Direction.',
      'Type how many of Done it was, or 0.',
    )
}
