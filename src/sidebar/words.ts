import type { Day, Month } from '../qdq/days.ts'

/** 0.824 as 82 %; unknown is a dash. */
export const percent = (value: number | null) => (value === null ? '–' : `${Math.round(value * 100)} %`)

/** An amount, without more decimals than it needs. */
export const amount = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 })

const spell = (options: Intl.DateTimeFormatOptions, day: string) =>
  new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** 2026-03 as March 2026. */
export const monthName = (month: Month) => spell({ month: 'long', year: 'numeric' }, `${month}-01`)

/** 2026-03-12 as Thu, Mar 12. */
export const dayName = (day: Day) => spell({ weekday: 'short', month: 'short', day: 'numeric' }, day)

/** 1 person, 2 people. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`

/** Quantity and Direction; Quantity, Direction and Quality. */
export const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
