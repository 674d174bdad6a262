/**
 * What a line adds to Direction: how much of what was done was done with the right people. A line with nothing done, or
 * with Right people not filled in, is left out.
 */
export function lineDirection(done: number, rightPeople: number | undefined): number | undefined {
  if (done <= 0 || rightPeople === undefined) return undefined
  return rightPeople < done ? rightPeople / done : 1
}
