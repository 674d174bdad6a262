import { type Quadrant, quadrantOf } from '../qdq/quadrant.ts'
import { ArgumentReader, checkGiven, unwrapped } from './arguments.ts'
import type { Cell } from './cell.ts'
import { spill } from './spill.ts'

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

type QuadrantArguments = Record<'results' | 'activity' | 'resultsTarget' | 'activityTarget', unknown>

/** Answers each pair of results and activity with something about its quadrant; blank where it has none. */
export function spillQuadrants(
  functionName: string,
  { results, activity, resultsTarget, activityTarget }: QuadrantArguments,
  answer: (quadrant: Quadrant) => Cell,
) {
  checkGiven(functionName, { results, activity }, `=${functionName}(Scores!H2:H; Scores!F2:F)`)
  const read = new ArgumentReader(functionName)
  // A wrong target is an argument's fault, not a cell's: it is refused here, before any cell could say so in its place.
  const oneCell = (target: unknown) => (Array.isArray(unwrapped(target)) ? undefined : unwrapped(target))
  read.targets(oneCell(resultsTarget), oneCell(activityTarget))
  return spill(functionName, { results, activity, resultsTarget, activityTarget }, (...cells) => {
    const targets = read.targets(cells[2], cells[3])
    const quadrant = quadrantOf(read.results('results', cells[0]), read.score('activity', cells[1]), targets)
    return quadrant === undefined ? null : answer(quadrant)
  })
}
