import { type Cells, isBlank } from './cells.ts'

/** What came for a range, as rows of cells; a single cell is a range of one, nothing at all is a range of none. */
export function asCells(came: unknown): Cells {
  if (!Array.isArray(came)) return isBlank(came) ? [] : [[came]]
  return isTable(came) ? came : Array.from(came, (row: unknown) => (Array.isArray(row) ? row : [row]))
}

// What goes over a hundred thousand rows here is V8's own. A hole counts as undefined; every would pass over it.
const isTable = (came: readonly unknown[]): came is Cells =>
  !came.includes(undefined) && came.every(Array.isArray)
