import type { MonthMet } from '../rows/days.ts'
import type { Rep } from '../rows/roster.ts'
import { Chains } from './chains.ts'
import { none } from './none.ts'
import type { Reading } from './reading.ts'

// Twenty months of ten thousand reps; more would not be computed in the half minute that Sheets waits.
const mostRows = 200_000

/**
 * Gives each active rep a row in each month that anyone has one in, from Start on; and with it all have one that get one.
 * Says so if that is too many.
 */
export function beginActive(reading: Reading): void {
  const { roster, repMonths } = reading
  const { places } = repMonths
  const months = monthsWithRows(reading)
  const active = roster.reps.filter((rep) => rep.place !== undefined && rep.active)
  for (const { number, month } of months) {
    for (const { number: rep, start } of active)
      if (start === undefined || start <= month) places.of(rep, number, true)
    if (places.size > mostRows) break
  }
  if (places.size > mostRows) reading.tooMany = tooManySay(roster.reps.length, months.length)
  else repMonths.rows = places.size
}

/** Every place by the number of its month, and in a month in the order of the reps. */
export function inOrder({ days, repMonths }: Reading, reps: readonly Rep[]): Chains {
  const { reps: repOf, months: monthOf, size } = repMonths.places
  const ofRep = new Chains(reps.length, size)
  for (let place = 0; place < size; place++) ofRep.hang(repOf[place] as number, place)
  const ofMonth = new Chains(days.months.length, size)
  for (let at = reps.length - 1; at >= 0; at--) {
    const first = ofRep.first((reps[at] as Rep).number)
    for (let place = first; place !== none; place = ofRep.nexts[place] as number)
      ofMonth.hang(monthOf[place] as number, place)
  }
  return ofMonth
}

function monthsWithRows({ days, repMonths }: Reading): MonthMet[] {
  const { months: monthOf } = repMonths.places
  const stands = new Uint8Array(days.months.length)
  for (const month of monthOf) stands[month] = 1
  return days.months.filter(({ number }) => stands[number] !== 0)
}

const tooManySay = (reps: number, months: number) =>
  `${reps} reps in ${months} months make more than ${mostRows} rows, too many for one formula; look for wrong months in Plan and Results, and type no under Active in Team for who has left`
