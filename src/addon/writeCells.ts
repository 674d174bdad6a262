import type { Sheet } from './sheets.ts'

/** A cell and its new value: row and column count from 1. */
export type CellToWrite = { row: number; column: number; value: number }

type Block = { row: number; column: number; values: number[][] }

/** Writes these cells and no other, in as few blocks as they make up. */
export function writeCells(sheet: Sheet, cells: readonly CellToWrite[]): void {
  for (const { row, column, values } of stacked(cells))
    sheet.getRange(row, column, values.length, values[0]?.length ?? 1).setValues(values)
}

/** Cells side by side make a strip; strips of one width below each other make a block. */
function stacked(cells: readonly CellToWrite[]): Block[] {
  const blocks: Block[] = []
  for (const { row, column, values } of strips(cells)) {
    const above = blocks.find(
      (block) =>
        block.column === column &&
        block.row + block.values.length === row &&
        block.values[0]?.length === values.length,
    )
    if (above) above.values.push(values)
    else blocks.push({ row, column, values: [values] })
  }
  return blocks
}

function strips(cells: readonly CellToWrite[]) {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column)
  const strips: { row: number; column: number; values: number[] }[] = []
  for (const { row, column, value } of inOrder) {
    const last = strips[strips.length - 1]
    if (last && last.row === row && last.column + last.values.length === column) last.values.push(value)
    else strips.push({ row, column, values: [value] })
  }
  return strips
}
