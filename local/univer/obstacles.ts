import { type Area, cellName, overlap } from './areas.ts'
import { type Formula, isSpilling, messages, refersTo, type Sheets } from './formula.ts'

/** Why a result cannot fill its cells, in Google's words; undefined where nothing is in its way. */
export function obstacleTo(formula: Formula, wanted: Area, formulas: Formula[], sheets: Sheets) {
  const { rows, columns } = sheets.size(wanted.tab)
  const tooLong = wanted.row + wanted.rows - rows
  const tooWide = wanted.column + wanted.columns - columns
  if (tooLong > 0) return beyond('rows', tooLong)
  if (tooWide > 0) return beyond('columns', tooWide)
  if (refersTo(formula, wanted)) return messages.cycle
  return filledCell(wanted, sheets) ?? otherSpill(formula, wanted, formulas)
}

const beyond = (lines: string, count: number) =>
  `Result was not automatically expanded, please insert more ${lines} (${count}).`

const overwriting = (row: number, column: number) =>
  `Array result was not expanded because it would overwrite data in ${cellName(row, column)}.`

function filledCell(wanted: Area, sheets: Sheets) {
  for (let row = wanted.row; row < wanted.row + wanted.rows; row += 1) {
    for (let column = wanted.column; column < wanted.column + wanted.columns; column += 1) {
      const isFirst = row === wanted.row && column === wanted.column
      if (!isFirst && sheets.isFilled({ tab: wanted.tab, row, column })) return overwriting(row, column)
    }
  }
  return undefined
}

function otherSpill(formula: Formula, wanted: Area, formulas: Formula[]) {
  const other = formulas.find(
    (each) => each !== formula && isSpilling(each) && overlap(each.wanted, wanted),
  )?.wanted
  return other && overwriting(Math.max(other.row, wanted.row), Math.max(other.column, wanted.column))
}
