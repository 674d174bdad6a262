import { none } from './none.ts'

/** The places at which is summed up: numbers for reps in months, in the order in which these are met. */
export class Places {
  /** The numbers of the rep and of the month, by place. */
  readonly reps: number[] = []
  readonly months: number[] = []
  // By the month and then by the rep. Where reps are few and far between, V8 keeps such a list as a map.
  private readonly known: number[][] = []

  get size(): number {
    return this.reps.length
  }

  /** The place of a rep in a month; where it has none yet a new one, or `none` if it is only looked for. */
  of(rep: number, month: number, adds: boolean): number {
    const inMonth = this.known[month]
    const place = inMonth === undefined ? undefined : inMonth[rep]
    if (place !== undefined) return place
    return adds ? this.add(rep, month) : none
  }

  private add(rep: number, month: number): number {
    const place = this.reps.push(rep) - 1
    this.months.push(month)
    // A month is met before it has a place, but not every month that is met gets one.
    while (this.known.length <= month) this.known.push([])
    ;(this.known[month] as number[])[rep] = place
    return place
  }
}
