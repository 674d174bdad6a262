import { type Day, day, firstDay, type Month, month } from '../qdq/days.ts'
import type { Calendar } from '../tabs/calendar.ts'
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

/** What may be left blank, as a row takes it. */
export const orBlank = <Value>(value: Value | null): Value | '' => value ?? ''
