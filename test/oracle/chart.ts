import type { Cell, Table } from './cells.ts'
import type { Standing } from './readScores.ts'
import { chosenMonth, readScores } from './readScores.ts'
import { readSettings } from './settings.ts'

const quadrants = ['Top right', 'Top left', 'Bottom right', 'Bottom left']
const series = [...quadrants, ...quadrants.map((name) => `${name} (provisional)`)]

type Plain = string | number | null

/** QDQ_CHART, the plain way. */
export function oracleChart(
  question: { scores: Table; month: Cell; settings?: Table },
  zone: string,
  today: string,
) {
  const { resultsTarget, activityTarget } = readSettings(question.settings, zone, today, [])
  const standings = readScores(question.scores, zone)
  const month = chosenMonth(standings, question.month, zone)
  const none: Plain[] = series.map(() => null)
  const lines: Plain[][] = [
    [null, 0, ...series.map(() => -1), resultsTarget, null],
    [null, 1, ...none, resultsTarget, null],
    [null, activityTarget, ...none, null, 0],
    [null, activityTarget, ...none, null, 2 * resultsTarget],
  ]
  const placed = standings.filter((row) => row.month === month && row.quadrant !== '')
  const dots = placed.map((row) => dot(row, 2 * resultsTarget))
  return [['Rep', 'Activity', ...series, 'Results target', 'Activity target'], ...lines, ...dots]
}

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

function dot({ rep, activity = 0, results = 0, quadrant, basis }: Standing, top: number): Plain[] {
  const name = basis === 'provisional' ? `${quadrant} (provisional)` : quadrant
  const place = series.map((one) => (one === name ? within(results, 0, top) : null))
  return [rep, within(activity, 0, 1), ...place, null, null]
}
