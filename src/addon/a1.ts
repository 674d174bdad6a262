/** The letters of a column that is counted from 1: 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** Whole columns, as in A:M. */
export const columnsA1 = (first: number, last: number) => `${letters(first)}:${letters(last)}`

/** Whole columns without their header, as in A2:M. */
export const belowHeaderA1 = (first: number, last: number) => `${letters(first)}2:${letters(last)}`

/** The row and the column of a cell such as AA1, counted from 1. */
export function placeOf(a1: string): { row: number; column: number } {
  const [, name = '', row = ''] = /^([A-Z]+)(\d+)/.exec(a1) ?? []
  const column = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row), column }
}
