import type { Month } from '../qdq/days.ts'
import { blank } from '../qdq/means.ts'
import { nameKey } from '../qdq/names.ts'
import { type Period, plannedFor } from '../qdq/quantity.ts'
import type { Calendar } from './calendar.ts'
import { readText } from './cells.ts'
import { Days } from './days.ts'
import { lexiconOf } from './lexicon.ts'
import { periods, type planTab } from './planTab.ts'
import { Roster } from './roster.ts'
import { Rows } from './rows.ts'
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
  const rows = new Rows(table, calendar, [])
  const days = new Days(calendar, undefined)
  const roster = new Roster()
  const perWord = lexiconOf(periods, periods.indexOf('month'))
  const lines: TypedLine[] = []
  while (rows.next()) {
    const months = rows.months('Month', days)
    const reps = rows.names('Rep', roster.names)
    const quantities = rows.amounts('Quantity', blank)
    const per = rows.words('Per', perWord, periods)
    const weights = rows.optionalAmounts('Weight', 1)
    // Where Activity counts, what is typed here is not read.
    const typed = (header: 'Done' | 'Right people') =>
      countedIn === 'Plan' ? rows.amounts(header, blank) : undefined
    const [done, rightPeople] = [typed('Done'), typed('Right people')]
    for (let row = 0; row < rows.count; row++) {
      if (rows.bad[row] !== 0) continue
      const { month, days: monthDays } = days.monthAt(months[row] as number)
      const rep = roster.keyOf(reps[row] as number)
      if (!wanted(rep, month)) continue
      const period = periods[per[row] as number] as Period
      const quantity = numberAt(quantities, row)
      lines.push({
        row: rows.numberOf(row),
        rep,
        month,
        activity: textIn(rows.cell(row, 'Activity')),
        quantity,
        per: period,
        planned: plannedFor(monthDays, quantity ?? 0, period),
        done: numberAt(done, row),
        rightPeople: numberAt(rightPeople, row),
        direction: textIn(rows.cell(row, 'Direction')),
        quality: textIn(rows.cell(row, 'Quality')),
        weight: weights[row] as number,
        id: textIn(rows.cell(row, 'Id')),
      })
    }
  }
  return lines
}

function numberAt(column: Float64Array | undefined, row: number): number | undefined {
  const number = column?.[row]
  return number === blank ? undefined : number
}

// Text that cannot be read is noted where Plan is scored.
function textIn(cell: unknown): string {
  const text = readText(cell)
  return typeof text === 'string' ? text : ''
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
