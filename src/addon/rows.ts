import { isBlank } from '../tabs/cells.ts'
import type { HeaderOf, Tab } from '../tabs/schema.ts'
import { cellOf, type NewRow, runsOf, type Written, writeRows } from '../tabs/writeRows.ts'
import { noColumn } from './book.ts'
import { computedCells } from './computedCells.ts'
import type { OpenTab } from './ledger.ts'
import { refuse } from './refusal.ts'
import { closedSay } from './say.ts'
import type { Sheet } from './sheets.ts'

// What a cell of Sheets takes.
const mostCharacters = 50_000

/** A row that can be found again. */
export type FormRow<T extends Tab> = NewRow<T> & { Id: string }

/** Refuses rows that a tab has no column for, or that no cell could hold: before anything is written. */
export function checkRows<T extends Tab>({ tab, at }: OpenTab<T>, rows: readonly NewRow<T>[]): void {
  const places: Record<string, number> = at
  for (const row of rows) {
    for (const [header, value] of Object.entries<Written | undefined>(row)) {
      if (isBlank(value)) continue
      if ((places[header] ?? -1) < 0)
        refuse('missing column', `Not saved: ${noColumn({ tab: tab.name, column: header })}`)
      if (String(cellOf(value)).length > mostCharacters)
        refuse('fields', `Not saved: ${header} is longer than a cell can hold. Shorten it.`)
    }
  }
}

/** The number of the row that has this Id, counted as Sheets does. */
export function rowOfId<T extends Tab>({ cells, at }: OpenTab<T>, id: string): number | undefined {
  const places: Record<string, number> = at
  const found = cells.findIndex((row, index) => index > 0 && row[places.Id ?? -1] === id)
  return found < 0 ? undefined : found + 1
}

/**
 * The number of the row below the last one in which something of ours stands; and below any formula that waits where
 * the new rows have something to say.
 */
export function nextRow<T extends Tab>(
  { cells, formulas, at }: OpenTab<T>,
  rows: readonly NewRow<T>[],
): number {
  const places = Object.entries<number>(at).filter(([, column]) => column >= 0)
  const ours = places.map(([, column]) => column)
  const said = places.filter(([header]) =>
    rows.some((row: Partial<Record<string, Written>>) => !isBlank(row[header])),
  )
  const isTaken = (row: unknown[], index: number) =>
    ours.some((column) => !isBlank(row[column])) ||
    said.some(([, column]) => (formulas[index]?.[column] ?? '') !== '')
  return cells.map(isTaken).lastIndexOf(true) + 2
}

/**
 * Writes a form's row, once, and answers whether it stood there already. What belongs to it elsewhere is written before
 * it: so the row says that all is done, and a retry after a cut anywhere finds it missing and does the rest again.
 */
export function writeOnce<T extends Tab>(open: OpenTab<T>, row: FormRow<T>, before?: () => void): boolean {
  const at = rowOfId(open, row.Id)
  if (at !== undefined && isWhole(open, row, at)) return true
  before?.()
  put(open, at ?? nextRow(open, [row]), [row])
  return false
}

/** Refuses where the caller may not write a form's row: before anything that belongs to it is written elsewhere. */
export function refuseIfClosed<T extends Tab>(open: OpenTab<T>, id: string): void {
  if (!mayWrite(open, rowOfId(open, id) ?? nextRow(open, []))) refuse('not allowed', closedSay(open.tab))
}

/**
 * Writes rows below each other, over what stands there; but not into a column of which a formula computes one of these
 * cells: it would be lost, or, where it spills down to them, break in all rows.
 */
export function put<T extends Tab>(open: OpenTab<T>, number: number, rows: readonly NewRow<T>[]): void {
  const { sheet, at, formulas, changes, left } = open
  const isComputed = computedCells(formulas)
  const isFree = (column: number) => rows.every((_, index) => !isComputed(number - 1 + index, column))
  const free: Record<HeaderOf<T>, number> = { ...at }
  for (const [header, column] of Object.entries<number>(at) as [HeaderOf<T>, number][]) {
    if (column < 0) continue
    if (isFree(column))
      rows.forEach((row, index) => {
        changes.push({ row: number + index, header, value: row[header] ?? '' })
      })
    else {
      free[header] = -1
      if (rows.some((row) => !isBlank(row[header]))) left.add(header)
    }
  }
  writeRows(sheet, free, number, rows)
}

/** Whether the caller may write our cells of a row; what is protected between ours, or elsewhere, is no matter. */
function mayWrite<T extends Tab>({ sheet, at }: OpenTab<T>, number: number): boolean {
  const runs = runsOf(at).map(({ first, headers }) => ({ first, last: first + headers.length - 1 }))
  // Where no column of ours is left, checkRows names the one that is missed first.
  if (runs.length === 0) return true
  const last = Math.max(...runs.map((run) => run.last))
  const isOpen = (from: number, to: number) => placeOf(sheet, number, from, to - from + 1).canEdit()
  return (
    isOpen(runs[0]?.first ?? 1, last) || (runs.length > 1 && runs.every((run) => isOpen(run.first, run.last)))
  )
}

// A full sheet gets its next row only when it is written.
function placeOf(sheet: Sheet, row: number, column: number, columns: number) {
  try {
    return sheet.getRange(row, column, 1, columns)
  } catch {
    return sheet.getRange(row - 1, column, 1, columns)
  }
}

// Where a user's own column parts ours, a row is written in several steps, the one with the Id first.
function isWhole<T extends Tab>({ cells, at }: OpenTab<T>, row: FormRow<T>, number: number): boolean {
  return runsOf(at).every(
    ({ headers }) =>
      headers.every((header) => isBlank(row[header])) ||
      headers.some((header) => !isBlank(cells[number - 1]?.[at[header]])),
  )
}

/** Writes over rows that stand already, and only where the new ones say something. */
export function rewrite<T extends Tab>(open: OpenTab<T>, row: NewRow<T>, number: number): void {
  const said = Object.entries<number>(open.at).map(([header, column]) => [
    header,
    header in row ? column : -1,
  ])
  put<T>({ ...open, at: Object.fromEntries(said) }, number, [row])
}
