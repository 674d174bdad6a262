import { asCells } from './arguments.ts'
import type { Cells } from './cells.ts'
import { isBlank } from './cells.ts'
import { type Columns, columnsOf } from './columns.ts'
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
}

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
  return { tab, blank, cells: blank || missing.length > 0 ? [] : cells, at, missing }
}

/** The columns that a tab says the scores cannot do without. */
const neededIn = <T extends Tab>(tab: T): HeaderOf<T>[] =>
  tab.columns.filter((column) => column.needed).map((column): HeaderOf<T> => column.header)
