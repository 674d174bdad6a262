import type { Day } from '../qdq/days.ts'
import { percent as spelled } from '../qdq/percent.ts'

export { monthOfYear as monthName } from '../qdq/monthName.ts'

/** 0.824 as 82 %, and never rounded up to a target that is missed; unknown is a dash. */
export const percent = (value: number | null, target?: number) =>
  value === null ? '–' : spelled(value, target)

/** An amount, without more decimals than it needs. */
export const amount = (value: number) =>
  String(Math.round(value * 10) / 10).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

// Not by Intl: loading what it knows of languages takes longer than drawing a screen.
/** 2026-03-12 as Thu, Mar 12; of another year than today's with the year. */
export function dayName(day: Day, today: Day): string {
  const [weekday, number, name, year = ''] = new Date(day).toUTCString().split(' ')
  return `${weekday} ${name} ${Number(number)}${today.startsWith(year) ? '' : `, ${year}`}`
}
