import type { RepPage } from '../bridge/calls.ts'
import type { Dimension } from '../qdq/activityScore.ts'

/** A rep's three scores by their dimension. */
export const scoresOf = ({ standing }: RepPage): Record<Dimension, number | null> => ({
  Quantity: standing.quantity,
  Direction: standing.direction,
  Quality: standing.qualityScore,
})
