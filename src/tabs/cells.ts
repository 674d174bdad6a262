import { largestNumber } from '../qdq/targets.ts'

/** A table as Sheets hands it over: rows first, the header row included. */
export type Cells = readonly Row[]
export type Row = readonly unknown[]

/** What a cell reads as when it holds something, but not what is wanted there. */
export const unreadable = Symbol('unreadable')
export type Unreadable = typeof unreadable

/** What was read, where nobody is to be told that a cell cannot be: it counts as blank. */
export const known = <Value>(read: Value | undefined | Unreadable) => (read === unreadable ? undefined : read)

// Text that can mean only one number: 1,5 and 1.500 mean different ones in different countries.
const plainNumber = /^[+-]?\d+(\.\d{1,2})?\s*%?$/
const errorValue = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!|SPILL!|CALC!)$/i

/** Whether a formula went wrong in a cell. */
export const isErrorValue = (cell: unknown) => typeof cell === 'string' && errorValue.test(cell.trim())

/** Whether nothing was typed into a cell; spaces alone are nothing. */
export const isBlank = (cell: unknown) =>
  cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')

/** Whether a cell is a Date; one that another script realm made counts too. */
export const isDate = (cell: unknown): cell is Date =>
  cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]'

/** The number in a cell: a number, or text that can mean only one; undefined where the cell is blank. */
export function readNumber(cell: unknown): number | undefined | Unreadable {
  if (typeof cell === 'number') return sized(cell)
  if (isBlank(cell)) return undefined
  const text = typeof cell === 'string' ? cell.trim() : ''
  if (!plainNumber.test(text)) return unreadable
  const number = Number(text.replace('%', ''))
  return sized(text.endsWith('%') ? number / 100 : number)
}

// Weights of 1e308 add up to no number, those of 1e-320 lose their shares; what is as good as nothing is nothing.
function sized(number: number): number | Unreadable {
  const size = Math.abs(number)
  if (size < 1 / largestNumber) return 0
  return size <= largestNumber ? number : unreadable
}

/** What is wrong with a number that cannot be read. */
export const whyNoNumber = (cell: unknown) =>
  typeof cell === 'number' && Number.isFinite(cell) ? 'too large a number' : 'no number'

/** The text in a cell; numbers and yes / no may stand for text, dates and error values may not. */
export function readText(cell: unknown): string | undefined | Unreadable {
  if (typeof cell === 'string') return errorValue.test(cell.trim()) ? unreadable : cell.trim() || undefined
  if (isBlank(cell)) return undefined
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : unreadable
}

/** The text in a cell; blank where it holds none, or what is no text. */
export const textIn = (cell: unknown): string => known(readText(cell)) ?? ''

const truth = new Map([
  ['true', 'yes'],
  ['false', 'no'],
])

/** Which of the words a cell holds, whatever its case and outer spaces; TRUE and FALSE are yes and no. */
export function readWord<Word extends string>(
  cell: unknown,
  words: readonly Word[],
): Word | undefined | Unreadable {
  if (isBlank(cell)) return undefined
  if (typeof cell !== 'string' && typeof cell !== 'boolean') return unreadable
  const chosen = words.find((word) => word === cell)
  if (chosen) return chosen
  const typed = String(cell).trim().toLowerCase()
  const meant = truth.get(typed) ?? typed
  return words.find((word) => word.toLowerCase() === meant) ?? unreadable
}
