import { chartOf } from '../picture/chart.ts'
import { checkGiven } from './arguments.ts'
import type { Cell } from './cell.ts'
import { openScores } from './tables.ts'

/**
 * The columns that the scatter chart on the Quadrant tab draws: activity, a series of results for each quadrant, again
 * for provisional scores, and the two target lines. Headers first, then the lines, then a row for each rep who has a
 * quadrant.
 * @param {table} scores The Scores tab with its header row, such as Scores!A:K.
 * @param {date} month The month to draw. Blank: the newest in which something was done or brought in.
 * @param {table} settings Optional. The Settings tab with its header row. Blank: the usual targets.
 * @return {table} Twelve columns, headers first.
 * @customfunction
 */
export function QDQ_CHART(scores?: unknown, month?: unknown, settings?: unknown): Cell[][] {
  checkGiven('QDQ_CHART', { scores }, '=QDQ_CHART(Scores!A:K; B1; Settings!A:C)')
  const opened = openScores('QDQ_CHART', scores, month, settings)
  const dots = opened.scores.flatMap(({ rep, results, activity, quadrant, basis }) =>
    quadrant && results !== undefined && activity !== undefined
      ? { name: rep, results, activity, quadrant, provisional: basis === 'provisional' }
      : [],
  )
  return chartOf(dots, opened.settings)
}
