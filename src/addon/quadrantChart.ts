import { chartHeaders } from '../picture/chart.ts'
import { quadrantColours } from '../picture/quadrantColours.ts'
import { quadrants } from '../qdq/quadrant.ts'
import { places } from '../tabs/quadrantTab.ts'
import { letters, placeOf } from './a1.ts'
import type { Sheet } from './sheets.ts'

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder

const activityColumn = placeOf(places.chartData).column + 1
// All but the reps and the activity.
const seriesCount = chartHeaders.length - 2
const four = quadrants.length
const targetColour = '#5f6368'

/** Draws the scatter chart, or sets the window of the one that is there by the results target. */
export function drawChart(sheet: Sheet, resultsTarget: number): void {
  const drawn = findChart(sheet)
  if (drawn) sheet.updateChart(inWindow(drawn.modify(), resultsTarget).build())
  else sheet.insertChart(newChart(sheet, resultsTarget, sheet.getMaxRows()))
}

/** Our chart: the one that draws the activity column of the chart's data. */
export const findChart = (sheet: Sheet): Chart | undefined =>
  sheet.getCharts().find((chart) => chart.getRanges()[0]?.getColumn() === activityColumn)

/** The chart for a sheet that has none yet: one X column, and a Y column for each series. */
export function newChart(sheet: Sheet, resultsTarget: number, rows: number): Chart {
  const { row, column } = placeOf(places.chart)
  let builder: Builder = inWindow(sheet.newChart(), resultsTarget)
    .setTitle('Results against activity')
    .setXAxisTitle('Activity score')
    .setYAxisTitle('Results attainment')
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
  builder = withRanges(builder, sheet, rows)
  for (const [option, value] of Object.entries(look)) builder = builder.setOption(option, value)
  return builder.build()
}

/** Lets the chart draw so many rows, if it ends before those that are needed. Answers whether it did. */
export function lengthenChart(sheet: Sheet, chart: Chart, needed: number, rows: number): boolean {
  if ((chart.getRanges()[0]?.getNumRows() ?? needed) >= needed) return false
  sheet.updateChart(withRanges(chart.modify().clearRanges(), sheet, rows).build())
  return true
}

function withRanges(empty: Builder, sheet: Sheet, rows: number): Builder {
  let builder = empty
  for (let at = 0; at <= seriesCount; at++) {
    const name = letters(activityColumn + at)
    builder = builder.addRange(sheet.getRange(`${name}1:${name}${rows}`))
  }
  return builder
}

const inWindow = (builder: Builder, resultsTarget: number) =>
  builder
    .asScatterChart()
    .setXAxisRange(0, 1)
    .setYAxisRange(0, 2 * resultsTarget)

const look: Record<string, string | number | boolean> = {
  width: 370,
  height: 560,
  'legend.position': 'bottom',
  'hAxis.format': '0%',
  'vAxis.format': '0%',
  ...Object.assign({}, ...quadrants.map((quadrant, at) => dots(at, quadrantColours[quadrant].strong))),
  ...Object.assign(
    {},
    ...quadrants.map((quadrant, at) => hollow(four + at, quadrantColours[quadrant].strong)),
  ),
  ...line(2 * four),
  ...line(2 * four + 1),
}

function dots(at: number, colour: string) {
  return { [`series.${at}.color`]: colour, [`series.${at}.pointSize`]: 10, [`series.${at}.lineWidth`]: 0 }
}

function hollow(at: number, colour: string) {
  return {
    ...dots(at, colour),
    [`series.${at}.pointShape`]: 'diamond',
    [`series.${at}.pointSize`]: 12,
    [`series.${at}.dataOpacity`]: 0.2,
    [`series.${at}.visibleInLegend`]: false,
  }
}

function line(at: number) {
  return {
    [`series.${at}.color`]: targetColour,
    [`series.${at}.pointSize`]: 0,
    [`series.${at}.lineWidth`]: 2,
  }
}
