import { Means } from '../../qdq/means.ts'
import { Sums } from '../../qdq/sums.ts'
import { Places } from './places.ts'

/** What each rep planned, did and brought in within each month, summed up as the rows come in, in any order. */
export class RepMonths {
  readonly places = new Places()
  readonly quantity = new Means()
  readonly direction = new Means()
  readonly selfRated = new Means()
  readonly targets = new Sums()
  readonly actuals = new Sums()
}

/** The ratings of each rep's observations in each month. */
export class Observed {
  readonly places = new Places()
  readonly ratings = new Means()
}
