import { Means } from '../../qdq/means.ts'
import { Sums } from '../../qdq/sums.ts'
import { Places } from './places.ts'

/** What each rep planned, did, brought in and was seen doing within each month, summed up as the rows come in. */
export class RepMonths {
  readonly places = new Places()
  /** So many places have a row in Scores; whoever has one of the others was only observed then. */
  rows = 0
  readonly quantity = new Means()
  readonly direction = new Means()
  readonly selfRated = new Means()
  readonly observed = new Means()
  readonly targets = new Sums()
  readonly actuals = new Sums()
}
