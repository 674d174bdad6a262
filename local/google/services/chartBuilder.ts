import type { Context } from '../context.ts'
import { chartEnums, nameOf } from '../enums.ts'
import { Exception } from '../exception.ts'
import type { KeptChart } from '../records.ts'
import { builtChart, containerOf, scatterBuilderOf } from './chart.ts'
import { Inside } from './inside.ts'
import { areaOfRange, type GoogleRange, rangeOf } from './range.ts'

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
type ScatterBuilder = GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder
type Charts = typeof GoogleAppsScript.Charts
type ChartType = GoogleAppsScript.Charts.ChartType

/** What all builders of charts have. Google's chain on: a scatter builder stays one, whatever its types say. */
abstract class AnyBuilder<G extends object> extends Inside<G> {
  protected readonly chart: KeptChart

  constructor(
    context: Context,
    kind: 'EmbeddedChartBuilder' | 'EmbeddedScatterChartBuilder',
    chart: KeptChart,
  ) {
    super(context, kind)
    this.chart = chart
  }

  /** The types call the result the general builder, also where it is the scatter chart's. */
  protected get chain() {
    return this.self as object as Builder
  }

  build() {
    return builtChart(this.context, this.chart)
  }

  asScatterChart() {
    return scatterBuilderOf(this.context, this.chart)
  }

  addRange(range: GoogleRange) {
    this.chart.areas.push(areaOfRange(range))
    return this.chain
  }

  removeRange(range: GoogleRange) {
    const area = JSON.stringify(areaOfRange(range))
    this.chart.areas = this.chart.areas.filter((each) => JSON.stringify(each) !== area)
    return this.chain
  }

  clearRanges() {
    this.chart.areas = []
    return this.chain
  }

  getRanges() {
    return this.chart.areas.map((area) => rangeOf(this.context, area))
  }

  getChartType() {
    return chartEnums.ChartType[this.chart.type as keyof typeof chartEnums.ChartType]
  }

  setChartType(type: ChartType) {
    this.chart.type = nameOf(type)
    return this.chain
  }

  getContainer() {
    return containerOf(this.context, this.chart)
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    this.chart.position = { row, column, offsetX, offsetY }
    return this.chain
  }

  setNumHeaders(headers: number) {
    this.chart.headers = headers
    return this.chain
  }

  setTransposeRowsAndColumns(transposed: boolean) {
    this.chart.transposed = transposed
    return this.chain
  }

  setMergeStrategy(strategy: Charts['ChartMergeStrategy'][keyof Charts['ChartMergeStrategy']]) {
    this.chart.mergeStrategy = nameOf(strategy)
    return this.chain
  }

  setHiddenDimensionStrategy(
    strategy: Charts['ChartHiddenDimensionStrategy'][keyof Charts['ChartHiddenDimensionStrategy']],
  ) {
    if (this.chart.type === '') throw new Exception('Unexpected error while getting the method or property.')
    this.chart.hiddenDimensionStrategy = nameOf(strategy)
    return this.chain
  }

  setOption(option: string, value: unknown) {
    spread(this.chart.options, option, value)
    return this.chain
  }
}

/** Options are kept by dotted path, also those that came as an object. */
function spread(options: Record<string, unknown>, path: string, value: unknown) {
  if (value === null || value === undefined) delete options[path]
  else if (typeof value === 'object' && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) spread(options, `${path}.${name}`, inner)
  } else options[path] = value
}

export class ChartBuilderObject extends AnyBuilder<Builder> implements Partial<Builder> {
  constructor(context: Context, chart: KeptChart) {
    super(context, 'EmbeddedChartBuilder', chart)
  }
}

export class ScatterBuilderObject extends AnyBuilder<ScatterBuilder> implements Partial<ScatterBuilder> {
  constructor(context: Context, chart: KeptChart) {
    super(context, 'EmbeddedScatterChartBuilder', chart)
  }

  private with(option: string, value: unknown) {
    spread(this.chart.options, option, value)
    return this.self
  }

  setTitle(title: string) {
    return this.with('title', title)
  }

  setXAxisTitle(title: string) {
    return this.with('hAxis.title', title)
  }

  setYAxisTitle(title: string) {
    return this.with('vAxis.title', title)
  }

  setXAxisRange(start: number, end: number) {
    this.with('hAxis.viewWindow.min', start)
    return this.with('hAxis.viewWindow.max', end)
  }

  setYAxisRange(start: number, end: number) {
    this.with('vAxis.viewWindow.min', start)
    return this.with('vAxis.viewWindow.max', end)
  }

  setColors(colours: string[]) {
    return this.with('colors', colours)
  }

  setBackgroundColor(colour: string) {
    return this.with('backgroundColor', colour)
  }

  setLegendPosition(position: Charts['Position'][keyof Charts['Position']]) {
    return this.with('legend.position', nameOf(position).toLowerCase())
  }

  setPointStyle(style: Charts['PointStyle'][keyof Charts['PointStyle']]) {
    const sizes: Record<string, number> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 }
    return this.with('pointSize', sizes[nameOf(style)])
  }
}
