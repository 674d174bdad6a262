import type { Columns } from './columns.ts'
import { literal } from './literal.ts'
import { makeRows } from './makeRoom.ts'
import type { HeaderOf, Tab } from './schema.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

export type Written = string | number | Date

/** A row to write, by header; what is left out stays blank. */
export type NewRow<T extends Tab> = Partial<Record<HeaderOf<T>, Written>>

/** Writes rows below each other from a row on: one write for each run of our columns that stand side by side. */
export function writeRows<T extends Tab>(
  sheet: Sheet,
  at: Columns<HeaderOf<T>>,
  firstRow: number,
  rows: readonly NewRow<T>[],
): void {
  if (rows.length === 0) return
  makeRows(sheet, firstRow + rows.length - 1)
  for (const run of runsOf(at)) {
    const cells = rows.map((row) => run.headers.map((header) => cellOf(row[header])))
    sheet.getRange(firstRow, run.first, rows.length, run.headers.length).setValues(cells)
  }
}

const cellOf = (value: Written | undefined) =>
  value === undefined ? '' : typeof value === 'string' ? literal(value) : value

type Run<Header extends string> = { first: number; headers: Header[] }

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
