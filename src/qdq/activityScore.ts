import { hair } from './targets.ts'

/** The three that high performance needs, in the order that settles ties. */
export const dimensions = ['Quantity', 'Direction', 'Quality'] as const
export type Dimension = (typeof dimensions)[number]

/** Each of the three from 0 to 1; undefined where it is unknown. */
export type QDQ = { quantity: number | undefined; direction: number | undefined; quality: number | undefined }

/** The activity score: the lowest of the three that are known; undefined where Quantity is unknown. */
export function activityScore({ quantity, direction, quality }: QDQ): number | undefined {
  if (quantity === undefined) return undefined
  const lower = direction !== undefined && direction < quantity ? direction : quantity
  return quality !== undefined && quality < lower ? quality : lower
}

/** Whether a Direction or Quality still unknown could lower the activity score. */
export function isProvisional(qdq: QDQ, score = activityScore(qdq)): boolean {
  return score !== undefined && score > 0 && (qdq.direction === undefined || qdq.quality === undefined)
}

/**
 * Which dimension holds the score down. Ties go to Quantity, then Direction.
 * Undefined where Quantity is unknown or where nothing is below 1.
 */
export function weakest(qdq: QDQ, lowest = activityScore(qdq)): Dimension | undefined {
  if (lowest === undefined || lowest >= 1 - hair) return undefined
  // What is unknown is not the lowest.
  if ((qdq.quantity ?? 1) <= lowest + hair) return 'Quantity'
  return (qdq.direction ?? 1) <= lowest + hair ? 'Direction' : 'Quality'
}
