/** Whose turn it is: `count` may go on, and, where `goesOn`, the first of them is the one who did so far. */
export type Turn = {
  count: number
  goesOn: boolean
}
/** Says which of them, counted from 0. */
export type Choose = (turn: Turn) => number
/**
 * Every order in which the turns can be taken, as choosers to play one after the other, where at most so many times
 * somebody who could have gone on has to wait for another.
 */
export declare function everyOrder(interruptions: number): Generator<Choose>
/** One after the other, each to its end. */
export declare const inTurn: Choose
/** Numbers from 0 up to 1 that follow from a seed. */
export declare function diceOf(seed: number): () => number
/** Goes on more often than not, and else lets anybody go on. */
export declare const atRandom: (dice: () => number, stays?: number) => Choose
