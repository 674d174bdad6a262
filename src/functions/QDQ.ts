import { activityScore } from '../qdq/activityScore.ts'
import { spillDimensions } from './spillDimensions.ts'

/**
 * The activity score: the lowest of Quantity, Direction and Quality, since a surplus of one never makes up for a lack
 * of another. The lowest of what is known; blank where quantity is blank. Give it ranges and it answers every row; a
 * text in the first row is a header.
 * @param {number} quantity How much of the plan is done, 0 to 1. A cell or a range. Blank: unknown, and so is the score.
 * @param {number} direction How much of it with the right people, 0 to 1. A cell or a range of the same size. Blank: unknown.
 * @param {number} quality How well, 0 to 1: a rating divided by its scale. A cell or a range of the same size. Blank: unknown.
 * @return {number} The activity score, 0 to 1.
 * @customfunction
 */
export function QDQ(quantity?: unknown, direction?: unknown, quality?: unknown) {
  return spillDimensions('QDQ', { quantity, direction, quality }, activityScore)
}
