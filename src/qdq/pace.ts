import { hair } from './targets.ts'

/** How a plan line keeps up with its month. */
export type Pace = { state: 'ahead' | 'on pace' | 'behind'; say: string }

/**
 * Whether a line is ahead, on pace or behind, with its numbers; `share` is how much of the month is due, by today or by
 * the day that As of holds. Parts of one neither help nor hurt: with 18.3 due, 18 and 19 are on pace. Undefined where
 * nothing is planned.
 */
export function pace(planned: number, done: number | null, share: number): Pace | undefined {
  if (!(planned > 0)) return undefined
  const due = planned * share
  const whole = Math.floor(due + hair)
  const state = (done ?? 0) < whole ? 'behind' : (done ?? 0) > Math.ceil(due - hair) ? 'ahead' : 'on pace'
  const sofar = done === null ? `none reported of ${shown(planned)}` : `${shown(done)} of ${shown(planned)}`
  return { state, say: `${sofar}, ${whole} due so far` }
}

const shown = (count: number) => String(Math.round(count * 10) / 10)
