import { monthOf, partDue } from './calendar.ts'
import { dimensionsOf } from './dimensions.ts'
import type { Everything, Tables } from './everything.ts'
import { readEverything, shownSpellings } from './everything.ts'
import { sameRep } from './names.ts'
import type { Result } from './readOthers.ts'
import { activityScore, basis, quadrantOf, weakest } from './standing.ts'

/** A row of Scores but for its Advice; a blank is null, a month is '2026-03'. */
export type ScoreRow = [
  month: string,
  rep: string,
  quantity: number | null,
  direction: number | null,
  quality: number | null,
  activity: number | null,
  weakest: string | null,
  results: number | null,
  quadrant: string | null,
  basis: string | null,
]

/** QDQ_SCORES, the plain way. An empty list where the function gives one row of blanks. */
export function oracleScores(tables: Tables, zone: string, today: string): ScoreRow[] {
  const everything = readEverything(tables, zone, today)
  if (everything.missing.length > 0) throw new Error(`missing: ${JSON.stringify(everything.missing)}`)
  const { team, lines, results } = everything
  const shown = shownSpellings([...team, ...lines, ...results])
  const months = [...new Set([...lines, ...results].map(({ month }) => month))]
    .filter((month) => partDue(month, everything.settings.asOf) !== undefined)
    .sort()
    .reverse()
  return months.flatMap((month) =>
    repsOf(month, everything).map((rep) => scoreRow(everything, month, rep, shown.get(rep) ?? rep)),
  )
}

/** Who has a row in that month: in the order of Team, others by name. */
function repsOf(month: string, { team, lines, results }: Everything): string[] {
  const withRows = new Set(
    [...lines, ...results].filter((row) => row.month === month).map((row) => sameRep(row.rep)),
  )
  const expected = (start: string | undefined, active: boolean) =>
    active && (start === undefined || monthOf(start) <= month)
  const members = team.filter(
    ({ rep, start, active }) => withRows.has(sameRep(rep)) || expected(start, active),
  )
  const memberNames = members.map(({ rep }) => sameRep(rep))
  const others = [...withRows].filter((rep) => !memberNames.includes(rep))
  return [...memberNames, ...others.sort((a, b) => (a < b ? -1 : 1))]
}

function scoreRow(everything: Everything, month: string, rep: string, shownAs: string): ScoreRow {
  const dimensions = dimensionsOf(everything, rep, month)
  const activity = activityScore(dimensions)
  const own = everything.results.filter((row) => row.month === month && sameRep(row.rep) === rep)
  const results = attainment(own, partDue(month, everything.settings.asOf) ?? 0)
  const quadrant = quadrantOf({ results, activity }, everything.settings)
  return [
    month,
    shownAs,
    dimensions.quantity ?? null,
    dimensions.direction ?? null,
    dimensions.quality ?? null,
    activity ?? null,
    weakest(dimensions) ?? null,
    results ?? null,
    quadrant ?? null,
    basis(dimensions) ?? null,
  ]
}

/** Sum of Actual over sum of Target so far; unknown where no Actual is typed, or nothing is asked. */
function attainment(rows: Result[], part: number): number | undefined {
  const target = sum(rows.map((row) => row.target)) * part
  if (target === 0 || rows.every((row) => row.actual === undefined)) return undefined
  return sum(rows.map((row) => row.actual ?? 0)) / target
}

export const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)
