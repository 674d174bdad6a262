import { daysIn, monthsFrom, partDue } from './calendar.ts'
import type { Everything } from './everything.ts'
import { doneFor } from './everything.ts'
import { sameActivity, sameRep } from './names.ts'
import { mean } from './readOthers.ts'
import type { Line } from './readPlan.ts'

/** What a line amounts to once its planned amount is so far, and Done comes from where it is counted. */
type Counted = { planned: number; done: number; right: number | undefined; weight: number; ratings: number[] }

export type Dimensions = {
  quantity: number | undefined
  direction: number | undefined
  quality: number | undefined
  source: 'observed' | 'carried' | 'self-rated' | undefined
}

export function dimensionsOf(everything: Everything, rep: string, month: string): Dimensions {
  const own = everything.lines.filter((line) => line.month === month && sameRep(line.rep) === rep)
  const weighing = own.filter((line) => line.weight > 0)
  const inActivity = everything.settings.countedIn === 'Activity'
  const part = partDue(month, everything.settings.asOf) ?? 0
  const planned = (line: Line) => (line.perWeek ? (line.quantity * daysIn(month)) / 7 : line.quantity) * part
  const counted = inActivity
    ? together(weighing).map((lines) => countRows(lines, planned, everything))
    : weighing.map((line) => asTyped(line, planned))
  return {
    quantity: quantityOf(counted),
    direction: directionOf(counted),
    ...qualityOf(everything, rep, month, counted),
  }
}

function asTyped(line: Line, planned: (line: Line) => number): Counted {
  const ratings = line.self === undefined ? [] : [line.self]
  return { planned: planned(line), done: line.done, right: line.right, weight: line.weight, ratings }
}

/** Lines of the same activity; a blank activity is like no other. */
function together(lines: Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const name = sameActivity(line.activity)
    const group = groups.find(([first]) => name !== '' && first && sameActivity(first.activity) === name)
    if (group) group.push(line)
    else groups.push([line])
  }
  return groups
}

function countRows(lines: Line[], planned: (line: Line) => number, everything: Everything): Counted {
  const [first] = lines
  const rows = first ? doneFor(first, everything.done) : []
  return {
    planned: total(lines.map(planned)),
    done: rows.length,
    right: rows.filter((row) => row.right).length,
    weight: total(lines.map((line) => line.weight)),
    ratings: rows.map((row) => row.rating).filter((rating) => rating !== undefined),
  }
}

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0)

function weightedMean(parts: { value: number; weight: number }[]): number | undefined {
  if (parts.length === 0) return undefined
  return total(parts.map(({ value, weight }) => value * weight)) / total(parts.map(({ weight }) => weight))
}

function quantityOf(lines: Counted[]): number | undefined {
  const withPlan = lines.filter(({ planned }) => planned > 0)
  return weightedMean(
    withPlan.map(({ planned, done, weight }) => ({ value: Math.min(1, done / planned), weight })),
  )
}

function directionOf(lines: Counted[]): number | undefined {
  const known = lines.flatMap(({ done, right, weight }) =>
    done > 0 && right !== undefined ? [{ value: Math.min(1, right / done), weight }] : [],
  )
  return weightedMean(known)
}

function qualityOf(everything: Everything, rep: string, month: string, lines: Counted[]) {
  const { monthsCarried, ratingScale } = everything.settings
  for (let back = 0; back <= monthsCarried && back <= 1200; back++) {
    const ratings = everything.observations
      .filter((one) => sameRep(one.rep) === rep && monthsFrom(one.day, month) === back)
      .map((one) => one.rating)
      .filter((rating) => rating !== undefined)
    const rating = mean(ratings)
    if (rating !== undefined)
      return {
        quality: rating / ratingScale,
        source: back === 0 ? ('observed' as const) : ('carried' as const),
      }
  }
  const selfRating = mean(lines.flatMap(({ ratings }) => ratings))
  if (selfRating === undefined) return { quality: undefined, source: undefined }
  return { quality: selfRating / ratingScale, source: 'self-rated' as const }
}
