import type { ICellData, Nullable } from '@univerjs/core'
import type { Lines } from './engine.ts'
import { type Matrix, putAt, type SparseMatrix } from './matrix.ts'

type Raw = Nullable<ICellData>

/** The looks that rows or columns which come take over, cell by cell, from the line before them. */
export function takenOver(cells: SparseMatrix<Raw>, lines: Lines, at: number, count: number) {
  const taken: Matrix<ICellData> = {}
  const from = at - 1
  const take = (row: number, column: number, raw: Raw) => {
    if (!raw?.s) return
    for (let each = at; each < at + count; each += 1)
      putAt<ICellData>(taken, lines === 'rows' ? each : row, lines === 'rows' ? column : each, { s: raw.s })
  }
  if (lines === 'rows')
    for (const [column, raw] of Object.entries(cells[from] ?? {})) take(from, Number(column), raw)
  else for (const [row, line] of Object.entries(cells)) take(Number(row), from, line?.[from])
  return taken
}
