import { asCells } from '../tabs/asCells.ts'
import { type Cells, isBlank } from '../tabs/cells.ts'
import { isHeader, refuse, unwrapped } from './arguments.ts'

type Named = Readonly<Record<string, unknown>>

/** The same cells of several arguments, side by side. */
export type Visit = (cells: readonly unknown[], row: number, column: number, header: boolean) => void

/** The rows and columns that the ranges among the arguments share; undefined where all are single cells. */
export function commonSize(functionName: string, named: Named, sources = sourcesOf(named)) {
  const sizes = sources.flatMap(({ name, cells }) => (cells ? { name, cells, ...sizeOf(cells) } : []))
  const first = sizes[0]
  const other = sizes.find(({ rows, columns }) => rows !== first?.rows || columns !== first.columns)
  if (first && other && !differInBlankRows(sizes))
    refuse(
      functionName,
      `${first.name} has ${spelled(first)}, but ${other.name} has ${spelled(other)}; give them ranges of one size.`,
    )
  return first && { rows: Math.max(...sizes.map(({ rows }) => rows)), columns: first.columns }
}

// Whole columns may come cut off below a tab's last row, beside computed ones that are not.
function differInBlankRows(sizes: readonly { cells: Cells; rows: number; columns: number }[]): boolean {
  const least = Math.min(...sizes.map(({ rows }) => rows))
  return sizes.every(
    ({ cells, columns }) =>
      columns === sizes[0]?.columns && cells.slice(least).every((row) => row.every(isBlank)),
  )
}

/** Goes through the arguments cell by cell; a single cell goes with every cell of the ranges. */
export function eachCell(functionName: string, named: Named, visit: Visit): void {
  const sources = sourcesOf(named)
  const size = commonSize(functionName, named, sources) ?? { rows: 1, columns: 1 }
  for (let row = 0; row < size.rows; row++)
    for (let column = 0; column < size.columns; column++) {
      const came = sources.map(({ cells, single }) => (cells ? cells[row]?.[column] : single))
      const header = row === 0 && sources.some(({ cells }, at) => cells && isHeader(came[at]))
      visit(came, row, column, header)
    }
}

/** An argument: a range, or a single cell. */
type Source = { name: string; cells: Cells | undefined; single: unknown }

const sourcesOf = (named: Named): Source[] =>
  Object.entries(named).map(([name, came]) => {
    const single = unwrapped(came)
    return { name, cells: Array.isArray(single) ? asCells(came) : undefined, single }
  })

const sizeOf = (cells: Cells) => ({
  rows: cells.length,
  columns: Math.max(0, ...new Set(cells.map(({ length }) => length))),
})

const spelled = ({ rows, columns }: { rows: number; columns: number }) => `${rows} × ${columns} cells`
