import type { Axis } from './chart.ts'
import type { Box } from './layout.ts'
import { tickText } from './numberFormat.ts'
import { escaped, tag } from './svg.ts'

export type Scale = { x: (value: number) => number; y: (value: number) => number }

const ink = '#3c4043'
const grid = '#dadce0'

/** Gridlines, tick texts and titles of both axes. */
export function axesSvg(plot: Box, x: Axis, y: Axis, scale: Scale): string {
  const foot = plot.top + plot.height
  const middle = plot.top + plot.height / 2
  const side = 16 + 12
  return [
    ...x.ticks.map((tick) => xTick(scale.x(tick), plot, tickText(tick, x.numberFormat))),
    ...y.ticks.map((tick) => yTick(scale.y(tick), plot, tickText(tick, y.numberFormat))),
    x.title && label(x.title, { x: plot.left + plot.width / 2, y: foot + 40, 'font-size': 13 }),
    y.title &&
      label(y.title, { x: side, y: middle, 'font-size': 13, transform: `rotate(-90 ${side} ${middle})` }),
  ].join('')
}

const label = (text: string, place: Record<string, string | number>) =>
  tag('text', { 'text-anchor': 'middle', fill: ink, ...place }, escaped(text))

const xTick = (x: number, plot: Box, text: string) =>
  tag('line', { x1: x, x2: x, y1: plot.top, y2: plot.top + plot.height, stroke: grid }) +
  label(text, { x, y: plot.top + plot.height + 17, 'font-size': 12 })

const yTick = (y: number, plot: Box, text: string) =>
  tag('line', { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y, stroke: grid }) +
  label(text, { x: plot.left - 8, y: y + 4, 'font-size': 12, 'text-anchor': 'end' })
