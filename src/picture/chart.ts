import { type Quadrant, quadrants } from '../qdq/quadrant.ts'
import type { Targets } from '../qdq/targets.ts'
import type { Dot } from './grid.ts'

/** A rep on the chart: a dot and the quadrant whose series it belongs to. */
export type ChartDot = Dot & { quadrant: Quadrant }

const provisional = (quadrant: Quadrant) => `${quadrant} (provisional)`
const series = [...quadrants, ...quadrants.map(provisional)]

/** The headers of the chart's columns: one X, a Y for each quadrant, again for the provisional ones, and the target lines. */
export const chartHeaders = ['Rep', 'Activity', ...series, 'Results target', 'Activity target']

// Below the window: a series without any number might be taken for text.
const offTheChart = -1

/** The chart's columns: headers, the ends of the two target lines, then a row a rep; beyond the window stands at its edge. */
export function chartOf(dots: readonly ChartDot[], targets: Targets): (string | number | null)[][] {
  const highest = 2 * targets.resultsTarget
  const resultsLine = (x: number) => line(x, [targets.resultsTarget, null])
  const activityLine = (y: number) => line(targets.activityTarget, [null, y])
  return [
    chartHeaders,
    resultsLine(0).map((cell, at) => (isSeries(at) ? offTheChart : cell)),
    resultsLine(1),
    activityLine(0),
    activityLine(highest),
    ...dots.map((dot) => dotRow(dot, highest)),
  ]
}

const isSeries = (column: number) => column >= 2 && column < 2 + series.length

const line = (x: number, ends: (number | null)[]) => [null, x, ...series.map(() => null), ...ends]

function dotRow(dot: ChartDot, highest: number) {
  const own = dot.provisional ? provisional(dot.quadrant) : dot.quadrant
  const y = clamp(dot.results, highest)
  return [dot.name, clamp(dot.activity, 1), ...series.map((name) => (name === own ? y : null)), null, null]
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value))
