import type { Scored } from './peer.ts'

type Dimensions = readonly [quantity: number | null, direction: number | null, quality: number | null]

/** A hair below the target counts as met. */
const isMet = (score: number, target: number) => score >= target - 1e-9

const activityOf = ([quantity, ...others]: Dimensions) =>
  quantity === null ? null : Math.min(quantity, ...others.filter((other) => other !== null))

const quadrantOf = (activity: number | null, results: number | null) =>
  activity === null || results === null
    ? null
    : `${isMet(results, 1) ? 'Top' : 'Bottom'} ${isMet(activity, 0.8) ? 'right' : 'left'}`

/** A month of a rep with the lowest of its dimensions and its quadrant, for a peer that has no such thing of its own. */
export function placed(month: number, rep: string, dimensions: Dimensions, results: number | null): Scored {
  const activity = activityOf(dimensions)
  return [month, rep, ...dimensions, activity, results, quadrantOf(activity, results)]
}
