import { addTo, type Mean } from './mean.ts'
import { shareOf } from './shareOf.ts'

/**
 * Takes a line into Direction: how much of what was done was done with the right people. A line with nothing done, or
 * with Right people not filled in, is left out.
 */
export function addLineToDirection(
  direction: Mean,
  done: number,
  rightPeople: number | undefined,
  weight = 1,
): void {
  if (done > 0 && rightPeople !== undefined) addTo(direction, shareOf(rightPeople, done), weight)
}
