import type { Globals } from '../script/scope.ts'
/** The clock and the dice of a run: asked through `ask`, which remembers what they said. */
export declare function clockOf(
  ask: (name: string, answer: () => number) => number,
  now: () => number,
): Globals
