import type { BareScope } from './bareScope.ts'
import type { Case, RawTable } from './cases.ts'
import { cellIn, tableIn, thisRealm } from './cases.ts'
import type { Cell, Table } from './cells.ts'
import { oracleChart } from './chart.ts'
import type { GridQuestion } from './dwellers.ts'
import type { Tables } from './everything.ts'
import { oracleGrid } from './grid.ts'
import type { Place } from './problems.ts'
import { inFullOrder, inOrder, oracleProblems } from './problems.ts'
import { chosenMonth, readScores } from './readScores.ts'
import type { ScoreRow } from './scores.ts'
import { oracleScores } from './scores.ts'
import { readSettings } from './settings.ts'
import { headersOf } from './table.ts'
import { oracleTeam } from './team.ts'
import { dayIn, instantAt, midnight, wallClock } from './zone.ts'

type Plain = string | number | null

/** One question to the bundle and the answers that must be the same. */
export type Answer = { name: string; expected: unknown; got: unknown }

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

export function same(expected: unknown, got: unknown): boolean {
  if (typeof expected === 'number' && typeof got === 'number') return close(expected, got)
  if (Array.isArray(expected) && Array.isArray(got))
    return expected.length === got.length && expected.every((one, at) => same(one, got[at]))
  if (typeof expected === 'string' && typeof got === 'string')
    return expected.normalize('NFC') === got.normalize('NFC')
  return expected === got
}

/** What a spill holds, in plain values: a Date becomes its day, if it is midnight in the spreadsheet's zone. */
function plain(value: unknown, scope: BareScope, zone: string): unknown {
  if (Array.isArray(value)) return Array.from(value, (one) => plain(one, scope, zone))
  if (!scope.isDate(value)) return value
  const clock = wallClock(value, zone)
  return clock.endsWith('00:00:00') ? clock.slice(0, 10) : `not midnight: ${clock}`
}

function ask(scope: BareScope, zone: string, name: string, ...args: unknown[]): unknown {
  try {
    return plain(scope.run(name, ...args), scope, zone)
  } catch (error) {
    return { thrown: String((error as { message?: string }).message ?? error) }
  }
}

/** The three ways in which an optional argument may arrive that was not given. */
const absent = (one: Case) => ['', undefined, null][one.plan.length % 3]

/** Both sides of the five functions for one messy spreadsheet. */
export function answers(one: Case, scope: BareScope, zone: string): Answer[] {
  const now = instantAt(one.now.day, one.now.at, zone)
  scope.setNow(now)
  const today = dayIn(now, zone)
  const ours = (table: RawTable) => tableIn(table, zone, thisRealm, one.blankRowsAtTheEnd)
  const theirs = (table: RawTable) => scope.array(tableIn(table, zone, scope, one.blankRowsAtTheEnd))
  const optional = (table: RawTable) => (table === '' ? absent(one) : theirs(table))
  const names = ['plan', 'results', 'observations', 'settings', 'activity', 'team'] as const
  const tables = Object.fromEntries(names.map((name) => [name, ours(one[name])])) as Tables
  const needed = [theirs(one.plan), theirs(one.results), theirs(one.observations)]
  const args = [...needed, optional(one.settings), theirs(one.activity), optional(one.team)]
  const shared = { tables, one, scope, zone, today }

  const expected = orMissing(() => oracleScores(tables, zone, today))
  const gotScores = ask(scope, zone, 'QDQ_SCORES', ...args)
  const gotProblems = ask(scope, zone, 'QDQ_PROBLEMS', ...args)
  const scoreRows = 'missing' in expected ? [] : expected.value
  return [
    { name: 'QDQ_SCORES', expected: missingOr(expected, withDays), got: anyAdvice(gotScores, expected) },
    {
      name: 'QDQ_PROBLEMS',
      expected: withSentences(oracleProblems(tables, zone, today)),
      got: listed(gotProblems),
    },
    ...onScores(shared, scoreRows),
  ]
}

type Tried<T> = { value: T } | { missing: string[] }

function orMissing<T>(compute: () => T): Tried<T> {
  try {
    return { value: compute() }
  } catch (error) {
    return { missing: [...String(error).matchAll(/"column":"([^"]+)"/g)].map(([, column]) => column ?? '') }
  }
}

function missingOr<T>(tried: Tried<T>, show: (value: T) => unknown): unknown {
  return 'missing' in tried ? 'a sentence that names a missing column' : show(tried.value)
}

const sentence = (cell: unknown) => (typeof cell === 'string' && cell.length > 4 ? 'a sentence' : cell)

/** The Scores table as the function answers it, but for the words of Advice. */
const withDays = (rows: ScoreRow[]): unknown[][] =>
  rows.length === 0
    ? [Array(11).fill(null)]
    : rows.map(([month, ...rest]) => [`${month}-01`, ...rest, 'a sentence'])

function anyAdvice(got: unknown, expected: Tried<unknown>): unknown {
  if (Array.isArray(got))
    return got.map((row: unknown[]) => [...row.slice(0, 10), ...row.slice(10).map(sentence)])
  const { thrown } = got as { thrown: string }
  const names = 'missing' in expected && expected.missing.some((column) => thrown?.includes(column))
  return names ? 'a sentence that names a missing column' : got
}

const withSentences = (places: Place[]): unknown[][] =>
  places.length === 0 ? [Array(5).fill(null)] : places.map((place) => [...place, 'a sentence', 'a sentence'])

/** The rows of QDQ_PROBLEMS, those of one row of a tab by the name of their column. */
function listed(got: unknown): unknown {
  if (!Array.isArray(got) || got.every((row) => row[0] === null)) return got
  const rows = got as [...Place, ...unknown[]][]
  const place = ([tab, row, column]: [...Place, ...unknown[]]): Place => [tab, row, column]
  const ordered = rows.every((row, at) => at === 0 || inOrder(place(rows[at - 1] ?? row), place(row)) <= 0)
  if (!ordered) return rows.map((row) => ['out of order', ...row])
  const sorted = [...rows].sort((a, b) => inFullOrder(place(a), place(b)))
  return sorted.map((row) => [...place(row), ...row.slice(3).map(sentence)])
}

type Shared = { tables: Tables; one: Case; scope: BareScope; zone: string; today: string }

/** The functions that read Scores, given the oracle's, laid out as the case says. */
function onScores({ tables, one, scope, zone, today }: Shared, rows: ScoreRow[]): Answer[] {
  const laidOut = (date: (time: number) => Date): Cell[][] => {
    const body = rows.map(([month, ...rest]): Cell[] => [
      date(midnight(`${month}-01`, zone).getTime()),
      ...rest.map((cell) => cell ?? ''),
      'advice',
    ])
    const blank: Cell[][] = Array(one.blankRowsAtTheEnd).fill(Array(11).fill(''))
    const all: Cell[][] = [[...headersOf.Scores], ...body, ...blank]
    const foreign = (row: number) => (row === 0 ? 'My own' : -7)
    return all.map((row, at) => one.scoresOrder.map((column) => (column > 10 ? foreign(at) : row[column])))
  }
  const scores: Table = laidOut((time) => new Date(time))
  const question = {
    results: tables.results,
    scores,
    month: cellIn(one.month, zone, thisRealm),
    settings: tables.settings,
  }
  const scoresArg = scope.array(laidOut(scope.date))
  const monthArg = cellIn(one.month, zone, scope)
  const arg = (table: RawTable) => scope.array(tableIn(table, zone, scope, one.blankRowsAtTheEnd))
  const team = orMissingResults(() => oracleTeam(question, zone, today))
  const settings = one.settings === '' ? absent(one) : arg(one.settings)
  const gotTeam = ask(scope, zone, 'QDQ_TEAM', arg(one.results), scoresArg, monthArg, settings)
  const gotChart = ask(scope, zone, 'QDQ_CHART', scoresArg, monthArg, settings)
  return [
    { name: 'QDQ_TEAM', expected: team, got: namedOr(gotTeam) },
    { name: 'QDQ_CHART', expected: oracleChart(question, zone, today), got: gotChart },
    gridOf(question, { tables, one, scope, zone, today }),
  ]
}

function orMissingResults(compute: () => Plain[]): unknown {
  try {
    return [compute()]
  } catch {
    return 'a sentence that names a missing column'
  }
}

const namedOr = (got: unknown) =>
  /Month|Rep|Target|Actual/.test((got as { thrown?: string }).thrown ?? '')
    ? 'a sentence that names a missing column'
    : got

/** As the Quadrant tab may call it: the chosen month's rows of Scores in four columns. */
function gridOf(question: { scores: Table; month: Cell }, { tables, scope, zone, today }: Shared): Answer {
  const { resultsTarget, activityTarget } = readSettings(tables.settings, zone, today, [])
  const standings = readScores(question.scores, zone)
  const month = chosenMonth(standings, question.month, zone)
  const rows = standings.filter((row) => row.month === month)
  const dwellers = rows.map((row) => ({ ...row, name: row.rep }))
  const column = (values: unknown[]) => scope.array([...values, ''].map((value) => [value ?? '']))
  const args = [rows.map((row) => row.rep), rows.map((row) => row.results), rows.map((row) => row.activity)]
  const basis = column(rows.map((row) => row.basis))
  const got = ask(scope, zone, 'QUADRANT_GRID', ...args.map(column), resultsTarget, activityTarget, 12, basis)
  return { name: 'QUADRANT_GRID', expected: oracleGrid(dwellers, resultsTarget, activityTarget, 12), got }
}

/** Both sides of QUADRANT_GRID for cells that a person may have typed. */
export function gridAnswer(question: GridQuestion, scope: BareScope, zone: string): Answer {
  const { rows, resultsTarget, activityTarget, size } = question
  const column = (name: 'name' | 'results' | 'activity' | 'basis') =>
    scope.array([...(question.header ? [name] : []), ...rows.map((row) => row[name])].map((cell) => [cell]))
  const args = [column('name'), column('results'), column('activity'), resultsTarget, activityTarget, size]
  const dwellers = rows.map(({ name, results, activity, basis }) => ({
    name: String(name),
    results: typeof results === 'number' ? results : undefined,
    activity: typeof activity === 'number' && activity >= 0 && activity <= 1 + 1e-9 ? activity : undefined,
    basis: String(basis).trim().toLowerCase(),
  }))
  const expected = oracleGrid(dwellers, resultsTarget, activityTarget, size)
  return { name: 'QUADRANT_GRID', expected, got: ask(scope, zone, 'QUADRANT_GRID', ...args, column('basis')) }
}
