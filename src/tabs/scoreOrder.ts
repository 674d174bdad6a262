import { inOrderOf, upTo } from './inOrderOf.ts'
import type { Reading } from './reading.ts'
import type { Rep } from './roster.ts'

// Twenty months of ten thousand reps; more would not be computed in the half minute that Sheets waits.
const mostRows = 200_000

/** Gives each active rep a row in each month that anyone has one in, from Start on. Says so if that is too many. */
export function beginActive({ days, repMonths }: Reading, reps: readonly Rep[]): string | undefined {
  const { pairs } = repMonths
  const months = distinct(pairs.others, pairs.size, days.months.length)
  const active = reps.filter((rep) => rep.place !== undefined && rep.active)
  const numbers = new Int32Array(active.length)
  for (const number of months) {
    const { month } = days.monthNumbered(number)
    let started = 0
    for (const { number: rep, start } of active)
      if (start === undefined || start <= month) numbers[started++] = rep
    pairs.read(numbers, new Int32Array(started).fill(number), started, true, new Int32Array(started))
    if (pairs.size > mostRows) break
  }
  return pairs.size > mostRows ? tooManySay(reps.length, months.length) : undefined
}

/** Every rep and month that has a row, by number: the newest month first, and in a month in the order of the reps. */
export function newestFirst({ days, repMonths }: Reading, reps: readonly Rep[]): Int32Array {
  const { ones, others, size } = repMonths.pairs
  const months = days.months.length
  const orderOf = new Int32Array(reps.length)
  reps.forEach(({ number }, order) => {
    orderOf[number] = order
  })
  const ranks = days.ranks()
  const order = ones.slice(0, size).map((rep) => orderOf[rep] as number)
  const age = others.slice(0, size).map((month) => months - 1 - (ranks[month] as number))
  return inOrderOf(inOrderOf(upTo(size), order, reps.length), age, months)
}

/** Which of the numbers below `most` stand among the first so many. */
function distinct(numbers: Int32Array, count: number, most: number): number[] {
  const stands = new Uint8Array(most)
  for (let at = 0; at < count; at++) stands[numbers[at] as number] = 1
  return [...stands.keys()].filter((number) => stands[number] !== 0)
}

const tooManySay = (reps: number, months: number) =>
  `${reps} reps in ${months} months make more than ${mostRows} rows, too many for one formula; look for wrong months in Plan and Results, and type no under Active in Team for who has left`
