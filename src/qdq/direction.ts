import { shareOf } from './shareOf.ts'

/**
 * What a line adds to Direction: how much of what was done was done with the right people. A line with nothing done, or
 * with Right people not filled in, is left out.
 */
export const lineDirection = (done: number, rightPeople: number | undefined) =>
  done > 0 && rightPeople !== undefined ? shareOf(rightPeople, done) : undefined
