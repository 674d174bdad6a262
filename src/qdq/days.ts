/** A calendar day, spelled 2026-03-12. Not a Date: it has no hour and no zone. */
export type Day = string & { readonly day: unique symbol }

/** A calendar month, spelled 2026-03. */
export type Month = string & { readonly month: unique symbol }

const spelledDay = /^[1-9]\d{3}-\d\d-\d\d$/
const spelledMonth = /^[1-9]\d{3}-\d\d$/

const yearOf = (month: Month) => Number(month.slice(0, 4))
const numberInYear = (month: Month) => Number(month.slice(5, 7))
const numberInMonth = (day: Day) => Number(day.slice(8, 10))

/** The month that a text spells, as in 2026-03; undefined where it spells none. */
export function month(text: string): Month | undefined {
  const candidate = text as Month
  const number = numberInYear(candidate)
  return spelledMonth.test(text) && number >= 1 && number <= 12 ? candidate : undefined
}

/** The day that a text spells, as in 2026-03-12; undefined where there is no such day. */
export function day(text: string): Day | undefined {
  const candidate = text as Day
  const within = spelledDay.test(text) ? month(text.slice(0, 7)) : undefined
  const number = numberInMonth(candidate)
  return within && number >= 1 && number <= daysIn(within) ? candidate : undefined
}

/** The month that a day lies in. */
export const monthOf = (day: Day) => day.slice(0, 7) as Month

/** The first day of a month. */
export const firstDay = (month: Month) => `${month}-01` as Day

/** How many days a month has. */
export const daysIn = (month: Month) => new Date(Date.UTC(yearOf(month), numberInYear(month), 0)).getUTCDate()

/** A month as a count: the next one is one more, and so many lie between two as their counts differ by. */
export const monthCount = (month: Month) => yearOf(month) * 12 + numberInYear(month) - 1

/** The month of a count. */
export function monthCounted(count: number): Month {
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}` as Month
}

/** The month so many months after another, or before it where the count is negative. */
export const monthAfter = (from: Month, count: number) => monthCounted(monthCount(from) + count)

/** How many working days (Monday to Friday) a month has up to a day of it, that day included; without a day, in all. */
export function workingDays(month: Month, upTo?: Day): number {
  const last = upTo === undefined ? daysIn(month) : numberInMonth(upTo)
  const firstWeekday = new Date(Date.UTC(yearOf(month), numberInYear(month) - 1, 1)).getUTCDay()
  let count = 0
  for (let number = 0; number < last; number++) {
    const weekday = (firstWeekday + number) % 7
    if (weekday !== 0 && weekday !== 6) count++
  }
  return count
}
