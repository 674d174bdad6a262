import { type Day, day, firstDay, type Month, month, monthOf } from '../qdq/days.ts'
import { isDate } from './cells.ts'
import { knownOnce } from './knownOnce.ts'
import { zoneOf } from './zone.ts'

/** Days and months as the spreadsheet's zone sees them: a Date from a cell is midnight there, and seldom in the script's zone. */
export type Calendar = {
  /** The day in a cell, or of a Date; undefined where it holds none. */
  day(cell: unknown): Day | undefined
  /** The month in a cell; a day of it will do. */
  month(cell: unknown): Month | undefined
  /** A day of the month in a cell: the day that it holds, or the first of the month that it spells. */
  dayOfMonth(cell: unknown): Day | undefined
  /** The day of a moment as a count: another one for each day. */
  dayCount(moment: number): number | undefined
  /** The Date that a cell shows as this day: its first moment in the spreadsheet's zone. */
  date(day: Day): Date
}

/** The calendar of a zone such as Europe/London. A day or a month is the same text each time, made once. */
export function calendarOf(timeZone: string): Calendar {
  const zone = zoneOf(timeZone)
  const months = knownOnce(monthOf)
  const spelledDays = knownOnce((text: string) => day(text.trim()))
  const spelledMonths = knownOnce((text: string) => month(text.trim()))
  const midnights = knownOnce(zone.midnight)
  const dayIn = (cell: unknown) => {
    if (typeof cell === 'string') return spelledDays(cell)
    const count = isDate(cell) ? zone.dayCountAt(cell.getTime()) : undefined
    return count === undefined ? undefined : zone.dayOf(count)
  }
  const dayOfMonth = (cell: unknown) => {
    const spelled = typeof cell === 'string' ? spelledMonths(cell) : undefined
    return spelled ? firstDay(spelled) : dayIn(cell)
  }
  return {
    day: dayIn,
    dayOfMonth,
    dayCount: zone.dayCountAt,
    month(cell) {
      const within = dayOfMonth(cell)
      return within && months(within)
    },
    date: (day) => new Date(midnights(day)),
  }
}
