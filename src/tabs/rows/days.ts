import { type AsOf, shareDue } from '../../qdq/asOf.ts'
import { dayCount, dayLength } from '../../qdq/dayCount.ts'
import { type Day, daysIn, type Month, monthCount, monthCounted } from '../../qdq/days.ts'
import type { Calendar } from '../calendar.ts'
import { isBlank, type Row } from '../cells.ts'
import type { Kind, Wrong } from './kind.ts'
import { noDay } from './wrongCells.ts'

/** A month that was met. */
export type MonthMet = {
  /** In the order in which months were met. */
  number: number
  month: Month
  /** Another one for each month, and one more for the next. */
  count: number
  days: number
  /** How much of it is due; undefined where it has not begun. */
  share: number | undefined
}

/** A day that was met. */
export type DayMet = { month: MonthMet; hasCome: boolean }

const [firstYear, lastYear] = [1000, 9999]
// Where days have hours no two moments are alike, and to keep them all would take more than to work each out.
const mostKept = 5000

/** The days and the months that cells hold; of each is found out once what the scores need to know. */
export class Days {
  readonly months: MonthMet[] = []
  /** Days, in rows that are left out without. */
  readonly day: Kind<DayMet | undefined>
  /** Days of months, or months, each as its first day; in rows that are left out without. */
  readonly month: Kind<DayMet | undefined>
  /** The same, in rows that can do without. */
  readonly optionalMonth: Kind<DayMet | undefined>
  private readonly byMoment = new Map<number, DayMet>()
  private readonly byCount = new Map<number, DayMet>()
  private readonly monthsByCount = new Map<number, MonthMet>()
  private readonly calendar: Calendar
  private readonly asOf: AsOf
  private readonly lastCome: number

  constructor(calendar: Calendar, asOf: AsOf) {
    this.calendar = calendar
    this.asOf = asOf
    this.lastCome = asOf === undefined ? Number.POSITIVE_INFINITY : dayCount(asOf)
    const { day, dayOfMonth } = calendar
    this.day = this.dates(day, (cell) => noDay(cell, 'date', true))
    this.month = this.dates(dayOfMonth, (cell) => noDay(cell, 'month', true))
    this.optionalMonth = this.dates(dayOfMonth, (cell) =>
      isBlank(cell) ? undefined : noDay(cell, 'month', false),
    )
  }

  /** What is known of a month by its number. */
  monthNumbered(number: number): MonthMet {
    return this.months[number] as MonthMet
  }

  /** A month, if it was met. */
  find(month: Month): MonthMet | undefined {
    return this.monthsByCount.get(monthCount(month))
  }

  /** The months that were met, the earliest first. */
  inTime(): MonthMet[] {
    return [...this.months].sort((a, b) => a.count - b.count)
  }

  private dates(
    spelled: (cell: unknown) => Day | undefined,
    wrong: (cell: unknown) => Wrong | undefined,
  ): Kind<DayMet | undefined> {
    const { byMoment } = this
    const read = (cell: unknown) => {
      const day = spelled(cell)
      return day === undefined ? undefined : this.counted(dayCount(day))
    }
    return (at, refuse) => {
      let last: number | string | undefined
      let met: DayMet | undefined
      const lacking = (row: Row, cell: unknown) => {
        const lack = wrong(cell)
        if (lack !== undefined) refuse(row, lack)
        return undefined
      }
      return (row) => {
        const cell = row[at]
        // Several times as fast as instanceof before it is compiled.
        if (typeof cell === 'object' && cell !== null && cell.constructor === Date) {
          const moment = (cell as Date).getTime()
          if (moment !== last) {
            met = byMoment.get(moment) ?? this.at(moment)
            last = moment
          }
        } else if (cell !== last || typeof cell !== 'string') {
          met = read(cell)
          last = typeof cell === 'string' ? cell : undefined
        }
        return met ?? lacking(row, cell)
      }
    }
  }

  private at(moment: number): DayMet | undefined {
    const count = this.calendar.dayCount(moment)
    const met = count === undefined ? undefined : this.counted(count)
    if (met !== undefined && this.byMoment.size < mostKept) this.byMoment.set(moment, met)
    return met
  }

  private counted(count: number): DayMet | undefined {
    return this.byCount.get(count) ?? this.begin(count)
  }

  private begin(count: number): DayMet | undefined {
    const date = new Date(count * dayLength)
    const year = date.getUTCFullYear()
    if (!(year >= firstYear && year <= lastYear)) return undefined
    const met = { month: this.monthCounted(year * 12 + date.getUTCMonth()), hasCome: count <= this.lastCome }
    this.byCount.set(count, met)
    return met
  }

  private monthCounted(count: number): MonthMet {
    const known = this.monthsByCount.get(count)
    if (known !== undefined) return known
    const month = monthCounted(count)
    const share = shareDue(month, this.asOf)
    const met = { number: this.months.length, month, count, days: daysIn(month), share }
    this.months.push(met)
    this.monthsByCount.set(count, met)
    return met
  }
}
