import { percent } from '../qdq/percent.ts'
import { meets } from '../qdq/targets.ts'

// A dot moves less than a tenth of a pixel by it.
const digits = 4

/** A score in few digits; in all of them where it would read as another percentage, or cross its target. */
export function shortScore(score: number, target: number): number {
  const short = Number(score.toPrecision(digits))
  return Number.isFinite(short) && readsAlike(short, score, target) ? short : score
}

const readsAlike = (one: number, other: number, target: number) =>
  meets(one, target) === meets(other, target) &&
  percent(one, target) === percent(other, target) &&
  percent(one) === percent(other)
