import { Means } from '../qdq/means.ts'
import { Pairs } from './pairs.ts'

/** What each rep planned, did and brought in within each month, summed up as the rows come in, in any order. */
export class RepMonths {
  /** Numbers reps and months. */
  readonly pairs = new Pairs()
  readonly quantity = new Means()
  readonly direction = new Means()
  readonly selfRated = new Means()
  /** Of these the sum counts, and whether there is any. */
  readonly targets = new Means()
  readonly actuals = new Means()

  /** Sees to it that every rep and month that has a number has room. */
  makeRoom(): void {
    const { pairs, quantity, direction, selfRated, targets, actuals } = this
    for (const means of [quantity, direction, selfRated, targets, actuals]) means.makeRoom(pairs.size)
  }
}

/** The ratings of each rep's observations in each month. */
export class Observed {
  readonly pairs = new Pairs()
  readonly ratings = new Means()
}
