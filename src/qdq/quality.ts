/** What an observation rates. */
export const criteria = ['Skill', 'Knowledge', 'Enthusiasm', 'Needs-based'] as const

/** Where a Quality comes from, the best source first. */
export const qualitySources = ['observed', 'carried', 'self-rated'] as const
export type QualitySource = (typeof qualitySources)[number]

/** The best rating that can be given, and for how many months one is carried. */
export type QualityRules = { ratingScale: number; qualityCarriedMonths: number }

/**
 * What an observation rates a rep with: the mean of the criteria that were rated; undefined where none was. Each rating is
 * a function of the observation.
 */
export function meanRating<Observation>(
  ratings: readonly ((observation: Observation) => number | undefined)[],
  observation: Observation,
): number | undefined {
  let sum = 0
  let rated = 0
  for (let criterion = 0; criterion < ratings.length; criterion++) {
    const rating = ratings[criterion]?.(observation)
    if (rating === undefined) continue
    sum += rating
    rated++
  }
  return rated > 0 ? sum / rated : undefined
}

/**
 * Where Quality in a month comes from, if it is known: from the nearest observations, those of the month itself or of one
 * so many months back, infinitely many where there are none; else it is as the rep rated it.
 */
export function qualitySource(monthsBack: number, carriedMonths: number): QualitySource {
  if (monthsBack === 0) return 'observed'
  return monthsBack <= carriedMonths ? 'carried' : 'self-rated'
}
