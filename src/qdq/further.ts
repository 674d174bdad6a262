import { lineDirection } from './direction.ts'
import { addTo, emptyMean, meanOf } from './mean.ts'
import { lineQuantity } from './quantity.ts'
import { meets } from './targets.ts'

/** A plan line as it stands: planned so far, done, and done with the right people (null: not filled in). */
export type PlanLine = {
  activity: string
  planned: number
  done: number
  rightPeople: number | null
  weight: number
}

/** So many more on a line. */
export type More = { line: PlanLine; count: number }

/** A dimension as the lines make it; undefined where they leave it unknown. */
export type Measure = (lines: readonly PlanLine[]) => number | undefined

/** Quantity, of what is planned so far: the mean of what each line adds, by its weight. */
export const quantityOf: Measure = (lines) => {
  const mean = emptyMean()
  for (const { planned, done, weight } of lines) addTo(mean, lineQuantity(planned, done), weight)
  return meanOf(mean)
}

/** Direction, of what is done: the mean of what each line adds, by its weight. */
export const directionOf: Measure = (lines) => {
  const mean = emptyMean()
  for (const { done, rightPeople, weight } of lines)
    addTo(mean, lineDirection(done, rightPeople ?? undefined), weight)
  return meanOf(mean)
}

/** The lines with so many more done on some of them, all with the right people. */
export const withMore = (lines: readonly PlanLine[], more: readonly More[]): PlanLine[] =>
  lines.map((line) => {
    const count = more.find((one) => one.line === line)?.count ?? 0
    const rightPeople = line.rightPeople ?? (line.done === 0 && count > 0 ? 0 : undefined)
    return {
      ...line,
      done: line.done + count,
      rightPeople: rightPeople === undefined ? null : rightPeople + count,
    }
  })

// Nobody does more than this by the end of a month.
const most = 9999

/**
 * The least whole number more, done with the right people, that brings a dimension to its target: on the one line where
 * it takes least, or, where no line alone is enough, on several. Undefined where no number does.
 */
export function further(lines: readonly PlanLine[], measure: Measure, target: number): More[] | undefined {
  const reached = (more: More[]) => meets(measure(withMore(lines, more)) ?? 0, target)
  const open = lines.filter(
    ({ done, rightPeople }) => rightPeople !== null || done === 0 || measure === quantityOf,
  )
  const alone = open.map((line) => ({ line, count: leastCount((count) => reached([{ line, count }])) }))
  const [least] = alone.filter(({ count }) => count <= most).sort((a, b) => a.count - b.count)
  return least ? [least] : together(lines, open, measure, reached)
}

/** The least count from 1 on that is enough, where more is enough whenever fewer is; beyond `most` where none is. */
function leastCount(enough: (count: number) => boolean): number {
  let [low, high] = [1, most + 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** One more at a time, each where it brings most; then whatever turned out not to be needed is taken back. */
function together(
  lines: readonly PlanLine[],
  open: readonly PlanLine[],
  measure: Measure,
  reached: (more: More[]) => boolean,
): More[] | undefined {
  if (!reached(open.map((line) => ({ line, count: most })))) return undefined
  const more = open.map((line) => ({ line, count: 0 }))
  const valueWith = (one: More) => {
    one.count++
    const value = measure(withMore(lines, more)) ?? 0
    one.count--
    return value
  }
  for (let step = 0; !reached(more); step++) {
    const values = more.map(valueWith)
    const best = more[values.indexOf(Math.max(...values))]
    if (!best || step === most) return undefined
    best.count++
  }
  for (const one of more) one.count = leastCount((count) => reached(replaced(more, one, count - 1))) - 1
  return more.filter(({ count }) => count > 0)
}

const replaced = (more: readonly More[], one: More, count: number) =>
  more.map((other) => (other === one ? { ...one, count } : other))
