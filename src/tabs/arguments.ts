import { type Cells, isBlank } from './cells.ts'

/** What came for a range, as rows of cells; a single cell is a range of one, nothing at all is a range of none. */
export function asCells(came: unknown): Cells {
  if (!Array.isArray(came)) return isBlank(came) ? [] : [[came]]
  return came.every(Array.isArray) ? came : came.map((row: unknown) => (Array.isArray(row) ? row : [row]))
}
