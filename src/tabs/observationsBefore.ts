import { inOrderOf, upTo } from './inOrderOf.ts'
import { none } from './pairs.ts'
import type { Reading } from './reading.ts'

/** Finds the nearest month, of one or before it, in which a rep was observed: for all reps, month after month. */
export class ObservationsBefore {
  private readonly reading: Reading
  private readonly ranks: Int32Array
  private readonly oldestFirst: Int32Array
  /** Of each rep, the latest observations as far as `goOnTo` has gone. */
  private readonly latest: Int32Array
  private next = 0

  constructor(reading: Reading) {
    const { observed, days, roster } = reading
    const { others, size } = observed.pairs
    this.reading = reading
    this.ranks = days.ranks()
    const rankOf = others.slice(0, size).map((month) => this.ranks[month] as number)
    this.oldestFirst = inOrderOf(upTo(size), rankOf, days.months.length)
    this.latest = new Int32Array(roster.reps.length).fill(none)
  }

  /** Goes on to a month, which must not lie before the one that it went to last. */
  goOnTo(month: number): void {
    const { observed } = this.reading
    const { ones, others } = observed.pairs
    const until = this.ranks[month] as number
    for (; this.next < this.oldestFirst.length; this.next++) {
      const number = this.oldestFirst[this.next] as number
      if ((this.ranks[others[number] as number] as number) > until) return
      if (observed.ratings.at(number) !== undefined) this.latest[ones[number] as number] = number
    }
  }

  /** The number of a rep's latest observations; `none` where nobody has observed the rep yet. */
  of(rep: number): number {
    return this.latest[rep] ?? none
  }
}
