import { blank } from './means.ts'

/** What an observation rates. */
export const criteria = ['Skill', 'Knowledge', 'Enthusiasm', 'Needs-based'] as const

/** Where a Quality comes from, the best source first. */
export const qualitySources = ['observed', 'carried', 'self-rated'] as const
export type QualitySource = (typeof qualitySources)[number]
export type Quality = { value: number; source: QualitySource }

/**
 * One rating for each observation: the mean of the criteria that were rated, each a column; blank where none was. An
 * observation without a rating does not count.
 */
export function meanRatings(ratings: readonly Float64Array[], count: number, into: Float64Array): void {
  for (let row = 0; row < count; row++) {
    let sum = 0
    let rated = 0
    for (let criterion = 0; criterion < ratings.length; criterion++) {
      const rating = (ratings[criterion] as Float64Array)[row] as number
      if (rating === blank) continue
      sum += rating
      rated++
    }
    into[row] = rated > 0 ? sum / rated : blank
  }
}

/**
 * Quality in a month. `rating` is the mean rating of the nearest month that has observations, the month itself or one so
 * many months back: observed, or carried. Else it is as the rep rated it, else unknown.
 */
export function qualityIn(
  rating: number | undefined,
  monthsBack: number,
  selfRated: number | undefined,
  ratingScale: number,
  carriedMonths: number,
): Quality | undefined {
  if (rating !== undefined && (monthsBack === 0 || monthsBack <= carriedMonths))
    return rated(rating, monthsBack === 0 ? 'observed' : 'carried', ratingScale)
  return selfRated === undefined ? undefined : rated(selfRated, 'self-rated', ratingScale)
}

const rated = (rating: number, source: QualitySource, ratingScale: number): Quality => ({
  value: Math.min(1, rating / ratingScale),
  source,
})
