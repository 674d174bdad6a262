import { isDay, isMonth, monthOf } from './calendar.ts'
import { dayIn } from './zone.ts'

export type Cell = string | number | boolean | Date | Error | null | undefined
export type Table = Cell[][] | '' | null | undefined
export type Read<T> = { blank: true } | { bad: true } | { value: T }

const blank = { blank: true } as const
const bad = { bad: true } as const

export const isBlank = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

const errors = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']

export const isError = (cell: Cell): boolean =>
  cell instanceof Error || (typeof cell === 'string' && errors.includes(cell.trim()))

/** A number, or a text that can mean only one: digits, a sign, a point with one or two decimals, a %. */
export function readNumber(cell: Cell): Read<number> {
  if (isBlank(cell)) return blank
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : bad
  if (typeof cell !== 'string') return bad
  const match = /^([+-]?\d+(?:\.\d{1,2})?)\s*(%?)$/.exec(cell.trim())
  if (!match) return bad
  return { value: match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]) }
}

export function readAmount(cell: Cell): Read<number> {
  const number = readNumber(cell)
  return 'value' in number && number.value < 0 ? bad : number
}

export function readRating(cell: Cell, scale: number): Read<number> {
  const number = readAmount(cell)
  return 'value' in number && number.value > scale ? bad : number
}

export function readWord<Word extends string>(cell: Cell, words: readonly Word[]): Read<Word> {
  if (isBlank(cell)) return blank
  if (typeof cell !== 'string') return bad
  const found = words.find((word) => word.toLowerCase() === cell.trim().toLowerCase())
  return found === undefined ? bad : { value: found }
}

export function readYesNo(cell: Cell): Read<boolean> {
  if (typeof cell === 'boolean') return { value: cell }
  const word = readWord(cell, ['yes', 'no', 'true', 'false'])
  return 'value' in word ? { value: word.value === 'yes' || word.value === 'true' } : word
}

export function readDay(cell: Cell, zone: string): Read<string> {
  if (isBlank(cell)) return blank
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? bad : { value: dayIn(cell, zone) }
  return typeof cell === 'string' && isDay(cell.trim()) ? { value: cell.trim() } : bad
}

export function readMonth(cell: Cell, zone: string): Read<string> {
  if (typeof cell === 'string' && isMonth(cell.trim())) return { value: cell.trim() }
  const day = readDay(cell, zone)
  return 'value' in day ? { value: monthOf(day.value) } : day
}
