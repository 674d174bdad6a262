import type { MonthMet } from '../rows/days.ts'
import { Chains } from './chains.ts'
import { none } from './none.ts'
import type { Reading } from './reading.ts'

/**
 * By the number of a rep and month, the number of the rep's observations that are the nearest to it: of that month or
 * one before it; `none` where nobody had observed the rep by then. The months come in time, each with its places.
 */
export function observedBefore(
  { observed, repMonths, roster, days }: Reading,
  inTime: readonly MonthMet[],
  places: Chains,
): Int32Array {
  const { places: seen, ratings } = observed
  const ofMonth = new Chains(days.months.length, seen.size)
  for (let number = 0; number < seen.size; number++) ofMonth.hang(seen.months[number] as number, number)
  const latest = new Int32Array(roster.reps.length).fill(none)
  const nearest = new Int32Array(repMonths.places.size)
  for (const { number: month } of inTime) {
    for (let number = ofMonth.first(month); number !== none; number = ofMonth.nexts[number] as number)
      if (ratings.weightAt(number) > 0) latest[seen.reps[number] as number] = number
    for (let place = places.first(month); place !== none; place = places.nexts[place] as number)
      nearest[place] = latest[repMonths.places.reps[place] as number] as number
  }
  return nearest
}
