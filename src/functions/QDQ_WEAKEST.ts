import { weakest } from '../qdq/activityScore.ts'
import { spillDimensions } from './spillDimensions.ts'

/**
 * Which of the three holds the activity score down: Quantity, Direction or Quality, the place where coaching pays.
 * Ties go in that order. Blank where quantity is blank or nothing is below 100%. Give it ranges and it answers every
 * row; a text in the first row is a header.
 * @param {number} quantity How much of the plan is done, 0 to 1. A cell or a range. Blank: unknown, and so is the weakest.
 * @param {number} direction How much of it with the right people, 0 to 1. A cell or a range of the same size. Blank: unknown.
 * @param {number} quality How well, 0 to 1: a rating divided by its scale. A cell or a range of the same size. Blank: unknown.
 * @return {string} Quantity, Direction or Quality.
 * @customfunction
 */
export function QDQ_WEAKEST(quantity?: unknown, direction?: unknown, quality?: unknown) {
  return spillDimensions('QDQ_WEAKEST', { quantity, direction, quality }, weakest)
}
