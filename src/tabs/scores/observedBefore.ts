import type { MonthMet } from '../rows/days.ts'
import type { Chains } from './chains.ts'
import { none } from './none.ts'
import type { Reading } from './reading.ts'

/**
 * By place, the place of the same rep at which there are the nearest observations: of that month or one before it; `none`
 * where nobody had observed the rep by then. The months come in time, each with its places.
 */
export function observedBefore(
  { repMonths: { places, observed }, roster }: Reading,
  inTime: readonly MonthMet[],
  inMonth: Chains,
): Int32Array {
  const latest = new Int32Array(roster.reps.length).fill(none)
  const nearest = new Int32Array(places.size)
  for (const { number } of inTime)
    for (let place = inMonth.first(number); place !== none; place = inMonth.nexts[place] as number) {
      const rep = places.reps[place] as number
      if (observed.weightAt(place) > 0) latest[rep] = place
      nearest[place] = latest[rep] as number
    }
  return nearest
}
