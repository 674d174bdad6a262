import type { Context } from '../google/context.ts'
/** What people do in the sheet while scripts run; rows and columns count from 1. No lock stops them. */
export declare function handsOf(context: Context): {
  type: (a1: string, value: unknown) => void
  /** Sorts all rows below the headers by a column; blanks go last. */
  sort(name: string, column: number, ascending?: boolean): void
  /** Filters: the rows below the headers for which `hides` says so are hidden. */
  filter(name: string, hides: (row: number) => boolean): void
  insertRow: (name: string, above: number) => void
  deleteRow: (name: string, row: number) => void
  insertColumn: (name: string, before: number) => void
  deleteColumn: (name: string, column: number) => void
  /** Drags a column to the place before another one. */
  moveColumn(name: string, column: number, before: number): void
  rename: (name: string, other: string) => void
}
export type Hands = ReturnType<typeof handsOf>
