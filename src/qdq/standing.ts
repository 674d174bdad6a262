import { activityScore, type Dimension, type QDQ, weakest } from './activityScore.ts'
import type { AsOf } from './asOf.ts'
import { type Basis, basisOf } from './basis.ts'
import { type Quadrant, quadrantOf } from './quadrant.ts'
import type { Quality } from './quality.ts'
import type { Targets } from './targets.ts'

/** What the scores are measured against. */
export type Rules = Targets & { ratingScale: number; qualityCarriedMonths: number; asOf: AsOf }

/** Where a rep stands in a month. Whatever is unknown is undefined. */
export type Standing = QDQ & {
  activity: number | undefined
  weakest: Dimension | undefined
  results: number | undefined
  quadrant: Quadrant | undefined
  basis: Basis | undefined
}

/** Where a rep stands in a month, from the three dimensions and the results attainment. */
export function standingOf(
  quantity: number | undefined,
  direction: number | undefined,
  quality: Quality | undefined,
  results: number | undefined,
  targets: Targets,
): Standing {
  const qdq: QDQ = { quantity, direction, quality: quality?.value }
  const activity = activityScore(qdq)
  return {
    quantity,
    direction,
    quality: qdq.quality,
    activity,
    weakest: weakest(qdq, activity),
    results,
    quadrant: quadrantOf(results, activity, targets),
    basis: basisOf(qdq, quality?.source, activity),
  }
}
