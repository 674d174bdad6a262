import type { Day } from '../../../src/qdq/days.ts'
import type { Calendar } from '../../../src/tabs/calendar.ts'
import { calendarOf } from '../../../src/tabs/calendar.ts'
import { type ScoredTabs, scoreRows, scoreTables } from '../../../src/tabs/scores/scoreTables.ts'

/** Headers of a table, and its rows. */
export type Sheet = unknown[][]

export const planHeaders = [
  'Month',
  'Rep',
  'Activity',
  'Quantity',
  'Per',
  'Done',
  'Right people',
  'Self rating',
  'Weight',
]

type PlanLine = {
  month?: unknown
  rep?: unknown
  activity?: unknown
  quantity?: unknown
  per?: unknown
  done?: unknown
  rightPeople?: unknown
  selfRating?: unknown
  weight?: unknown
}

/** A valid plan line, and what differs. */
const aPlanLine = (differs: PlanLine = {}) => {
  const line = {
    month: '2026-03',
    rep: 'Ann',
    activity: 'Calls',
    quantity: 10,
    per: '',
    done: 5,
    rightPeople: 4,
    selfRating: '',
    weight: '',
    ...differs,
  }
  const { month, rep, activity, quantity, per, done, rightPeople, selfRating, weight } = line
  return [month, rep, activity, quantity, per, done, rightPeople, selfRating, weight]
}

export const plan = (...lines: PlanLine[]): Sheet => [planHeaders, ...lines.map(aPlanLine)]
export const results = (...rows: Sheet): Sheet => [['Month', 'Rep', 'Target', 'Actual'], ...rows]
export const observations = (...rows: Sheet): Sheet => [
  ['Date', 'Rep', 'Skill', 'Knowledge', 'Enthusiasm', 'Needs-based'],
  ...rows,
]
export const settings = (values: Record<string, unknown>): Sheet => [
  ['Setting', 'Value'],
  ...Object.entries(values),
]
export const activity = (...rows: Sheet): Sheet => [
  ['Date', 'Rep', 'Activity', 'Right person', 'Rating'],
  ...rows,
]
export const team = (...rows: Sheet): Sheet => [['Rep', 'Start', 'Active'], ...rows]

const calendar: Calendar = calendarOf('Europe/London')

/** Scores tables in which days are spelled as text, on a given day. */
export function score(tabs: Partial<ScoredTabs>, today = '2026-03-12') {
  const given = { plan: '', results: '', observations: '', ...tabs }
  const scoring = scoreTables(given, calendar, () => today as Day)
  return { ...scoring, rows: scoreRows(scoring) }
}

/** The one row that is expected. */
export function onlyRow(tabs: Partial<ScoredTabs>, today?: string) {
  const { rows } = score(tabs, today)
  if (rows.length !== 1 || !rows[0]) throw new Error(`expected one row, got ${rows.length}`)
  return rows[0]
}

/** Which cells are listed as problems, as Tab!row Column. */
export const listed = (tabs: Partial<ScoredTabs>, today?: string) =>
  score(tabs, today).problems.map(({ tab, row, column }) => `${tab}!${row} ${column}`)
