import { spillQuadrants } from './spillQuadrants.ts'

/**
 * Where a rep stands: Top right, Top left, Bottom right or Bottom left. Top: results at or above their target. Right:
 * activity at or above its target. Blank where either is blank. Give it ranges and it answers every row; a text in the
 * first row is a header.
 * @param {number} results Results attainment, actual divided by target, such as 95%. A cell or a range.
 * @param {number} activity Activity score from 0 to 1, such as 80%. A cell or a range of the same size.
 * @param {number} resultsTarget Optional. The attainment that counts as on target. Blank: 100%.
 * @param {number} activityTarget Optional. The activity score that counts as on target. Blank: 80%.
 * @return {string} The quadrant.
 * @customfunction
 */
export function QUADRANT(
  results?: unknown,
  activity?: unknown,
  resultsTarget?: unknown,
  activityTarget?: unknown,
) {
  return spillQuadrants(
    'QUADRANT',
    { results, activity, resultsTarget, activityTarget },
    (quadrant) => quadrant,
  )
}
