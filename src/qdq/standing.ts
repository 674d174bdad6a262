import { activityScore, type Dimension, type QDQ, weakest } from './activityScore.ts'
import { type AsOf, shareDue } from './asOf.ts'
import { attainment, noResults, type Results } from './attainment.ts'
import { type Basis, basisOf } from './basis.ts'
import type { Month } from './days.ts'
import { addLineToDirection } from './direction.ts'
import { addTo, emptyMean, type Mean, meanOf } from './mean.ts'
import { type Quadrant, quadrantOf } from './quadrant.ts'
import { type Observed, qualityIn } from './quality.ts'
import { addLineToQuantity } from './quantity.ts'
import type { Targets } from './targets.ts'

/** What the scores are measured against. */
export type Rules = Targets & { ratingScale: number; qualityCarriedMonths: number; asOf: AsOf }

/** What a rep planned, did and brought in within one month, summed up as its rows come in, in any order. */
export type RepMonth = { quantity: Mean; direction: Mean; selfRated: Mean; results: Results }

/** A plan line, planned for the whole month. Right people is undefined where it was not filled in. */
export type PlanLine = { planned: number; done: number; rightPeople: number | undefined; weight: number }

/** Where a rep stands in a month. Whatever is unknown is undefined. */
export type Standing = QDQ & {
  activity: number | undefined
  weakest: Dimension | undefined
  results: number | undefined
  quadrant: Quadrant | undefined
  basis: Basis | undefined
}

/** A month in which nothing has come in yet. */
export const emptyRepMonth = (): RepMonth => ({
  quantity: emptyMean(),
  direction: emptyMean(),
  selfRated: emptyMean(),
  results: noResults(),
})

/** Takes a plan line into the month; `share` is how much of the month is due. */
export function addPlanLine(repMonth: RepMonth, line: PlanLine, share: number): void {
  addLineToQuantity(repMonth.quantity, line.planned * share, line.done, line.weight)
  addLineToDirection(repMonth.direction, line.done, line.rightPeople, line.weight)
}

/** Takes a rep's own rating into the month. */
export const addSelfRating = (repMonth: RepMonth, rating: number) => addTo(repMonth.selfRated, rating)

/** Where a rep stands in a month, from what came in and from the observations of this and earlier months. */
export function standingIn(
  month: Month,
  repMonth: RepMonth,
  observed: Observed | undefined,
  rules: Rules,
  share = shareDue(month, rules.asOf),
): Standing {
  const quality = qualityIn(
    month,
    observed,
    repMonth.selfRated,
    rules.ratingScale,
    rules.qualityCarriedMonths,
  )
  const qdq: QDQ = {
    quantity: meanOf(repMonth.quantity),
    direction: meanOf(repMonth.direction),
    quality: quality?.value,
  }
  const activity = activityScore(qdq)
  const results = attainment(repMonth.results, share)
  return {
    quantity: qdq.quantity,
    direction: qdq.direction,
    quality: qdq.quality,
    activity,
    weakest: weakest(qdq),
    results,
    quadrant: quadrantOf(results, activity, rules),
    basis: basisOf(qdq, quality?.source),
  }
}
