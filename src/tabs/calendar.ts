import { type Day, day, type Month, month, monthOf } from '../qdq/days.ts'
import { isDate } from './cells.ts'

/** Days and months as the spreadsheet's zone sees them: a Date from a cell is midnight there, and seldom in the script's zone. */
export type Calendar = {
  /** The day in a cell, or of a Date; undefined where it holds none. */
  day(cell: unknown): Day | undefined
  /** The month in a cell; a day of it will do. */
  month(cell: unknown): Month | undefined
  /** The Date that a cell shows as this day: its first moment in the spreadsheet's zone. */
  date(day: Day): Date
}

const minute = 60_000

/** The calendar of a zone such as Europe/London. Each distinct moment is asked of Google once. */
export function calendarOf(timeZone: string): Calendar {
  const known = new Map<number, Day | undefined>()
  const written = new Map<Day, Date>()
  const dayAt = (moment: number) => {
    if (!known.has(moment)) known.set(moment, askedDay(moment, timeZone))
    return known.get(moment)
  }
  const dayIn = (cell: unknown) =>
    typeof cell === 'string' ? day(cell.trim()) : isDate(cell) ? dayAt(cell.getTime()) : undefined
  return {
    day: dayIn,
    month(cell) {
      const spelled = typeof cell === 'string' ? month(cell.trim()) : undefined
      if (spelled) return spelled
      const within = dayIn(cell)
      return within && monthOf(within)
    },
    date(day) {
      const date = written.get(day) ?? new Date(midnight(day, timeZone))
      written.set(day, date)
      return new Date(date)
    },
  }
}

const askedDay = (moment: number, timeZone: string) =>
  Number.isNaN(moment) ? undefined : day(Utilities.formatDate(new Date(moment), timeZone, 'yyyy-MM-dd'))

/** The first moment of a day. Where clocks skip midnight, that is the moment after the gap. */
function midnight(day: Day, timeZone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`)
  let moment = wanted
  // The zone's offset may change between the first guess and the answer, so the guess is corrected twice.
  for (let tries = 0; tries < 2; tries++) moment += wanted - shownAt(moment, timeZone)
  const late = shownAt(moment, timeZone) - wanted
  return late < 0 ? moment - late : moment
}

function shownAt(moment: number, timeZone: string): number {
  const shown = Utilities.formatDate(new Date(moment), timeZone, 'yyyy-MM-dd HH:mm')
  return Math.floor(Date.parse(`${shown.replace(' ', 'T')}:00Z`) / minute) * minute
}
