import type { Series } from './chart.ts'
import { mark } from './mark.ts'
import { escaped, tag, widthOf } from './svg.ts'

const size = 12
const swatch = 14
const gap = 18
const rowHeight = 20

type Entry = { series: Series; row: number; x: number }

const shown = (series: readonly Series[]) => series.filter(({ inLegend, name }) => inLegend && name !== '')

const entryWidth = ({ name }: Series) => swatch + 6 + widthOf(name, size) + gap

/** Entries side by side, going on in the next row where the width is used up. */
function inRows(series: readonly Series[], width: number): Entry[] {
  let row = 0
  let x = 0
  return shown(series).map((one) => {
    if (x > 0 && x + entryWidth(one) - gap > width) {
      row += 1
      x = 0
    }
    const entry = { series: one, row, x }
    x += entryWidth(one)
    return entry
  })
}

function entrySvg(series: Series, x: number, y: number): string {
  const line = {
    x1: x,
    y1: y,
    x2: x + swatch,
    y2: y,
    stroke: series.colour,
    'stroke-width': series.lineWidth,
  }
  const sign =
    series.pointSize > 0 ? mark(x + swatch / 2, y, { ...series, pointSize: 10 }) : tag('line', line)
  const label = { x: x + swatch + 6, y: y + 4, 'font-size': size, fill: '#3c4043' }
  return sign + tag('text', label, escaped(series.name))
}

/** How high a legend above or below the plot is, and how to draw it. */
export function rowLegend(series: readonly Series[], left: number, width: number) {
  const entries = inRows(series, width)
  const height = entries.length === 0 ? 0 : ((entries.at(-1)?.row ?? 0) + 1) * rowHeight
  const draw = (top: number) =>
    entries
      .map((entry) => entrySvg(entry.series, left + entry.x, top + (entry.row + 0.5) * rowHeight))
      .join('')
  return { height, draw }
}

/** How wide a legend at the side of the plot is, and how to draw it. */
export function columnLegend(series: readonly Series[]) {
  const entries = shown(series)
  const width = Math.max(0, ...entries.map(entryWidth))
  const draw = (left: number, top: number) =>
    entries.map((entry, row) => entrySvg(entry, left, top + (row + 0.5) * rowHeight)).join('')
  return { width, draw }
}
