import type { Dimension } from './activityScore.ts'
import type { Month } from './days.ts'
import { monthName } from './monthName.ts'

/** What there is to say of the activity score of a month that is over: nothing done now lifts it any more. */
export function monthOver(month: Month, activity: number | null, weakest: Dimension | null): string {
  const over = `${monthName(month)} is over`
  if (activity === null)
    return `${over}, and has no activity score: agree on a plan line with a quantity for the next month.`
  if (weakest === null) return `${over}, and nothing known held its activity score down.`
  return `${over}: ${weakest} held its activity score down, and more activity no longer lifts it. Plan the next month for it.`
}
