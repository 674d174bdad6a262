/** Months are '2026-03', days '2026-03-12': as text they sort as they should. */
export const monthOf = (day: string): string => day.slice(0, 7)

export function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

const dayOf = (month: string, number: number): string => `${month}-${String(number).padStart(2, '0')}`

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const number = Number(text.slice(8))
  return isMonth(monthOf(text)) && number >= 1 && number <= daysIn(monthOf(text))
}

export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** How many months lie from one to a later one. */
export function monthsFrom(earlier: string, later: string): number {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  return count(later) - count(earlier)
}

/** Working days (Monday to Friday) of a month, up to and including a number of the month. */
export function workingDays(month: string, upTo = daysIn(month)): number {
  let count = 0
  for (let number = 1; number <= upTo; number++) {
    const weekday = new Date(`${dayOf(month, number)}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count++
  }
  return count
}

/** The part of a month's plan that is due as of a day (undefined: whole months); nothing for months after it. */
export function partDue(month: string, asOf: string | undefined): number | undefined {
  if (asOf === undefined || month < monthOf(asOf)) return 1
  if (month > monthOf(asOf)) return undefined
  return workingDays(month, Number(asOf.slice(8))) / workingDays(month)
}
