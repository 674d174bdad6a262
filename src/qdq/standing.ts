import { activityScore, type Dimension, type QDQ, weakest } from './activityScore.ts'
import type { AsOf } from './asOf.ts'
import { type Basis, basisOf } from './basis.ts'
import { type Quadrant, quadrantOf } from './quadrant.ts'
import type { QualityRules, QualitySource } from './quality.ts'
import type { Targets } from './targets.ts'

/** What the scores are measured against. */
export type Rules = Targets & QualityRules & { asOf: AsOf }

/** Where a rep stands in a month: scores from 0 to 1, results uncapped. Whatever is unknown is undefined. */
export type Standing = QDQ & {
  activity: number | undefined
  weakest: Dimension | undefined
  results: number | undefined
  quadrant: Quadrant | undefined
  basis: Basis | undefined
}

/** Where a rep stands in a month, from the three dimensions, the source of Quality and the results attainment. */
export function standingOf(
  qdq: QDQ,
  source: QualitySource | undefined,
  results: number | undefined,
  targets: Targets,
): Standing {
  const activity = activityScore(qdq)
  return {
    quantity: qdq.quantity,
    direction: qdq.direction,
    quality: qdq.quality,
    activity,
    weakest: weakest(qdq, activity),
    results,
    quadrant: quadrantOf(results, activity, targets),
    basis: basisOf(qdq, source, activity),
  }
}

/** Where a rep stands of whom nothing is known. */
export const unknownStanding: Standing = {
  quantity: undefined,
  direction: undefined,
  quality: undefined,
  activity: undefined,
  weakest: undefined,
  results: undefined,
  quadrant: undefined,
  basis: undefined,
}
