import { type Area, columnLetters, columnNumber } from './areas.ts'

export type Grid = { id: string; name: string; rows: number; columns: number }

const word = '[A-Za-z_\\u00C0-\\uFFFF][\\w.\\u00C0-\\uFFFF]*'
const cell = '\\$?[A-Za-z]{1,3}\\$?\\d+'
const column = '\\$?[A-Za-z]{1,3}'
const row = '\\$?\\d+'

/** The parts of a formula, each named by what it is. */
export const tokens = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    '(?<error>#(?:REF!|N/A|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|ERROR!))',
    `(?<call>${word})(?=\\s*\\()`,
    `(?:(?<sheet>'(?:[^']|'')*'|${word})!)?(?<reference>${cell}(?::(?:${cell}|${column}|${row}))?|${column}:${column}(?:\\$?\\d+)?|${row}:${row})(?![\\w(!])`,
    '(?<number>\\d+(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?)',
    `(?<word>${word})`,
    '(?<other>[\\s\\S])',
  ].join('|'),
  'gu',
)

/** An area as a formula names it. */
export function textOf({ row: top, column: left, rows, columns }: Area, isRange: boolean) {
  const first = `${columnLetters(left)}${top + 1}`
  return isRange ? `${first}:${columnLetters(left + columns - 1)}${top + rows}` : first
}

const end = /^\$?([A-Za-z]*)\$?(\d*)$/

/** The area a reference names on a grid: open ends reach the grid's edge, and what lies beyond is cut off. */
export function areaOf(reference: string, grid: Grid): Area | undefined {
  const [first = '', last = first] = reference.split(':')
  const [, leftName = '', topName = ''] = end.exec(first) ?? []
  const [, rightName = '', bottomName = ''] = end.exec(last) ?? []
  const isRange = reference.includes(':')
  const [left, farRight] = inOrder(
    leftName ? columnNumber(leftName) : 0,
    rightName ? columnNumber(rightName) : Infinity,
  )
  const [top, farBottom] = inOrder(
    topName ? Number(topName) - 1 : 0,
    bottomName ? Number(bottomName) - 1 : Infinity,
  )
  if (left >= grid.columns || top >= grid.rows || top < 0) return undefined
  if (!isRange && !(leftName && topName)) return undefined
  const right = Math.min(farRight, grid.columns - 1)
  const bottom = Math.min(farBottom, grid.rows - 1)
  return { tab: grid.id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
}

const inOrder = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a])

// Row 1048576 is Excel's last: Univer moves such a reference along, and it is shown open again.
const farRow = 1_048_576
const openEnd = /^(\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3})$/

/** A formula in the form whose references Univer can move when rows or columns come and go. */
export function movableFormula(formula: string): string {
  let braces = 0
  let text = ''
  for (const { 0: token, groups } of formula.matchAll(tokens)) {
    if (token === '{') braces += 1
    if (token === '}') braces -= 1
    const reference = groups?.reference
    if (token === ';' && braces === 0) text += ','
    else if (reference && openEnd.test(reference)) text += `${token}${farRow}`
    else text += token
  }
  return text
}

/** A formula as people read it, after Univer moved its references. */
export const readableFormula = (formula: string) =>
  formula.replace(/:(\$?[A-Za-z]{1,3})\$?10[45]\d{4}\b/g, ':$1')
