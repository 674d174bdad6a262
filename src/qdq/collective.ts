import { attainment, type Results } from './attainment.ts'
import type { Basis } from './basis.ts'
import type { Quadrant } from './quadrant.ts'

/** Where one rep of the team stands, as far as the collective needs it. */
export type Placed = { quadrant: Quadrant | undefined; basis: Basis | undefined }

/** How a team stands as a whole: its results, and how many reps stand where. */
export type Collective = {
  attainment: number | undefined
  actual: number
  /** As much of it as is due. */
  target: number
  inQuadrant: Record<Quadrant, number>
  notPlaced: number
  provisional: number
}

/**
 * The collective: actual over target of the reps with a target, never the mean of their percentages. Who has no actual
 * yet counts 0; the attainment is undefined where nobody has one. `share` is how much of the month is due.
 */
export function collective(
  placed: readonly Placed[],
  results: readonly Results[],
  share: number,
): Collective {
  const team: Collective = {
    ...teamResults(results, share),
    inQuadrant: { 'Top right': 0, 'Top left': 0, 'Bottom right': 0, 'Bottom left': 0 },
    notPlaced: 0,
    provisional: 0,
  }
  for (const { quadrant, basis } of placed) {
    if (quadrant === undefined) team.notPlaced++
    else team.inQuadrant[quadrant]++
    if (quadrant !== undefined && basis === 'provisional') team.provisional++
  }
  return team
}

function teamResults(results: readonly Results[], share: number) {
  const targeted = results.filter(({ target }) => target > 0)
  const target = targeted.reduce((sum, rep) => sum + rep.target, 0) * share
  const actual = targeted.reduce((sum, rep) => sum + (rep.actual ?? 0), 0)
  const known = targeted.some((rep) => rep.actual !== undefined)
  return { attainment: attainment(known ? actual : undefined, target), actual, target }
}
