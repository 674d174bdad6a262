import type { Tables, Team } from '../scoring/team.ts'
import { formulas } from './formulas.ts'
import { columnOf, firstDay, monthOf, monthsOf, type Scored } from './peer.ts'

/** A cell of a spreadsheet: dates are numbers of days, formulas begin with =, null is blank. */
export type SheetCell = string | number | null
export type Sheets = Record<string, SheetCell[][]>

const dayZero = Date.UTC(1899, 11, 30)
const day = 86_400_000

const cellOf = (value: unknown): SheetCell => {
  if (value === '') return null
  return value instanceof Date ? (value.getTime() - dayZero) / day : (value as SheetCell)
}

const dayOf = (month: number) => (firstDay(month) - dayZero) / day

/** The tables and the formulas on them, as the sheets of a spreadsheet engine. */
export function sheetsOf(tables: Tables, countedIn: Team['countedIn']): Sheets {
  const reps = columnOf<string>(tables.team, 'Rep')
  const scores = monthsOf(tables).flatMap((month) => reps.map((rep) => [dayOf(month), rep]))
  const typed: Record<string, unknown[][]> = {
    Plan: tables.plan,
    Results: tables.results,
    Observations: tables.observations,
    Activity: tables.activity,
    Scores: [['Month', 'Rep'], ...scores],
  }
  const sheets = Object.entries(typed).map(([name, rows]) => [name, rows.map((row) => row.map(cellOf))])
  return withFormulas(Object.fromEntries(sheets), countedIn)
}

function withFormulas(sheets: Sheets, countedIn: Team['countedIn']): Sheets {
  const last = (name: string) => sheets[name]?.length ?? 1
  for (const [name, columns] of Object.entries(formulas(countedIn)))
    for (const [column, formula] of Object.entries(columns)) {
      const at = column.charCodeAt(0) - 65
      const filled = fill(bounded(formula, name, last))
      sheets[name]?.forEach((row, index) => {
        while (row.length < at) row.push(null)
        row[at] = index === 0 ? column : filled(index + 1)
      })
    }
  return sheets
}

/** Whole columns as the rows that there are, which every engine finds easier. */
const bounded = (formula: string, sheet: string, last: (name: string) => number) =>
  formula.replace(
    /((\w+)!)?\b([A-Z]):\3\b/g,
    (_, named = '', other = sheet, column) => `${named}$${column}$2:$${column}$${last(other)}`,
  )

/** What stands in row 2, in any other row. */
function fill(formula: string) {
  const parts = formula.split(/(?<=\b[A-Z])2\b/)
  return (row: number) => parts.join(String(row))
}

/** What the engine made of the Scores sheet. */
export function readScores(rows: readonly unknown[][]): Scored[] {
  const known = (value: unknown) => (value === '' || value === undefined ? null : value)
  return rows.slice(1).map(([days, rep, _from, ...values]) => {
    return [monthOf(new Date(dayZero + Number(days) * day)), rep, ...values.map(known)] as Scored
  })
}
