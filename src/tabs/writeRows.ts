import type { Columns } from './columns.ts'
import { literal } from './literal.ts'
import { makeRowsFor } from './makeRoom.ts'
import type { HeaderOf, Tab } from './schema.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export type Written = string | number | Date

/** A row to write, by header; what is left out stays blank. */
export type NewRow<T extends Tab> = Partial<Record<HeaderOf<T>, Written>>

/**
 * Writes rows below each other from a row on: one write for each run of our columns that stand side by side. The run
 * with the Id comes first, so that what breaks off in between can be found again, and completed.
 */
export function writeRows<T extends Tab>(
  sheet: Sheet,
  at: Columns<HeaderOf<T>>,
  firstRow: number,
  rows: readonly NewRow<T>[],
): void {
  if (rows.length === 0) return
  const hasId = (run: Run<string>) => run.headers.includes('Id')
  const runs = runsOf(at).sort((one, other) => Number(hasId(other)) - Number(hasId(one)))
  for (const run of runs) {
    const cells = rows.map((row) => run.headers.map((header) => cellOf(row[header])))
    roomFor(sheet, firstRow, run.first, rows.length, run.headers.length).setValues(cells)
  }
}

/** Cells to write to. Asking first how many rows there are would cost every save a call; few have to let the sheet grow. */
export function roomFor(sheet: Sheet, row: number, column: number, rows: number, columns: number) {
  try {
    return sheet.getRange(row, column, rows, columns)
  } catch {
    makeRowsFor(sheet, row, rows)
    return sheet.getRange(row, column, rows, columns)
  }
}

/** A value as a cell takes it: text stays text. */
export const cellOf = (value: Written | undefined) =>
  value === undefined ? '' : typeof value === 'string' ? literal(value) : value

export type Run<Header extends string> = { first: number; headers: Header[] }

/** Our columns in the order of the sheet, cut where a foreign one stands between; columns count from 1. */
export function runsOf<Header extends string>(at: Columns<Header>): Run<Header>[] {
  const placed = (Object.keys(at) as Header[])
    .filter((header) => at[header] >= 0)
    .sort((one, other) => at[one] - at[other])
  const runs: Run<Header>[] = []
  for (const header of placed) {
    const run = runs[runs.length - 1]
    if (run && run.first + run.headers.length === at[header] + 1) run.headers.push(header)
    else runs.push({ first: at[header] + 1, headers: [header] })
  }
  return runs
}
