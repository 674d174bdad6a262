import type { Area, Place } from './areas.ts'

// Within these Google computes ranges cell by cell; elsewhere an operator takes one cell of them.
const arrayFunctions = new Set(
  'ARRAYFORMULA FILTER SORT SORTN UNIQUE SUMPRODUCT INDEX LOOKUP MMULT QUERY MAP BYROW BYCOL REDUCE SCAN MAKEARRAY LAMBDA LET'.split(
    ' ',
  ),
)

/** Functions of one value: a range given to them is one cell of it, too. */
const ofOneValue = new Set(
  'ABS CEILING FLOOR ROUND ROUNDUP ROUNDDOWN INT SIGN SQRT EXP LN LEN TRIM UPPER LOWER PROPER LEFT RIGHT MID TEXT VALUE YEAR MONTH DAY WEEKDAY ISNUMBER ISTEXT ISBLANK ISERROR NOT'.split(
    ' ',
  ),
)

const operator = /^[-+*/^&=<>%]$/

/** Whether a range stands where a single value is wanted: beside an operator, or as a function's only value. */
export const wantsOneValue = (calls: readonly string[], before: string, after: string) =>
  !calls.some((name) => arrayFunctions.has(name)) &&
  (operator.test(before) || operator.test(after) || ofOneValue.has(calls.at(-1) ?? ''))

/** The cell of a range that lies in the formula's own row or column; undefined where there is none. */
export function intersection(area: Area, { row, column }: Place): Area | undefined {
  const { rows, columns } = area
  const isBeside = row >= area.row && row < area.row + rows
  const isBelow = column >= area.column && column < area.column + columns
  if (rows === 1 && columns === 1) return area
  if (columns === 1 && isBeside) return { tab: area.tab, row, column: area.column, rows: 1, columns: 1 }
  if (rows === 1 && isBelow) return { tab: area.tab, row: area.row, column, rows: 1, columns: 1 }
  return undefined
}
