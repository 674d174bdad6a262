import type { Day } from './days.ts'

/** In milliseconds. */
export const dayLength = 86_400_000

const moment = (day: Day) => Date.parse(`${day}T00:00:00Z`)

/** A day as a count: so many after 1970-01-01. */
export const dayCount = (day: Day) => moment(day) / dayLength

/** How many days lie between two: 7 from a Monday to the next. */
export const daysBetween = (earlier: Day, later: Day) =>
  Math.round((moment(later) - moment(earlier)) / dayLength)

/** The day so many days after another. */
export const dayAfter = (from: Day, count: number) =>
  new Date(moment(from) + count * dayLength).toISOString().slice(0, 10) as Day

/** The day itself, or the Monday after it where it falls on a weekend. */
export function workingDayFrom(day: Day): Day {
  const weekday = new Date(moment(day)).getUTCDay()
  return weekday === 6 ? dayAfter(day, 2) : weekday === 0 ? dayAfter(day, 1) : day
}
