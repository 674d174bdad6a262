/** Whose turn it is: `count` may go on, and, where `goesOn`, the first of them is the one who did so far. */
export type Turn = { count: number; goesOn: boolean }
/** Says which of them, counted from 0. */
export type Choose = (turn: Turn) => number

type Level = { count: number; chosen: number }

/**
 * Every order in which the turns can be taken, as choosers to play one after the other, where at most so many times
 * somebody who could have gone on has to wait for another.
 */
export function* everyOrder(interruptions: number): Generator<Choose> {
  const levels: Level[] = []
  do {
    let depth = 0
    let spent = 0
    yield ({ count, goesOn }) => {
      const isFree = !goesOn || spent < interruptions
      const level = levels[depth] ?? { count: isFree ? count : 1, chosen: 0 }
      levels[depth] = level
      depth += 1
      if (goesOn && level.chosen > 0) spent += 1
      return level.chosen
    }
    levels.length = depth
    while (isExhausted(levels[levels.length - 1])) levels.pop()
    const last = levels[levels.length - 1]
    if (last) last.chosen += 1
  } while (levels.length > 0)
}

const isExhausted = (level: Level | undefined) => level !== undefined && level.chosen + 1 >= level.count

/** One after the other, each to its end. */
export const inTurn: Choose = () => 0

/** Numbers from 0 up to 1 that follow from a seed. */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Goes on more often than not, and else lets anybody go on. */
export const atRandom =
  (dice: () => number, stays = 0.7): Choose =>
  ({ count, goesOn }) =>
    goesOn && dice() < stays ? 0 : Math.floor(dice() * count)
