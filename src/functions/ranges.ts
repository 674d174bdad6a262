import { asCells } from '../tabs/arguments.ts'
import { type Cells, isBlank } from '../tabs/cells.ts'
import { isHeader, refuse, unwrapped } from './arguments.ts'

type Named = Readonly<Record<string, unknown>>

/** The same cells of several arguments, side by side. */
export type Visit = (cells: readonly unknown[], row: number, column: number, header: boolean) => void

/** The rows and columns that the ranges among the arguments share; undefined where all are single cells. */
export function commonSize(functionName: string, named: Named) {
  const ranges = Object.entries(named).filter(([, came]) => Array.isArray(unwrapped(came)))
  const sizes = ranges.map(([name, came]) => ({ name, cells: asCells(came), ...sizeOf(asCells(came)) }))
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
  const size = commonSize(functionName, named) ?? { rows: 1, columns: 1 }
  const sources = Object.values(named).map(sourceOf)
  for (let row = 0; row < size.rows; row++)
    for (let column = 0; column < size.columns; column++) {
      const cells = sources.map(({ cellAt }) => cellAt(row, column))
      const header = row === 0 && sources.some(({ range }, at) => range && isHeader(cells[at]))
      visit(cells, row, column, header)
    }
}

function sourceOf(came: unknown) {
  const single = unwrapped(came)
  if (!Array.isArray(single)) return { range: false, cellAt: () => single }
  const cells = asCells(came)
  return { range: true, cellAt: (row: number, column: number) => cells[row]?.[column] }
}

const sizeOf = (cells: Cells) => ({
  rows: cells.length,
  columns: cells.reduce((most, row) => Math.max(most, row.length), 0),
})

const spelled = ({ rows, columns }: { rows: number; columns: number }) => `${rows} × ${columns} cells`
