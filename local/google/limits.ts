import type { Context } from './context.ts'
import { Exception } from './exception.ts'

const mostCells = 10_000_000

/** Throws where a file would have more cells than Google allows, with so many new ones. */
export function refuseTooManyCells({ engine }: Context, more: number): void {
  const cells = engine.tabs().reduce((sum, { rows, columns }) => sum + rows * columns, 0)
  if (cells + more <= mostCells) return
  throw new Exception(
    `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
  )
}
