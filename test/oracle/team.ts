import { monthOf, partDue } from './calendar.ts'
import type { Cell, Table } from './cells.ts'
import { sameRep } from './names.ts'
import type { Result } from './readOthers.ts'
import { readResults } from './readOthers.ts'
import type { Standing } from './readScores.ts'
import { chosenMonth, readScores } from './readScores.ts'
import { sum } from './scores.ts'
import { readSettings } from './settings.ts'
import { missingColumns } from './table.ts'

/** QDQ_TEAM, the plain way; as of is '2026-03-12' or null. */
export type TeamRow = (number | string | null)[]

type Question = { results: Table; scores: Table; month: Cell; settings?: Table }

export function oracleTeam(question: Question, zone: string, today: string): TeamRow {
  const missing = missingColumns(question.results, ['Month', 'Rep', 'Target', 'Actual'])
  if (missing.length > 0) throw new Error(`missing: ${missing}`)
  const { asOf } = readSettings(question.settings, zone, today, [])
  const standings = readScores(question.scores, zone)
  const month = chosenMonth(standings, question.month, zone)
  if (month === undefined) return Array(10).fill(null)
  const present = standings.filter((row) => row.month === month)
  const rows = readResults(question.results, zone, []).filter((row) => row.month === month)
  const inProgress = asOf !== undefined && monthOf(asOf) === month
  return [
    ...collective(present, rows, partDue(month, asOf) ?? 0),
    ...counts(present),
    inProgress ? asOf : null,
  ]
}

function collective(present: Standing[], results: Result[], part: number): (number | null)[] {
  const reps = present.map(({ rep }) => {
    const own = results.filter((row) => sameRep(row.rep) === sameRep(rep))
    const actuals = own.flatMap(({ actual }) => (actual === undefined ? [] : [actual]))
    return { target: sum(own.map((row) => row.target)), actuals }
  })
  const asked = reps.filter(({ target }) => target > 0)
  const target = sum(asked.map((rep) => rep.target)) * part
  const actuals = asked.flatMap((rep) => rep.actuals)
  return [actuals.length > 0 && target > 0 ? sum(actuals) / target : null, sum(actuals), target]
}

function counts(present: Standing[]): number[] {
  const inQuadrant = (name: string) => present.filter(({ quadrant }) => quadrant === name).length
  const quadrants = ['Top right', 'Top left', 'Bottom right', 'Bottom left'].map(inQuadrant)
  const provisional = present.filter(({ quadrant, basis }) => quadrant !== '' && basis === 'provisional')
  return [...quadrants, inQuadrant(''), provisional.length]
}
