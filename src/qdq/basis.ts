import { activityScore, isProvisional, type QDQ } from './activityScore.ts'
import type { QualitySource } from './quality.ts'

/** What an activity score rests on. */
export type Basis = 'provisional' | QualitySource

/** What an activity score rests on: that it is provisional, else where Quality came from; undefined where there is neither. */
export function basisOf(
  qdq: QDQ,
  source: QualitySource | undefined,
  activity = activityScore(qdq),
): Basis | undefined {
  if (qdq.quantity === undefined) return undefined
  return isProvisional(qdq, activity) ? 'provisional' : source
}
