import type { Chart, Point, Series } from './chart.ts'
import { isOff, number, text } from './options.ts'

const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72']

/** Sheets reads a scatter chart by columns: the first is X, each further one is a series. */
export const columnsOf = (chart: Chart) =>
  chart.ranges.flatMap(({ values, numberFormat = '' }) =>
    (values[0] ?? []).map((_, at) => ({ cells: values.map((row) => row[at]), numberFormat })),
  )

const isNumber = (cell: unknown): cell is number => typeof cell === 'number' && Number.isFinite(cell)

function headerRows(chart: Chart): number {
  const told = number(chart, 'numHeaders')
  if (told !== undefined && told >= 0) return told
  return columnsOf(chart).some(({ cells }) => typeof cells[0] === 'string' && cells[0] !== '') ? 1 : 0
}

function pointsOf(xs: readonly unknown[], ys: readonly unknown[], from: number): Point[] {
  return xs.flatMap((x, row) => {
    const y = ys[row]
    return row >= from && isNumber(x) && isNumber(y) ? [{ x, y }] : []
  })
}

const colourOf = (chart: Chart, at: number) => {
  const colours = chart.options.colors
  const listed = Array.isArray(colours) ? colours[at] : undefined
  return text(chart, `series.${at}.color`) ?? String(listed ?? palette[at % palette.length])
}

/** The series of a scatter chart, each with the points that have both an X and a Y. */
export function seriesOf(chart: Chart): Series[] {
  const [x, ...rest] = columnsOf(chart)
  if (!x) return []
  const from = headerRows(chart)
  return rest.map(({ cells }, at) => ({
    name: text(chart, `series.${at}.labelInLegend`) ?? (from > 0 ? String(cells[0] ?? '') : ''),
    colour: colourOf(chart, at),
    shape: text(chart, `series.${at}.pointShape.type`, `series.${at}.pointShape`, 'pointShape') ?? 'circle',
    pointSize: number(chart, `series.${at}.pointSize`, 'pointSize') ?? 7,
    lineWidth: number(chart, `series.${at}.lineWidth`, 'lineWidth') ?? 0,
    fillOpacity: number(chart, `series.${at}.dataOpacity`, 'dataOpacity') ?? 1,
    inLegend: !isOff(chart, `series.${at}.visibleInLegend`),
    points: pointsOf(x.cells, cells, from),
  }))
}
