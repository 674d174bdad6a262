import type { Month } from '../qdq/days.ts'
import { nameKey } from '../qdq/names.ts'
import { type Period, periods, plannedFor } from '../qdq/quantity.ts'
import type { Calendar } from './calendar.ts'
import { textIn } from './cells.ts'
import type { planTab } from './planTab.ts'
import { amounts, optionalAmounts } from './rows/amounts.ts'
import { Days } from './rows/days.ts'
import { Roster } from './rows/roster.ts'
import { Rows } from './rows/rows.ts'
import { words } from './rows/words.ts'
import type { CountedIn } from './settings.ts'
import type { Table } from './table.ts'

/** A usable line of Plan as it stands there. */
export type TypedLine = {
  /** Counted as Sheets does: the header is row 1. */
  row: number
  /** What makes spellings of the name the same. */
  rep: string
  month: Month
  activity: string
  quantity: number | undefined
  per: Period
  /** For the whole month. */
  planned: number
  done: number | undefined
  rightPeople: number | undefined
  direction: string
  quality: string
  weight: number
  id: string
}

/** The usable lines of Plan for which `wanted` says yes, in its order. */
export function readPlanLines(
  table: Table<typeof planTab>,
  calendar: Calendar,
  countedIn: CountedIn,
  wanted: (rep: string, month: Month) => boolean,
): TypedLine[] {
  const rows = new Rows(table, [])
  const dateIn = rows.column('Month', new Days(calendar, undefined).month)
  const nameIn = rows.column('Rep', new Roster().names)
  const quantityIn = rows.column('Quantity', amounts(undefined))
  const perIn = rows.column('Per', words(periods, 'month'))
  const weightIn = rows.column('Weight', optionalAmounts(1))
  // Where Activity counts, what is typed here is not read.
  const typed = (header: 'Done' | 'Right people') =>
    countedIn === 'Plan' ? rows.column(header, amounts(undefined)) : () => undefined
  const doneIn = typed('Done')
  const rightPeopleIn = typed('Right people')
  const lines: TypedLine[] = []
  rows.each((row, index) => {
    const date = dateIn(row)
    const name = nameIn(row)
    const quantity = quantityIn(row)
    const per = perIn(row)
    const weight = weightIn(row)
    const done = doneIn(row)
    const rightPeople = rightPeopleIn(row)
    if ((rows.isOdd && rows.leavesOut(index)) || !date || !name || !wanted(name.key, date.month.month)) return
    // Text that cannot be read is noted where Plan is scored.
    lines.push({
      row: index + 1,
      rep: name.key,
      month: date.month.month,
      activity: textIn(rows.cell(index, 'Activity')),
      quantity,
      per,
      planned: plannedFor(date.month.days, quantity ?? 0, per),
      done,
      rightPeople,
      direction: textIn(rows.cell(index, 'Direction')),
      quality: textIn(rows.cell(index, 'Quality')),
      weight,
      id: textIn(rows.cell(index, 'Id')),
    })
  })
  return lines
}

/**
 * The lines of one rep and month by what names each wherever it is sorted to: its Id, else its activity, else all that
 * was planned. An Id that stands twice, as in copied rows, names nothing.
 */
export function linesByKey(lines: readonly TypedLine[]): Map<string, TypedLine> {
  const found = new Map<string, TypedLine>()
  const activities = lines.map(({ activity }) => nameKey(activity))
  const [ofId, ofActivity, ofKey] = [counts(lines.map(({ id }) => id)), counts(activities), counts([])]
  lines.forEach((line, at) => {
    const { id, quantity, per, direction } = line
    const activity = activities[at] ?? ''
    const isOnly = activity !== '' && ofActivity.get(activity) === 1
    const own = isOnly ? `activity ${activity}` : JSON.stringify([activity, quantity, per, direction])
    const key = id !== '' && ofId.get(id) === 1 ? `id ${id}` : own
    const times = (ofKey.get(key) ?? 0) + 1
    ofKey.set(key, times)
    found.set(times === 1 ? key : `${key} ${times}`, line)
  })
  return found
}

function counts(values: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return count
}
