import { meets, type Targets } from './targets.ts'

/** The four quadrants of results (top, bottom) against activity (right, left). */
export const quadrants = ['Top right', 'Top left', 'Bottom right', 'Bottom left'] as const
export type Quadrant = (typeof quadrants)[number]

/** Where a rep stands: top at or above the results target, right at or above the activity target; undefined where either is unknown. */
export function quadrantOf(
  results: number | undefined,
  activity: number | undefined,
  targets: Targets,
): Quadrant | undefined {
  if (results === undefined || activity === undefined) return undefined
  const right = meets(activity, targets.activityTarget)
  if (meets(results, targets.resultsTarget)) return right ? 'Top right' : 'Top left'
  return right ? 'Bottom right' : 'Bottom left'
}
