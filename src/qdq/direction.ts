import { addTo, type Mean } from './mean.ts'

/** How much of what was done was done with the right people, from 0 to 1; more right people than done count as done. */
const lineDirected = (done: number, rightPeople: number) => (rightPeople >= done ? 1 : rightPeople / done)

/** Takes a line into Direction; a line with nothing done, or with Right people not filled in, is left out. */
export function addLineToDirection(
  direction: Mean,
  done: number,
  rightPeople: number | undefined,
  weight = 1,
): void {
  if (done > 0 && rightPeople !== undefined) addTo(direction, lineDirected(done, rightPeople), weight)
}
