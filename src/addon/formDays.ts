import { type Day, day, firstDay, type Month, month } from '../qdq/days.ts'
import type { Calendar } from '../tabs/calendar.ts'
import { today } from '../tabs/spreadsheetCalendar.ts'
import { refuse } from './refusal.ts'

// Forms are checked before, so neither of these refuses; it is the type that has to be earned.

export const dayIn = (checked: string): Day => day(checked) ?? refuse('fields', `${checked} is no date.`)
export const monthIn = (checked: string): Month =>
  month(checked) ?? refuse('fields', `${checked} is no month.`)

/** A day of a form as a cell takes it. */
export const dayCell = (calendar: Calendar, checked: string): Date => calendar.date(dayIn(checked))

/** A month of a form as a cell takes it: its first day. */
export const monthCell = (calendar: Calendar, checked: string): Date =>
  calendar.date(firstDay(monthIn(checked)))

/** That what is saved lies ahead, where it does: a year that was picked wrong would hide it, and it would be saved again. */
export function aheadSay(calendar: Calendar, checked: string): string[] {
  const present = today(calendar)
  if (present === undefined || dayIn(checked) <= present) return []
  return [`It is dated ${checked}, which is still to come: until then the sidebar does not show it.`]
}

/** What may be left blank, as a row takes it. */
export const orBlank = <Value>(value: Value | null): Value | '' => value ?? ''
