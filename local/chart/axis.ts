import type { Axis, Chart } from './chart.ts'
import { number, text } from './options.ts'

const steps = [1, 2, 2.5, 5, 10]

/** The roundest step that gives at most so many ticks over the span. */
function roundStep(span: number, count: number): number {
  const raw = span / Math.max(1, count - 1)
  const magnitude = 10 ** Math.floor(Math.log10(raw))
  const fitting = steps.find((step) => step * magnitude >= raw * (1 - 1e-9))
  return (fitting ?? 10) * magnitude
}

// Summing steps would drift: 0.1 + 0.2 is not the 0.3 that a reader expects on an axis.
const multiples = (from: number, to: number, step: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => Number(((from + at) * step).toPrecision(12)))

/** An axis over the values, with the window that the script asked for, else one that holds them all. */
export function axisOf(
  chart: Chart,
  name: 'hAxis' | 'vAxis',
  values: readonly number[],
  numberFormat: string,
): Axis {
  const paths = (leaf: string) => [`${name}.${leaf}`, `${name === 'hAxis' ? 'hAxes' : 'vAxes'}.0.${leaf}`]
  const askedMin = number(chart, ...paths('viewWindow.min'), ...paths('minValue'))
  const askedMax = number(chart, ...paths('viewWindow.max'), ...paths('maxValue'))
  const low = askedMin ?? Math.min(0, ...values)
  const high = askedMax ?? Math.max(low, ...values)
  const step = roundStep(high > low ? high - low : 1, number(chart, ...paths('gridlines.count')) ?? 5)
  const min = askedMin ?? Math.floor(low / step) * step
  const max = askedMax ?? Math.max(Math.ceil(high / step), Math.round(min / step) + 1) * step
  return {
    title: text(chart, ...paths('title')) ?? '',
    min,
    max,
    ticks: multiples(Math.ceil(min / step - 1e-9), Math.floor(max / step + 1e-9), step),
    numberFormat: text(chart, ...paths('format')) ?? numberFormat,
  }
}
