import { type Dimension, dimensions, type QDQ, weakest } from './activityScore.ts'
import { directionOf, further, type More, type PlanLine, quantityOf, withMore } from './further.ts'
import { listed } from './listed.ts'
import { percent } from './percent.ts'
import { meets } from './targets.ts'

/** What a rep's activity score rests on. Lines are planned for the whole month, of which `share` is due; null is unknown. */
export type RestsOn = {
  lines: readonly {
    activity: string
    planned: number
    done: number | null
    rightPeople: number | null
    weight: number
  }[]
  share: number
  quality: number | null
  ratingScale: number
  activityTarget: number
  countedIn: 'Plan' | 'Activity'
}

/** What would lift a rep's activity score, in one sentence with numbers. */
export function lift({ lines, share, quality, ratingScale, activityTarget, countedIn }: RestsOn): string {
  const due = lines.map((line) => ({ ...line, planned: line.planned * share, done: line.done ?? 0 }))
  const qdq = qdqOf(due, quality)
  if (qdq.quantity === undefined) return withoutQuantity(lines.some(({ planned }) => planned > 0))
  const lowest = belowTarget(qdq, activityTarget)
  if (lowest === undefined) return nothingNeeded(qdq, activityTarget)
  if (lowest === 'Quality') return coach(quality ?? 0, activityTarget, ratingScale)
  const more = further(due, lowest === 'Quantity' ? quantityOf : directionOf, activityTarget)
  if (more === undefined) return outOfReach(lowest, activityTarget)
  if (countedIn === 'Activity' && more.some(({ line }) => !line.activity.trim())) return nameFirst(lowest)
  const then = qdqOf(withMore(due, more), quality)
  return `${counted(more, lowest)} would bring ${lowest} to ${percent(valuesOf(then)[lowest] ?? 0)}${aside(more, lowest, due)}${next(then, activityTarget)}.`
}

const qdqOf = (lines: readonly PlanLine[], quality: number | null): QDQ => ({
  quantity: quantityOf(lines),
  direction: directionOf(lines),
  quality: quality ?? undefined,
})

const valuesOf = ({ quantity, direction, quality }: QDQ) => ({
  Quantity: quantity,
  Direction: direction,
  Quality: quality,
})

function belowTarget(qdq: QDQ, target: number) {
  const lowest = weakest(qdq)
  return lowest && meets(valuesOf(qdq)[lowest] ?? 1, target) ? undefined : lowest
}

const withoutQuantity = (planned: boolean) =>
  planned
    ? 'No working day of the month has gone by, so nothing is due yet.'
    : 'Without a plan line with a quantity there is no activity score: agree on one.'

function nothingNeeded(qdq: QDQ, target: number): string {
  const unknown = dimensions.filter((dimension) => valuesOf(qdq)[dimension] === undefined)
  const met = `at or above the target of ${percent(target)}`
  if (unknown.length === 0) return `Nothing holds it down: all three are ${met}.`
  return `Nothing known holds it down, all of it is ${met}; but ${listed(unknown)} ${unknown.length > 1 ? 'are' : 'is'} unknown: ${unknown.map((one) => learn[one]).join(', and ')}.`
}

const learn = {
  Quantity: 'agree on a plan line with a quantity',
  Direction: 'fill in Right people',
  Quality: 'observe a meeting or a call',
}

function coach(quality: number, target: number, ratingScale: number): string {
  const rating = Math.ceil(target * ratingScale * 10 - 1e-6) / 10
  return `Quality (${percent(quality, target)}) holds the activity score down, and no number of activities lifts it: observe and coach; a mean rating of ${rating.toFixed(1)} of ${ratingScale} would do.`
}

const outOfReach = (dimension: string, target: number) =>
  `${dimension} holds the activity score down, and no number within reach brings it to ${percent(target)} this month: agree on what to do, and with whom, next.`

// No row of Activity can name such a line, whatever is done of it.
const nameFirst = (dimension: string) =>
  `${dimension} holds the activity score down, and a plan line without an activity stays at 0 done, since no row of Activity can name it: give it a name first.`

function counted(more: readonly More[], lowest: Dimension): string {
  const all = listed(more.map(({ line, count }) => `${count} more ${nameOf(line)}`))
  return lowest === 'Quantity' ? `${all}, with the right people,` : `${all} with the right people`
}

function aside(more: readonly More[], lowest: Dimension, lines: readonly PlanLine[]): string {
  const full = lines.find(({ planned, done, weight }) => planned > 0 && weight > 0 && done >= planned)
  if (lowest === 'Quantity') return full ? `; more ${nameOf(full)} would not` : ''
  return more[0] && more.length === 1
    ? `; more ${nameOf(more[0].line)} alone would not`
    : '; more alone would not'
}

function next(then: QDQ, target: number): string {
  const lowest = belowTarget(then, target)
  return lowest
    ? `; then ${lowest} (${percent(valuesOf(then)[lowest] ?? 0, target)}) holds the score down`
    : ''
}

const nameOf = ({ activity }: PlanLine) => activity.trim() || 'of the line without a name'
