import { type Cells, isBlank } from './cells.ts'

/** What came for a range, as rows of cells; a single cell is a range of one, nothing at all is a range of none. */
export function asCells(came: unknown): Cells {
  if (!Array.isArray(came)) return isBlank(came) ? [] : [[came]]
  return isTable(came) ? came : Array.from(came, (row: unknown) => (Array.isArray(row) ? row : [row]))
}

// A plain loop: every would pass over holes, and a call for each of a hundred thousand rows takes its time.
function isTable(came: readonly unknown[]): came is Cells {
  for (let at = 0; at < came.length; at++) if (!Array.isArray(came[at])) return false
  return true
}
