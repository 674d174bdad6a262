import { shareDue } from '../../qdq/asOf.ts'
import { attainment, type Results } from '../../qdq/attainment.ts'
import { type Month, monthCount } from '../../qdq/days.ts'
import { qualitySource } from '../../qdq/quality.ts'
import { type Standing, standingOf } from '../../qdq/standing.ts'
import type { MonthMet } from '../rows/days.ts'
import type { Rep } from '../rows/roster.ts'
import { none } from './none.ts'
import { observedBefore } from './observedBefore.ts'
import type { Reading } from './reading.ts'
import { beginActive, inOrder } from './scoreOrder.ts'

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
  }

  /** How many rows Scores has. */
  get size(): number {
    return this.tooMany === undefined ? this.reading.repMonths.places.size : 0
  }

  /** The rows of Scores as `make` makes them for a month: the newest first, and in a month in the order of the reps. */
  rows<Row>(make: (month: Month) => (standing: Standing, rep: Rep) => Row): Row[] {
    if (this.tooMany !== undefined) return []
    const { roster, days, repMonths } = this.reading
    const inTime = days.inTime()
    const places = inOrder(this.reading, this.reps)
    const observed = observedBefore(this.reading, inTime, places)
    const rows: Row[] = []
    for (const month of inTime.reverse()) {
      const makeRow = make(month.month)
      for (let place = places.first(month.number); place !== none; place = places.nexts[place] as number) {
        const rep = roster.reps[repMonths.places.reps[place] as number] as Rep
        rows.push(makeRow(this.standingAt(place, month, observed[place] as number), rep))
      }
    }
    return rows
  }

  /** Where a rep stands in a month, be there a row or not. */
  standing(rep: Rep, month: Month): Standing {
    const share = shareDue(month, this.reading.settings.asOf)
    const nearest = this.nearestObserved(rep, month)
    return this.standingAt(this.placeOf(rep, month), { count: monthCount(month), share }, nearest)
  }

  /** What a rep brought in within a month. */
  results(rep: Rep | undefined, month: Month): Results {
    const place = rep ? this.placeOf(rep, month) : none
    const { targets, actuals } = this.reading.repMonths
    return { target: targets.at(place) ?? 0, actual: actuals.at(place) }
  }

  /** The number of a rep and month; `none` where there is nothing of them. */
  placeOf(rep: Rep, month: Month): number {
    const { days, repMonths } = this.reading
    const met = days.find(month)
    return met ? repMonths.places.of(rep.number, met.number, false) : none
  }

  /** How many observations Quality rests on: those of the month, else of the nearest earlier one that still counts. */
  ratedTimes(rep: Rep, month: Month): number {
    const nearest = this.nearestObserved(rep, month)
    const isCarried =
      this.monthsBack(nearest, monthCount(month)) <= this.reading.settings.qualityCarriedMonths
    return isCarried ? this.reading.observed.ratings.weightAt(nearest) : 0
  }

  private standingAt(
    place: number,
    { count, share = 1 }: Pick<MonthMet, 'count' | 'share'>,
    observed: number,
  ): Standing {
    const { repMonths, observed: all, settings } = this.reading
    const rating = all.ratings.at(observed)
    const monthsBack = rating === undefined ? 0 : this.monthsBack(observed, count)
    const selfRated = repMonths.selfRated.at(place)
    const source = qualitySource(rating, monthsBack, selfRated, settings.qualityCarriedMonths)
    const rated = source === 'self-rated' ? selfRated : rating
    const isRated = source !== undefined && rated !== undefined
    const quality = isRated ? Math.min(1, rated / settings.ratingScale) : undefined
    const qdq = { quantity: repMonths.quantity.at(place), direction: repMonths.direction.at(place), quality }
    const results = attainment(repMonths.actuals.at(place), repMonths.targets.at(place), share)
    return standingOf(qdq, source, results, settings)
  }

  private monthsBack(observed: number, count: number): number {
    const { days, observed: all } = this.reading
    if (observed < 0) return Number.POSITIVE_INFINITY
    return count - days.monthNumbered(all.places.months[observed] as number).count
  }

  /** The number of the observations of the rep's nearest month with any, that month or an earlier one. */
  private nearestObserved(rep: Rep, month: Month): number {
    const { places, ratings } = this.reading.observed
    const count = monthCount(month)
    let nearest = none
    for (let number = 0; number < places.size; number++) {
      const back = this.monthsBack(number, count)
      if (places.reps[number] !== rep.number || ratings.at(number) === undefined || back < 0) continue
      if (back < this.monthsBack(nearest, count)) nearest = number
    }
    return nearest
  }
}
