import { adviceOn } from '../qdq/advice.ts'
import { firstDay } from '../qdq/days.ts'
import type { Standing } from '../qdq/standing.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { spreadsheetCalendar } from '../tabs/spreadsheetCalendar.ts'
import { refuse } from './arguments.ts'
import type { Cell } from './cell.ts'
import { checkColumns, scoreGiven } from './tables.ts'

/**
 * The Scores table, without its header: a row for each month and rep, the newest month first, with Quantity, Direction,
 * Quality, the activity score, the weakest, results, quadrant, basis and advice. Rows that cannot be read are left out;
 * QDQ_PROBLEMS lists them.
 * @param {table} plan The Plan tab with its header row, such as Plan!A:M.
 * @param {table} results The Results tab with its header row, such as Results!A:D.
 * @param {table} observations The Observations tab with its header row, such as Observations!A:O. Blank: no observations.
 * @param {table} settings Optional. The Settings tab with its header row. Blank: the usual targets, and whole months.
 * @param {table} activity Optional. The Activity tab with its header row; needed where Settings counts activity there.
 * @param {table} team Optional. The Team tab with its header row. Blank: everyone who has a plan or results.
 * @return {table} Eleven columns, a row for each month and rep.
 * @customfunction
 */
export function QDQ_SCORES(
  plan?: unknown,
  results?: unknown,
  observations?: unknown,
  settings?: unknown,
  activity?: unknown,
  team?: unknown,
): Cell[][] {
  const calendar = spreadsheetCalendar()
  const tabs = { plan, results, observations, settings, activity, team }
  const { standings, missing } = scoreGiven('QDQ_SCORES', tabs, calendar)
  checkColumns('QDQ_SCORES', missing)
  if (standings.tooMany !== undefined) refuse('QDQ_SCORES', `${standings.tooMany}.`)
  const rows = standings.rows(({ month, share }) => {
    const date = calendar.date(firstDay(month))
    return (standing, rep) => scoreCells(standing, rep.shown, date, share)
  })
  return rows.length > 0 ? rows : [scoresTab.columns.map(() => null)]
}

function scoreCells(standing: Standing, rep: string, month: Date, share: number | undefined): Cell[] {
  const { quantity, direction, quality, activity, weakest, results, quadrant, basis } = standing
  return [
    month,
    rep,
    quantity ?? null,
    direction ?? null,
    quality ?? null,
    activity ?? null,
    weakest ?? null,
    results ?? null,
    quadrant ?? null,
    basis ?? null,
    adviceOn(standing, share),
  ]
}
