import { asCells } from './asCells.ts'
import { type Cells, isBlank, isErrorValue } from './cells.ts'
import { type Columns, columnsOf, headerKey } from './columns.ts'
import type { Problem } from './problem.ts'
import type { HeaderOf, Tab } from './schema.ts'

/** A tab's cells with our columns found in them. */
export type Table<T extends Tab> = {
  tab: T
  /** Not one cell is filled in, or there is no such tab. */
  blank: boolean
  /** Header row included; empty where the table is blank or lacks a needed column. */
  cells: Cells
  at: Columns<HeaderOf<T>>
  /** The needed columns that are not there. */
  missing: readonly HeaderOf<T>[]
  /** Where they are missing since something stands above them: the row of the headers, counted as Sheets does. */
  headerRow: number | undefined
  /** Where they are missing since a formula in row 1 went wrong: what it shows. */
  error: string | undefined
}

/** A column that the scores cannot do without, and that is not there; and why, as in a table. */
export type MissingColumn = Partial<Pick<Table<Tab>, 'headerRow' | 'error'>> & { tab: string; column: string }

/** The needed columns that a table lacks. */
export const missingIn = ({ tab, missing, headerRow, error }: Table<Tab>): MissingColumn[] =>
  missing.map((column) => ({ tab: tab.name, column, headerRow, error }))

/** So far down a title may have pushed the headers. */
export const rowsSearched = 10

const isWhollyBlank = (cells: Cells) => cells.every((row) => row.every(isBlank))

/** Opens what came for a tab: a range with its header row, or nothing. */
export function openTable<T extends Tab>(
  came: unknown,
  tab: T,
  needed: readonly HeaderOf<T>[] = neededIn(tab),
): Table<T> {
  const cells = asCells(came)
  const blank = isWhollyBlank(cells)
  const at = columnsOf(cells[0] ?? [], tab)
  const missing = blank ? [] : needed.filter((header) => at[header] < 0)
  const headerRow = missing.length > 0 ? headerRowIn(cells, needed) : undefined
  const error = missing.length > 0 ? errorIn(cells[0]) : undefined
  return { tab, blank, cells: blank || missing.length > 0 ? [] : cells, at, missing, headerRow, error }
}

/** The first error that a row shows: where a formula fills the tab, that is what to mend. */
export const errorIn = (row: readonly unknown[] | undefined) => row?.filter(isErrorValue).map(String)[0]

/** The first row in which all of these headers stand. */
export function headerRowIn(cells: Cells, headers: readonly string[]): number | undefined {
  const keys = headers.map(headerKey)
  const at = cells.slice(0, rowsSearched).findIndex((row) => {
    const standing = row.map(headerKey)
    return keys.every((key) => standing.includes(key))
  })
  return at < 0 ? undefined : at + 1
}

/** Headers of ours that stand twice; nobody reads the second column. */
export function doubledIn<T extends Tab>({ tab, cells }: Table<T>): Problem[] {
  const standing = (cells[0] ?? []).map(headerKey)
  const isDoubled = (key: string) => standing.indexOf(key) !== standing.lastIndexOf(key)
  return tab.columns
    .filter(({ header, type }) => type !== 'id' && isDoubled(headerKey(header)))
    .map(({ header }) => ({
      tab: tab.name,
      row: 1,
      column: header,
      problem: `More than one column is headed “${header}”; only the leftmost counts.`,
      mend: 'Rename or delete the one that should not count.',
    }))
}

/** The columns that a tab says the scores cannot do without. */
const neededIn = <T extends Tab>(tab: T): HeaderOf<T>[] =>
  tab.columns.filter((column) => column.needed).map((column): HeaderOf<T> => column.header)
