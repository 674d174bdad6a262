/** Rows and columns count from 0, as in Univer. `tab` is a tab's id, which survives renaming. */
export type Place = { tab: string; row: number; column: number }
export type Area = Place & { rows: number; columns: number }

/** An area as Univer has it: its first and its last cell. */
export type Corners = { startRow: number; endRow: number; startColumn: number; endColumn: number }

export const areaBetween = (tab: string, { startRow, endRow, startColumn, endColumn }: Corners): Area => ({
  tab,
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
})

export const keyOf = ({ tab, row, column }: Place) => `${tab}!${row},${column}`

export const asArea = (place: Place): Area => ({ ...place, rows: 1, columns: 1 })

export const isSingle = (area: Area) => area.rows === 1 && area.columns === 1

export function overlap(a: Area, b: Area) {
  return (
    a.tab === b.tab &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  )
}

export const contains = (area: Area, place: Place) => overlap(area, asArea(place))

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  const letter = String.fromCharCode(65 + (column % 26))
  return rest > 0 ? columnLetters(rest - 1) + letter : letter
}

export const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export const cellName = (row: number, column: number) => `${columnLetters(column)}${row + 1}`

export function areaName({ row, column, rows, columns }: Omit<Area, 'tab'>) {
  const first = cellName(row, column)
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`
}
