/** Cells by row and column, as Univer keeps them. */
export type Matrix<T> = Record<number, Record<number, T>>
export type SparseMatrix<T> = Record<number, Record<number, T> | undefined>

export function putAt<T>(matrix: SparseMatrix<T>, row: number, column: number, value: T) {
  const line = matrix[row] ?? {}
  matrix[row] = line
  line[column] = value
}

/** The smallest area that holds all cells, without its tab. */
export function cornersOf(matrix: SparseMatrix<unknown>) {
  const rows = Object.keys(matrix).map(Number)
  const columns = Object.values(matrix).flatMap((line) => Object.keys(line ?? {}).map(Number))
  if (rows.length === 0 || columns.length === 0) return undefined
  const [row, column] = [Math.min(...rows), Math.min(...columns)]
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 }
}
