import { meets, type Targets } from '../qdq/targets.ts'

/** A place in the quadrant, as fractions of its width and height from the bottom left; a target stands at one half. */
export type Place = { x: number; y: number }

/** The place of a score: 0 at the edge, its target in the middle, `most` at the other edge; beyond the edge is at the edge. */
function placeOnAxis(score: number, target: number, most: number): number {
  if (!meets(score, target)) return Math.max(0, score / target / 2)
  if (most <= target) return 1
  return Math.min(1, 0.5 + Math.max(0, score - target) / (most - target) / 2)
}

/** Where a rep stands in the quadrant: activity to the right, up to 1; results upwards, up to twice their target. */
export const placeOf = (results: number, activity: number, targets: Targets): Place => ({
  x: placeOnAxis(activity, targets.activityTarget, 1),
  y: placeOnAxis(results, targets.resultsTarget, 2 * targets.resultsTarget),
})
