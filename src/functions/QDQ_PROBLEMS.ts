import { missingColumnProblem } from '../tabs/missingColumn.ts'
import type { Problem } from '../tabs/problem.ts'
import { spreadsheetCalendar } from '../tabs/spreadsheetCalendar.ts'
import type { Cell } from './cell.ts'
import { scoreGiven } from './tables.ts'

// The Quadrant tab has room for 980 below each other; beyond it Sheets would show none at all.
const mostListed = 900

const tabOrder = ['Settings', 'Team', 'Plan', 'Activity', 'Results', 'Observations']

/**
 * What the scores leave out, or read with a grain of salt: tab, row, column, what is wrong and how to mend it. Takes the
 * same arguments as QDQ_SCORES; one row of blanks where all is well.
 * @param {table} plan The Plan tab with its header row, such as Plan!A:M.
 * @param {table} results The Results tab with its header row, such as Results!A:D.
 * @param {table} observations The Observations tab with its header row, such as Observations!A:O. Blank: no observations.
 * @param {table} settings Optional. The Settings tab with its header row. Blank: the usual targets, and whole months.
 * @param {table} activity Optional. The Activity tab with its header row; needed where Settings counts activity there.
 * @param {table} team Optional. The Team tab with its header row. Blank: everyone who has a plan or results.
 * @return {table} Five columns, a row for each cell.
 * @customfunction
 */
export function QDQ_PROBLEMS(
  plan?: unknown,
  results?: unknown,
  observations?: unknown,
  settings?: unknown,
  activity?: unknown,
  team?: unknown,
): Cell[][] {
  const tabs = { plan, results, observations, settings, activity, team }
  const { problems, missing } = scoreGiven('QDQ_PROBLEMS', tabs, spreadsheetCalendar())
  const lacking = missing.map((column) => missingColumnProblem(column, 'nothing of the tab counts'))
  const listed = oneForACell([...lacking, ...problems]).sort(byTabAndRow)
  if (listed.length === 0) return [[null, null, null, null, null]]
  const rows = listed.slice(0, mostListed).map(cellsOf)
  const more = listed.length - rows.length
  return more > 0 ? [...rows, [null, null, null, `${more} more are not listed.`, 'Mend these first.']] : rows
}

const cellsOf = ({ tab, row, column, problem, mend }: Problem): Cell[] => [tab, row, column, problem, mend]

function oneForACell(problems: readonly Problem[]): Problem[] {
  const cells = new Map<string, Problem>()
  for (const problem of problems) {
    const cell = `${problem.tab} ${problem.row} ${problem.column}`
    const before = cells.get(cell)
    cells.set(cell, before ? joined(before, problem) : problem)
  }
  return [...cells.values()]
}

const joined = (one: Problem, other: Problem): Problem => ({
  ...one,
  problem: `${one.problem} ${other.problem}`,
  mend: `${one.mend} ${other.mend}`,
})

const byTabAndRow = (a: Problem, b: Problem) =>
  tabOrder.indexOf(a.tab) - tabOrder.indexOf(b.tab) || a.row - b.row
