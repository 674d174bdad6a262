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
import { inOrder } from './scoreOrder.ts'

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
    this.tooMany = reading.tooMany
  }

  /** How many rows Scores has. */
  get size(): number {
    return this.reading.repMonths.rows
  }

  /** The rows of Scores as `make` makes them for a month: the newest first, and in a month in the order of the reps. */
  rows<Row>(make: (month: MonthMet) => (standing: Standing, rep: Rep) => Row): Row[] {
    const { roster, days, repMonths } = this.reading
    const inTime = days.inTime()
    const inMonth = inOrder(this.reading, this.reps)
    const observed = observedBefore(this.reading, inTime, inMonth)
    const rows: Row[] = []
    for (const month of inTime.reverse()) {
      let makeRow: ReturnType<typeof make> | undefined
      for (let place = inMonth.first(month.number); place !== none; place = inMonth.nexts[place] as number) {
        if (place >= repMonths.rows) continue
        makeRow ??= make(month)
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

  /** The place of a rep and month; `none` where there is nothing of them. */
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
    return isCarried ? this.reading.repMonths.observed.weightAt(nearest) : 0
  }

  private standingAt(
    place: number,
    { count, share = 1 }: Pick<MonthMet, 'count' | 'share'>,
    observed: number,
  ): Standing {
    const { repMonths, settings } = this.reading
    const monthsBack = observed === place ? 0 : this.monthsBack(observed, count)
    const source = qualitySource(monthsBack, settings.qualityCarriedMonths)
    const rating = source === 'self-rated' ? repMonths.selfRated.at(place) : repMonths.observed.at(observed)
    const quality = rating === undefined ? undefined : Math.min(1, rating / settings.ratingScale)
    const qdq = { quantity: repMonths.quantity.at(place), direction: repMonths.direction.at(place), quality }
    const results = attainment(repMonths.actuals.at(place), repMonths.targets.at(place), share)
    return standingOf(qdq, rating === undefined ? undefined : source, results, settings)
  }

  private monthsBack(observed: number, count: number): number {
    const { days, repMonths } = this.reading
    if (observed < 0) return Number.POSITIVE_INFINITY
    return count - days.monthNumbered(repMonths.places.months[observed] as number).count
  }

  /** The place of the rep's nearest month with observations, that month or an earlier one. */
  private nearestObserved(rep: Rep, month: Month): number {
    const { places, observed } = this.reading.repMonths
    const count = monthCount(month)
    let nearest = none
    for (let place = 0; place < places.size; place++) {
      if (places.reps[place] !== rep.number || observed.at(place) === undefined) continue
      const back = this.monthsBack(place, count)
      if (back >= 0 && back < this.monthsBack(nearest, count)) nearest = place
    }
    return nearest
  }
}
