import type { Day, Month } from '../qdq/days.ts'
import { monthName as nameOf } from '../qdq/monthName.ts'
import { percent as spelled } from '../qdq/percent.ts'

/** 0.824 as 82 %, and never rounded up to a target that is missed; unknown is a dash. */
export const percent = (value: number | null, target?: number) =>
  value === null ? '–' : spelled(value, target)

/** An amount, without more decimals than it needs. */
export const amount = (value: number) =>
  String(Math.round(value * 10) / 10).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** 2026-03 as March 2026. */
export const monthName = (month: Month) => `${nameOf(month)} ${month.slice(0, 4)}`

// Not by Intl: loading what it knows of languages takes longer than drawing a screen.
/** 2026-03-12 as Thu, Mar 12. */
export function dayName(day: Day): string {
  const [weekday, number, name] = new Date(day).toUTCString().split(' ')
  return `${weekday} ${name} ${Number(number)}`
}

/** Quantity and Direction; Quantity, Direction and Quality. */
export const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
