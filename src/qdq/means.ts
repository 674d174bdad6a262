import { shareOf } from './shareOf.ts'

/**
 * A number that is not there, in a column of numbers, which hold nothing else; no cell can hold it. It stays within the
 * columns: wherever a single value is asked for, unknown is undefined.
 */
export const blank = Number.NEGATIVE_INFINITY

const firstRoom = 64

/** Means in the making, one a place: sum over count, since a running mean drifts by a hair and a hair moves a rep. */
export class Means {
  private sums = new Float64Array(firstRoom)
  private counts = new Float64Array(firstRoom)

  /** Sees to it that there are so many places. */
  makeRoom(places: number): void {
    if (places <= this.sums.length) return
    const room = Math.max(places, this.sums.length * 2)
    this.sums = longer(this.sums, room)
    this.counts = longer(this.counts, room)
  }

  /** Takes each value into the mean at its place. Blank values, and those whose place is below 0, are left out. */
  add(places: Int32Array, values: Float64Array, weights: Float64Array, count: number): void {
    const { sums, counts } = this
    for (let at = 0; at < count; at++) {
      const place = places[at] as number
      const value = values[at] as number
      if (place < 0 || value === blank) continue
      const weight = weights[at] as number
      sums[place] = (sums[place] as number) + value * weight
      counts[place] = (counts[place] as number) + weight
    }
  }

  /** Takes in how much of each whole its part is. Where the part is blank or the whole is not above 0 it is left out. */
  addShares(
    places: Int32Array,
    parts: Float64Array,
    wholes: Float64Array,
    weights: Float64Array,
    count: number,
  ): void {
    const { sums, counts } = this
    for (let at = 0; at < count; at++) {
      const place = places[at] as number
      const part = parts[at] as number
      const whole = wholes[at] as number
      if (place < 0 || part === blank || whole <= 0) continue
      const weight = weights[at] as number
      sums[place] = (sums[place] as number) + shareOf(part, whole) * weight
      counts[place] = (counts[place] as number) + weight
    }
  }

  /** The mean at a place; undefined where nothing went in, and at no place. */
  at(place: number): number | undefined {
    const count = this.counts[place] as number
    return count > 0 ? (this.sums[place] as number) / count : undefined
  }

  /** What went in at a place, added up. */
  sumAt(place: number): number {
    return this.sums[place] ?? 0
  }

  /** The weight of what went in at a place. */
  countAt(place: number): number {
    return this.counts[place] ?? 0
  }
}

/** A copy of a column with room for more. */
export function longer(column: Float64Array, length: number) {
  const copy = new Float64Array(length)
  copy.set(column)
  return copy
}
