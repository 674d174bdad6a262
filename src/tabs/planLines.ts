import { daysIn, type Month } from '../qdq/days.ts'
import { nameKey } from '../qdq/names.ts'
import { type Period, plannedFor } from '../qdq/quantity.ts'
import type { Calendar } from './calendar.ts'
import { periods, type planTab } from './planTab.ts'
import { RowReader } from './rowReader.ts'
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
  const { at } = table
  const rows = new RowReader(table, calendar, [])
  const lines: TypedLine[] = []
  while (rows.next()) {
    const month = rows.month(at.Month)
    const rep = nameKey(rows.name(at.Rep) ?? '')
    if (month === undefined || rep === '' || !wanted(rep, month)) continue
    const quantity = rows.amount(at.Quantity)
    const per = rows.word(at.Per, periods) ?? 'month'
    // Where Activity counts, what is typed here is not read.
    const typed = (column: number) => (countedIn === 'Plan' ? rows.amount(column) : undefined)
    const [done, rightPeople] = [typed(at.Done), typed(at['Right people'])]
    if (rows.bad) continue
    const text = (column: number) => rows.text(column) ?? ''
    lines.push({
      row: rows.number,
      rep,
      month,
      activity: text(at.Activity),
      quantity,
      per,
      planned: plannedFor(daysIn(month), quantity ?? 0, per),
      done,
      rightPeople,
      direction: text(at.Direction),
      quality: text(at.Quality),
      weight: rows.optional(at.Weight) ?? 1,
      id: text(at.Id),
    })
  }
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
