import { quadrantAdvice } from '../qdq/advice.ts'
import { spillQuadrants } from './spillQuadrants.ts'

/**
 * What a manager does about a rep in this quadrant. Blank where results or activity is blank. Give it ranges and it
 * answers every row; a text in the first row is a header.
 * @param {number} results Results attainment, actual divided by target, such as 95%. A cell or a range.
 * @param {number} activity Activity score from 0 to 1, such as 80%. A cell or a range of the same size.
 * @param {number} resultsTarget Optional. The attainment that counts as on target. Blank: 100%.
 * @param {number} activityTarget Optional. The activity score that counts as on target. Blank: 80%.
 * @return {string} The advice.
 * @customfunction
 */
export function QUADRANT_ADVICE(
  results?: unknown,
  activity?: unknown,
  resultsTarget?: unknown,
  activityTarget?: unknown,
) {
  return spillQuadrants(
    'QUADRANT_ADVICE',
    { results, activity, resultsTarget, activityTarget },
    quadrantAdvice,
  )
}
