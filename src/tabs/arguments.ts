import { type Cells, isBlank } from './cells.ts'

/** What came for a range, as rows of cells; a single cell is a range of one, nothing at all is a range of none. */
export function asCells(came: unknown): Cells {
  if (!Array.isArray(came)) return isBlank(came) ? [] : [[came]]
  // findIndex and from, since every and map pass over holes.
  const isTable = came.findIndex((row: unknown) => !Array.isArray(row)) < 0
  return isTable ? came : Array.from(came, (row: unknown) => (Array.isArray(row) ? row : [row]))
}
