import { dayInProgress } from '../qdq/asOf.ts'
import type { Month } from '../qdq/days.ts'
import { quadrants } from '../qdq/quadrant.ts'
import { readCollective } from '../tabs/readCollective.ts'
import { resultsTab } from '../tabs/resultsTab.ts'
import { missingIn, openTable, type Table } from '../tabs/table.ts'
import { checkGiven } from './arguments.ts'
import type { Cell } from './cell.ts'
import { checkColumns, checkTables, type OpenedScores, openScores } from './tables.ts'

const columnCount = 10

/**
 * The collective in one row: attainment, actual, target (so far, in a month in progress), how many reps stand top right,
 * top left, bottom right and bottom left, how many are not placed, how many placed ones are provisional, and as of when
 * (blank for a whole month). Attainment is the sum of actual over the sum of target, never the mean of percentages.
 * @param {table} results The Results tab with its header row, such as Results!A:D.
 * @param {table} scores The Scores tab with its header row, such as Scores!A:K.
 * @param {date} month The month to sum up. Blank: the newest in which something was done or brought in.
 * @param {table} settings Optional. The Settings tab with its header row. Blank: the usual targets, and whole months.
 * @return {table} One row of ten columns.
 * @customfunction
 */
export function QDQ_TEAM(results?: unknown, scores?: unknown, month?: unknown, settings?: unknown): Cell[][] {
  checkGiven('QDQ_TEAM', { results, scores }, '=QDQ_TEAM(Results!A:D; Scores!A:K; B1; Settings!A:C)')
  checkTables('QDQ_TEAM', { results })
  const table = openTable(results, resultsTab)
  checkColumns('QDQ_TEAM', missingIn(table))
  const opened = openScores('QDQ_TEAM', scores, month, settings)
  if (opened.month === undefined) return [Array.from({ length: columnCount }, () => null)]
  return [teamLine(table, opened, opened.month)]
}

function teamLine(
  results: Table<typeof resultsTab>,
  { scores, settings, calendar }: OpenedScores,
  month: Month,
): Cell[] {
  const team = readCollective(results, scores, month, settings, calendar)
  const asOf = dayInProgress(settings.asOf, month)
  return [
    team.attainment ?? null,
    team.actual,
    team.target,
    ...quadrants.map((quadrant) => team.inQuadrant[quadrant]),
    team.notPlaced,
    team.provisional,
    asOf === undefined ? null : calendar.date(asOf),
  ]
}
