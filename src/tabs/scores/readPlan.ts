import { lineDirection } from '../../qdq/direction.ts'
import { lineQuantity, periods, plannedFor } from '../../qdq/quantity.ts'
import type { planTab } from '../planTab.ts'
import { amounts, optionalAmounts } from '../rows/amounts.ts'
import type { Rows } from '../rows/rows.ts'
import { words } from '../rows/words.ts'
import type { Table } from '../table.ts'
import { type ActivityLines, unnamed } from './activityLines.ts'
import { none } from './none.ts'
import { placesOf } from './placesOf.ts'
import type { Reading } from './reading.ts'

type PlanRows = Rows<typeof planTab>

/** Takes the rows of Plan in, with Done and Right people as typed there. */
export function readPlan(table: Table<typeof planTab>, reading: Reading): void {
  const { quantity, direction, selfRated, places } = reading.repMonths
  const rows = reading.rowsOf(table)
  const { dateIn, nameIn, plannedIn, perIn, weightIn } = columnsOf(rows, reading)
  const doneIn = rows.column('Done', amounts(0))
  const rightPeopleIn = rows.column('Right people', amounts(undefined))
  const ratingIn = rows.column('Self rating', optionalAmounts(undefined, reading.settings.ratingScale))
  const placeOf = placesOf(rows, reading, { places, begins: true })
  rows.each((row, index) => {
    const date = dateIn(row)
    const name = nameIn(row)
    const planned = plannedIn(row)
    const per = perIn(row)
    const weight = weightIn(row)
    const done = doneIn(row)
    const rightPeople = rightPeopleIn(row)
    const rating = ratingIn(row)
    if ((rows.isOdd && rows.leavesOut(index)) || !date || !name) return
    const place = placeOf(name, date.month, index)
    if (rightPeople === undefined || rightPeople > done) noteRightPeople(rows, index, done, rightPeople)
    if (place === none) return
    const { days, share = 1 } = date.month
    const due = plannedFor(days, planned, per) * share
    quantity.add(place, lineQuantity(due, done), weight)
    direction.add(place, lineDirection(done, rightPeople), weight)
    if (weight > 0) selfRated.add(place, rating, 1)
  })
}

/** Takes the rows of Plan in as lines whose Done the rows of Activity will count. */
export function readPlanOfActivity(
  table: Table<typeof planTab>,
  reading: Reading,
  lines: ActivityLines,
): void {
  const rows = reading.rowsOf(table)
  const { dateIn, nameIn, plannedIn, perIn, weightIn } = columnsOf(rows, reading)
  const activityIn = rows.column('Activity', lines.activities)
  const placeOf = placesOf(rows, reading, { places: reading.repMonths.places, begins: true })
  rows.each((row, index) => {
    const date = dateIn(row)
    const name = nameIn(row)
    const planned = plannedIn(row)
    const per = perIn(row)
    const weight = weightIn(row)
    const activity = activityIn(row)
    if ((rows.isOdd && rows.leavesOut(index)) || !date || !name) return
    const place = placeOf(name, date.month, index)
    if (activity === unnamed) noteUnnamed(rows, index)
    if (place === none) return
    // A blank activity matches nothing, other blank ones included: each is a line of its own.
    const named = activity === unnamed ? -index : activity
    lines.plan(place, named, plannedFor(date.month.days, planned, per), weight)
  })
}

/** The columns that count in both ways of counting. */
const columnsOf = (rows: PlanRows, { days, roster }: Reading) => ({
  dateIn: rows.column('Month', days.month),
  nameIn: rows.column('Rep', roster.names),
  plannedIn: rows.column('Quantity', amounts(0)),
  perIn: rows.column('Per', words(periods, 'month')),
  weightIn: rows.column('Weight', optionalAmounts(1)),
})

function noteUnnamed(rows: PlanRows, index: number): void {
  rows.note(
    index,
    'Activity',
    'The line names no activity, so no row of Activity counts for it.',
    'Type the activity.',
  )
}

function noteRightPeople(rows: PlanRows, index: number, done: number, rightPeople: number | undefined): void {
  if (rightPeople !== undefined)
    rows.note(
      index,
      'Right people',
      'More right people than done, so all done count as right.',
      'Right people is how many of Done.',
    )
  else if (done > 0)
    rows.note(
      index,
      'Right people',
      'Right people is blank, so the line is left out of Direction.',
      'Type how many of Done it was, or 0.',
    )
}
