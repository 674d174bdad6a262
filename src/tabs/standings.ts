import { shareDue } from '../qdq/asOf.ts'
import { attainment, type Results } from '../qdq/attainment.ts'
import { type Month, monthsBetween } from '../qdq/days.ts'
import { qualityIn } from '../qdq/quality.ts'
import { type Standing, standingOf } from '../qdq/standing.ts'
import { ObservationsBefore } from './observationsBefore.ts'
import { none } from './pairs.ts'
import type { Reading } from './reading.ts'
import type { Rep } from './roster.ts'
import { beginActive, newestFirst } from './scoreOrder.ts'

/** Where each rep stands in each month, from what was read and summed up. */
export class Standings {
  /** Everyone who was met, in the order of Team and then by name. */
  readonly reps: readonly Rep[]
  /** Why there are no rows, where there would be more than a formula can answer in time. */
  readonly tooMany: string | undefined
  private readonly reading: Reading

  constructor(reading: Reading) {
    this.reading = reading
    this.reps = reading.roster.inOrder()
    this.tooMany = beginActive(reading, this.reps)
    reading.repMonths.makeRoom()
  }

  /** How many rows Scores has. */
  get size(): number {
    return this.tooMany === undefined ? this.reading.repMonths.pairs.size : 0
  }

  /** The rows of Scores as `make` makes them: the newest month first, and in a month in the order of the reps. */
  rows<Row>(make: (standing: Standing, rep: Rep, month: Month) => Row): Row[] {
    if (this.tooMany !== undefined) return []
    const { roster, days, repMonths } = this.reading
    const { ones, others } = repMonths.pairs
    const places = newestFirst(this.reading, this.reps)
    const observed = this.observedBefore(places)
    const rows: Row[] = []
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number
      const { month, share } = days.monthNumbered(others[place] as number)
      const standing = this.standingAt(place, month, share, observed[at] as number)
      rows.push(make(standing, roster.reps[ones[place] as number] as Rep, month))
    }
    return rows
  }

  /** Where a rep stands in a month, be there a row or not. */
  standing(rep: Rep, month: Month): Standing {
    const share = shareDue(month, this.reading.settings.asOf) ?? 1
    return this.standingAt(this.placeOf(rep, month), month, share, this.nearestObserved(rep, month))
  }

  /** What a rep brought in within a month. */
  results(rep: Rep | undefined, month: Month): Results {
    const place = rep ? this.placeOf(rep, month) : none
    return { target: this.reading.repMonths.targets.sumAt(place), actual: this.actualAt(place) }
  }

  /** The number of a rep and month; `none` where there is nothing of them. */
  placeOf(rep: Rep, month: Month): number {
    const { days, repMonths } = this.reading
    return repMonths.pairs.find(rep.number, days.numberOfMonth(month))
  }

  /** How many observations Quality rests on: those of the month, else of the nearest earlier one that still counts. */
  ratedTimes(rep: Rep, month: Month): number {
    const nearest = this.nearestObserved(rep, month)
    const isCarried = this.monthsBack(nearest, month) <= this.reading.settings.qualityCarriedMonths
    return isCarried ? this.reading.observed.ratings.countAt(nearest) : 0
  }

  private standingAt(place: number, month: Month, share: number, observed: number): Standing {
    const { repMonths, settings } = this.reading
    const { quantity, direction, selfRated } = repMonths
    const rating = this.reading.observed.ratings.at(observed)
    const monthsBack = rating === undefined ? 0 : this.monthsBack(observed, month)
    const { ratingScale, qualityCarriedMonths } = settings
    return standingOf(
      quantity.at(place),
      direction.at(place),
      qualityIn(rating, monthsBack, selfRated.at(place), ratingScale, qualityCarriedMonths),
      attainment(this.actualAt(place), repMonths.targets.sumAt(place), share),
      settings,
    )
  }

  private actualAt(place: number): number | undefined {
    const { actuals } = this.reading.repMonths
    return actuals.countAt(place) > 0 ? actuals.sumAt(place) : undefined
  }

  private monthsBack(observed: number, month: Month): number {
    const { days, observed: all } = this.reading
    if (observed < 0) return Number.POSITIVE_INFINITY
    const dated = days.monthNumbered(all.pairs.others[observed] as number).month
    return dated === month ? 0 : monthsBetween(dated, month)
  }

  /** The number of the observations of the rep's nearest month with any, that month or an earlier one. */
  private nearestObserved(rep: Rep, month: Month): number {
    const { pairs, ratings } = this.reading.observed
    let nearest = none
    for (let number = 0; number < pairs.size; number++) {
      const back = this.monthsBack(number, month)
      if (pairs.ones[number] !== rep.number || ratings.at(number) === undefined || back < 0) continue
      if (back < this.monthsBack(nearest, month)) nearest = number
    }
    return nearest
  }

  /** For each place, the number of the observations that are the nearest to its month. */
  private observedBefore(newestFirst: Int32Array): Int32Array {
    const { ones, others } = this.reading.repMonths.pairs
    const before = new ObservationsBefore(this.reading)
    const numbers = new Int32Array(newestFirst.length)
    for (let at = newestFirst.length - 1; at >= 0; at--) {
      const place = newestFirst[at] as number
      before.goOnTo(others[place] as number)
      numbers[at] = before.of(ones[place] as number)
    }
    return numbers
  }
}
