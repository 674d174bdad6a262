import type { Month } from './days.ts'

const names = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A month by its name alone: December. */
export const monthName = (month: Month) => names[Number(month.slice(5)) - 1] ?? month

/** A month of any year: 2026-03 as March 2026. */
export const monthOfYear = (month: Month) => `${monthName(month)} ${month.slice(0, 4)}`
