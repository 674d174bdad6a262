import type { Axis, Chart, Series } from './chart.ts'
import { columnLegend, rowLegend } from './legend.ts'
import { tickText } from './numberFormat.ts'
import { text } from './options.ts'
import { widthOf } from './svg.ts'

export type Box = { left: number; top: number; width: number; height: number }

const margin = 16

/** The plot's place in the picture: what title, axis titles, tick texts and legend leave of it. */
export function layoutOf(chart: Chart, series: readonly Series[], x: Axis, y: Axis) {
  const legend = text(chart, 'legend.position', 'legend') ?? 'right'
  const side = columnLegend(series)
  const rows = rowLegend(series, margin, chart.width - 2 * margin)
  const ticksWidth = Math.max(0, ...y.ticks.map((tick) => widthOf(tickText(tick, y.numberFormat), 15)))
  const left = margin + (y.title ? 22 : 0) + ticksWidth + 8
  const top = margin + (text(chart, 'title') ? 34 : 4) + (legend === 'top' ? rows.height + 8 : 0)
  const right = margin + (legend === 'right' ? side.width : 6)
  const bottom = margin + 18 + (x.title ? 22 : 0) + (legend === 'bottom' ? rows.height + 8 : 0)
  const plot: Box = {
    left,
    top,
    width: Math.max(10, chart.width - left - right),
    height: Math.max(10, chart.height - top - bottom),
  }
  return { plot, legend: legendSvg(legend, chart, plot, side, rows) }
}

function legendSvg(
  position: string,
  chart: Chart,
  plot: Box,
  side: ReturnType<typeof columnLegend>,
  rows: ReturnType<typeof rowLegend>,
): string {
  if (position === 'right') return side.draw(plot.left + plot.width + margin, plot.top)
  if (position === 'top') return rows.draw(plot.top - rows.height - 8)
  if (position === 'bottom') return rows.draw(chart.height - margin - rows.height + 6)
  return ''
}
