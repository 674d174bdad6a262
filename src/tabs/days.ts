import { type AsOf, shareDue } from '../qdq/asOf.ts'
import { type Day, daysIn, type Month } from '../qdq/days.ts'
import { blank } from '../qdq/means.ts'
import type { Calendar } from './calendar.ts'
import type { Row } from './cells.ts'
import { none } from './pairs.ts'

/** What is known of a month: how many days it has, and how much of it is due, blank where it has not begun. */
type MonthKnown = { month: Month; days: number; share: number }

/** Numbers the days and the months of cells in the order in which they are met. */
export class Days {
  readonly months: MonthKnown[] = []
  /** The number of the month, by the number of the day. */
  readonly monthOf: number[] = []
  /** Whether the day has come, and whether its month has begun, by the number of the day. */
  readonly hasCome: boolean[] = []
  readonly hasBegun: boolean[] = []
  /** How many days its month has, and how much of it is due, by the number of the day. */
  readonly lengths: number[] = []
  readonly shares: number[] = []
  private readonly byCount = new Map<number, number>()
  private readonly numbers = new Map<Day, number>()
  private readonly monthNumbers = new Map<Month, number>()
  private readonly calendar: Calendar
  private readonly asOf: AsOf
  private moment = Number.NaN
  private last = none

  constructor(calendar: Calendar, asOf: AsOf) {
    this.calendar = calendar
    this.asOf = asOf
  }

  /** Writes the number of the day in each cell of a column, `none` where there is none; says whether each has one. */
  read(rows: readonly Row[], column: number, into: Int32Array, isMonth: boolean): boolean {
    let { moment, last } = this
    let all = true
    for (let row = 0; row < rows.length; row++) {
      const cell = (rows[row] as Row)[column] as { constructor?: unknown } | null
      // Several times as fast as instanceof before it is compiled. A Date of another realm goes the way of text.
      if (typeof cell === 'object' && cell !== null && cell.constructor === Date) {
        const time = (cell as Date).getTime()
        if (time !== moment) {
          last = this.dayAt(time)
          moment = time
        }
      } else {
        last = this.spelled(cell, isMonth)
        moment = Number.NaN
      }
      if (last < 0) all = false
      into[row] = last
    }
    this.moment = moment
    this.last = last
    return all
  }

  /** The month of a day that was met, by the number of the day. */
  monthAt(day: number): MonthKnown {
    return this.monthNumbered(this.monthOf[day] as number)
  }

  /** What is known of a month, by its number. */
  monthNumbered(month: number): MonthKnown {
    return this.months[month] as MonthKnown
  }

  /** The number of a month; `none` where it has not been met. */
  numberOfMonth(month: Month): number {
    return this.monthNumbers.get(month) ?? none
  }

  /** The place of each month in time, by its number: 0 for the earliest. */
  ranks(): Int32Array {
    const ranks = new Int32Array(this.months.length)
    const inTime = [...this.months.keys()].sort((a, b) =>
      this.monthNumbered(a).month < this.monthNumbered(b).month ? -1 : 1,
    )
    inTime.forEach((month, rank) => {
      ranks[month] = rank
    })
    return ranks
  }

  private dayAt(moment: number): number {
    const count = this.calendar.dayCount(moment)
    if (count === undefined) return none
    const known = this.byCount.get(count)
    if (known !== undefined) return known
    const number = this.numberOf(this.calendar.day(new Date(moment)))
    this.byCount.set(count, number)
    return number
  }

  private spelled(cell: unknown, isMonth: boolean): number {
    return this.numberOf(isMonth ? this.calendar.dayOfMonth(cell) : this.calendar.day(cell))
  }

  private numberOf(day: Day | undefined): number {
    return day === undefined ? none : (this.numbers.get(day) ?? this.add(day))
  }

  private add(day: Day): number {
    const month = this.monthOfDay(day)
    const number = this.monthOf.push(month) - 1
    this.numbers.set(day, number)
    this.hasCome.push(this.asOf === undefined || day <= this.asOf)
    const { days, share } = this.monthNumbered(month)
    this.hasBegun.push(share !== blank)
    this.lengths.push(days)
    this.shares.push(share)
    return number
  }

  private monthOfDay(day: Day): number {
    const month = this.calendar.monthOf(day)
    const known = this.monthNumbers.get(month)
    if (known !== undefined) return known
    const share = shareDue(month, this.asOf) ?? blank
    const number = this.months.push({ month, days: daysIn(month), share }) - 1
    this.monthNumbers.set(month, number)
    return number
  }
}
