import { type Month, monthsBetween } from './days.ts'
import { addTo, emptyMean, type Mean, meanOf } from './mean.ts'

/** What an observation rates. */
export const criteria = ['Skill', 'Knowledge', 'Enthusiasm', 'Needs-based'] as const

/** Where a Quality comes from, the best source first. */
export const qualitySources = ['observed', 'carried', 'self-rated'] as const
export type QualitySource = (typeof qualitySources)[number]
export type Quality = { value: number; source: QualitySource }

/** The ratings of a rep's observations, by the month that they are dated in. */
export type Observed = Map<Month, Mean>

/** Takes one observation into its month: the mean of the criteria that were rated. One with no rating does not count. */
export function addObservation(observed: Observed, month: Month, ratings: readonly number[]): void {
  if (ratings.length === 0) return
  const ofMonth = observed.get(month) ?? emptyMean()
  addTo(ofMonth, ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length)
  observed.set(month, ofMonth)
}

/** Quality in a month: observed in it, else carried from the nearest earlier month, else self-rated, else unknown. */
export function qualityIn(
  month: Month,
  observed: Observed | undefined,
  selfRated: Mean,
  ratingScale: number,
  carriedMonths: number,
): Quality | undefined {
  const own = observed?.get(month)
  if (own) return rated(own, 'observed', ratingScale)
  const earlier = observed && nearestBefore(month, observed, carriedMonths)
  return earlier ? rated(earlier, 'carried', ratingScale) : rated(selfRated, 'self-rated', ratingScale)
}

function rated(ratings: Mean, source: QualitySource, ratingScale: number): Quality | undefined {
  const rating = meanOf(ratings)
  return rating === undefined ? undefined : { value: Math.min(1, rating / ratingScale), source }
}

function nearestBefore(month: Month, observed: Observed, carriedMonths: number): Mean | undefined {
  let nearest: Month | undefined
  for (const earlier of observed.keys())
    if (earlier < month && (nearest === undefined || earlier > nearest)) nearest = earlier
  return nearest && monthsBetween(nearest, month) <= carriedMonths ? observed.get(nearest) : undefined
}
