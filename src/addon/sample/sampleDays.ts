import { dayAfter, dayCount, workingDayFrom } from '../../qdq/dayCount.ts'
import type { Day } from '../../qdq/days.ts'

/** The day itself, or the Friday before it where it falls on a weekend. */
export function workingDayUpTo(day: Day): Day {
  const from = workingDayFrom(day)
  return from === day ? day : dayAfter(from, -3)
}

/** The last such weekday up to a day; 1 is Monday. */
export function lastOn(weekday: number, day: Day): Day {
  // 1970-01-01 was a Thursday.
  const today = (dayCount(day) + 4) % 7
  return dayAfter(day, -((today - weekday + 7) % 7))
}

/** By the day, as rows come to stand below each other. */
export const oldestFirst = <Row extends { day: Day }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
