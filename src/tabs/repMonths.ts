import { Means } from '../qdq/means.ts'
import { Places } from './places.ts'

/** What each rep planned, did and brought in within each month, summed up as the rows come in, in any order. */
export class RepMonths {
  readonly places = new Places()
  readonly quantity = new Means()
  readonly direction = new Means()
  readonly selfRated = new Means()
  /** Of these the sum counts, and whether there is any. */
  readonly targets = new Means()
  readonly actuals = new Means()
}

/** The ratings of each rep's observations in each month. */
export class Observed {
  readonly places = new Places()
  readonly ratings = new Means()
}
