import { axesSvg, type Scale } from './axes.ts'
import { axisOf } from './axis.ts'
import type { Axis, Chart, Point, Series } from './chart.ts'
import { type Box, layoutOf } from './layout.ts'
import { mark } from './mark.ts'
import { tickText } from './numberFormat.ts'
import { text } from './options.ts'
import { columnsOf, seriesOf } from './series.ts'
import { escaped, tag } from './svg.ts'

/** A scatter chart as Sheets draws it, as SVG text: what lies outside the axes' windows is left out. */
export function scatterSvg(chart: Chart): string {
  const series = seriesOf(chart)
  const points = series.flatMap((one) => one.points)
  const [xFormat, yFormat] = columnsOf(chart).map(({ numberFormat }) => numberFormat)
  const x = axisOf(
    chart,
    'hAxis',
    points.map((point) => point.x),
    xFormat ?? '',
  )
  const y = axisOf(
    chart,
    'vAxis',
    points.map((point) => point.y),
    yFormat ?? '',
  )
  const { plot, legend } = layoutOf(chart, series, x, y)
  const scale = scaleOf(plot, x, y)
  const title = text(chart, 'title') ?? ''
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${chart.width} ${chart.height}`,
      width: chart.width,
      height: chart.height,
      role: 'img',
      'aria-label': title || 'Scatter chart',
      'font-family': 'Roboto, Arial, sans-serif',
    },
    tag('rect', {
      width: chart.width,
      height: chart.height,
      fill: text(chart, 'backgroundColor') ?? '#ffffff',
    }),
    title && tag('text', { x: 16, y: 32, 'font-size': 16, fill: '#5f6368' }, escaped(title)),
    axesSvg(plot, x, y, scale),
    ...series.map((one) => lineSvg(one, plot, scale)),
    ...series.map((one) => pointsSvg(one, x, y, scale)),
    legend,
  )
}

const scaleOf = (plot: Box, x: Axis, y: Axis): Scale => ({
  x: (value) => plot.left + ((value - x.min) / (x.max - x.min)) * plot.width,
  y: (value) => plot.top + plot.height - ((value - y.min) / (y.max - y.min)) * plot.height,
})

function lineSvg(series: Series, plot: Box, scale: Scale): string {
  if (series.lineWidth <= 0 || series.points.length < 2) return ''
  const points = series.points.map((point) => `${scale.x(point.x).toFixed(1)},${scale.y(point.y).toFixed(1)}`)
  const line = {
    points: points.join(' '),
    fill: 'none',
    stroke: series.colour,
    'stroke-width': series.lineWidth,
  }
  // A nested svg clips what reaches beyond the plot, without an id that two charts of a page would share.
  return tag(
    'svg',
    {
      'aria-hidden': 'true',
      x: plot.left,
      y: plot.top,
      width: plot.width,
      height: plot.height,
      viewBox: `${plot.left} ${plot.top} ${plot.width} ${plot.height}`,
    },
    tag('polyline', line),
  )
}

const isWithin = (value: number, { min, max }: Axis) => value >= min - 1e-9 && value <= max + 1e-9

function pointsSvg(series: Series, x: Axis, y: Axis, scale: Scale): string {
  if (series.pointSize <= 0) return ''
  const tip = (point: Point) =>
    `${series.name}: ${tickText(point.x, x.numberFormat)}, ${tickText(point.y, y.numberFormat)}`
  const dots = series.points
    .filter((point) => isWithin(point.x, x) && isWithin(point.y, y))
    .map((point) => mark(scale.x(point.x), scale.y(point.y), series, tip(point)))
  return tag('g', { 'data-series': series.name }, ...dots)
}
