import { type Day, type Month, monthOf, workingDays } from './days.ts'

/** The day up to which plans and targets are compared; undefined compares whole months. */
export type AsOf = Day | undefined

/**
 * How much of a month's plan and target is due: 1 for a whole month, the share of its working days for the month
 * in progress, undefined for a month that has not begun.
 */
export function shareDue(month: Month, asOf: AsOf): number | undefined {
  if (asOf === undefined) return 1
  const current = monthOf(asOf)
  if (month > current) return undefined
  return month < current ? 1 : workingDays(month, asOf) / workingDays(month)
}

/** The as-of day, where it lies in this month: the month is in progress. */
export const dayInProgress = (asOf: AsOf, month: Month): AsOf =>
  asOf !== undefined && monthOf(asOf) === month ? asOf : undefined
