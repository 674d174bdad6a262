import { type Quadrant, quadrantOf } from '../qdq/quadrant.ts'
import { ArgumentReader, checkGiven, unwrapped } from './arguments.ts'
import type { Cell } from './cell.ts'
import { spill } from './spill.ts'

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
