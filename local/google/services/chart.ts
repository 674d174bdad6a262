import type { Context } from '../context.ts'
import { Exception } from '../exception.ts'
import { insideOf } from '../guard.ts'
import type { KeptChart } from '../records.ts'
import { ChartBuilderObject, ScatterBuilderObject } from './chartBuilder.ts'
import { Inside } from './inside.ts'
import { rangeOf } from './range.ts'

export type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo
type ChartOptions = GoogleAppsScript.Charts.ChartOptions

const copyOf = (chart: KeptChart): KeptChart => structuredClone(chart)

/** A chart on a tab, or one that was built and not yet put there (its id is then 0). */
class ChartObject extends Inside<GoogleChart> implements Partial<GoogleChart> {
  readonly chart: KeptChart

  constructor(context: Context, chart: KeptChart) {
    super(context, 'EmbeddedChart')
    this.chart = chart
  }

  getChartId() {
    return this.chart.id || null
  }

  getContainerInfo() {
    return new ContainerObject(this.context, this.chart).self
  }

  getOptions() {
    return new OptionsObject(this.context, this.chart.options).self
  }

  getRanges() {
    return this.chart.areas.map((area) => rangeOf(this.context, area))
  }

  getNumHeaders() {
    return this.chart.headers
  }

  modify() {
    return new ChartBuilderObject(this.context, copyOf(this.chart)).self
  }
}

class ContainerObject extends Inside<ContainerInfo> implements Partial<ContainerInfo> {
  private readonly chart: KeptChart

  constructor(context: Context, chart: KeptChart) {
    super(context, 'ContainerInfo')
    this.chart = chart
  }

  getAnchorColumn() {
    return this.chart.position.column
  }

  getAnchorRow() {
    return this.chart.position.row
  }

  getOffsetX() {
    return this.chart.position.offsetX
  }

  getOffsetY() {
    return this.chart.position.offsetY
  }
}

class OptionsObject extends Inside<ChartOptions> implements Partial<ChartOptions> {
  private readonly options: Record<string, unknown>

  constructor(context: Context, options: Record<string, unknown>) {
    super(context, 'ChartOptions')
    this.options = options
  }

  get(option: string) {
    return (this.options[option] ?? null) as ReturnType<ChartOptions['get']>
  }
}

export function newChartBuilder(context: Context, tab: string) {
  const chart: KeptChart = {
    id: 0,
    tab,
    type: '',
    areas: [],
    options: {},
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    headers: -1,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenDimensionStrategy: 'IGNORE_ROWS',
  }
  return new ChartBuilderObject(context, chart).self
}

export const scatterBuilderOf = (context: Context, chart: KeptChart) =>
  new ScatterBuilderObject(context, { ...chart, type: 'SCATTER' }).self

export const builtChart = (context: Context, chart: KeptChart) => new ChartObject(context, copyOf(chart)).self

export const chartsOf = (context: Context, tab: string) =>
  context.records.charts
    .filter((chart) => chart.tab === tab)
    .map((chart) => new ChartObject(context, copyOf(chart)).self)

export function insertChart(context: Context, tab: string, outside: GoogleChart) {
  const { chart } = insideOf(outside, ChartObject)
  if (chart.type === '') throw new Exception('Chart type must be set before the chart is inserted.')
  context.records.charts.push({ ...copyOf(chart), id: context.newId(), tab })
  context.display('charts', tab)
}

/** The chart keeps its id. */
export function updateChart(context: Context, tab: string, outside: GoogleChart) {
  const { chart } = insideOf(outside, ChartObject)
  const { charts } = context.records
  const at = charts.findIndex((each) => each.id === chart.id && each.tab === tab)
  if (at < 0) throw new Exception('Chart not found in the sheet.')
  charts[at] = copyOf(chart)
  context.display('charts', tab)
}

export function removeChart(context: Context, tab: string, outside: GoogleChart) {
  const { chart } = insideOf(outside, ChartObject)
  const { charts } = context.records
  context.records.charts = charts.filter((each) => each.id !== chart.id || each.tab !== tab)
  context.display('charts', tab)
}

export const containerOf = (context: Context, chart: KeptChart) => new ContainerObject(context, chart).self
