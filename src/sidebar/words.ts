import type { Day, Month } from '../qdq/days.ts'

/** 0.824 as 82%. */
export const percent = (value: number | null) => (value === null ? '–' : `${Math.round(value * 100)}%`)

/** An amount of money or of whatever Results counts, without decimals. */
export const amount = (value: number) => Math.round(value).toLocaleString('en')

const spell = (options: Intl.DateTimeFormatOptions, day: string) =>
  new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** 2026-03 as March 2026. */
export const monthName = (month: Month) => spell({ month: 'long', year: 'numeric' }, `${month}-01`)

/** 2026-03-12 as March 12. */
export const dayName = (day: Day) => spell({ month: 'long', day: 'numeric' }, day)
