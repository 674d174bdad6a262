import { empty, type Scalar, type Value } from '../univer/cells.ts'
import type { Write } from '../univer/engine.ts'
import { isDatePattern } from '../univer/formats.ts'
import { Exception } from './exception.ts'
import { customsOf } from './locale.ts'
import { parseTyped } from './typed.ts'
import type { Uncertain } from './uncertain.ts'
import { dateOf, serialOf, yearIn } from './zone.ts'

export type Place = { zone: string; locale: string; uncertain?: Uncertain }
export type GoogleValue = number | boolean | string | Date

/** A cell's value as getValue and custom functions see it: a number, a boolean, a Date or text; "" where there is none. */
export function toGoogle({ value, pattern }: Value, zone: string): GoogleValue {
  if (value === null) return ''
  if (typeof value === 'number' && isDatePattern(pattern)) return dateOf(zone, value)
  return value
}

const longest = 50_000

function refuseTooLong(text: string) {
  if (text.length <= longest) return
  throw new Exception(`Your input contains more than the maximum of ${longest} characters in a single cell.`)
}

/** What setValue and appendRow make of a value. `pattern` is the format that the cell has. */
export function toWrite(given: unknown, pattern: string, { zone, locale, uncertain }: Place): Write {
  if (given === null || given === undefined) return { value: null }
  if (typeof given === 'string') {
    refuseTooLong(given)
    if (given === '' && uncertain?.emptyText === 'obstacle') return { value: null, isEmptyText: true }
    return parseTyped(given, locale, pattern, yearIn(zone))
  }
  if (typeof given === 'boolean') return { value: given }
  if (typeof given === 'number') return Number.isFinite(given) ? { value: given } : { value: '#NUM!' }
  if (given instanceof Date) return dateWrite(given, pattern, { zone, locale })
  throw new Exception(`Cannot convert ${describe(given)} to a value of a cell.`)
}

function dateWrite(date: Date, pattern: string, { zone, locale }: Place): Write {
  if (Number.isNaN(date.getTime())) return { value: '#NUM!' }
  const value = serialOf(zone, date)
  const customs = customsOf(locale)
  const own = Number.isInteger(value) ? customs.date : customs.dateTime
  return { value, pattern: isDatePattern(pattern) ? '' : own }
}

const describe = (value: unknown) => (Array.isArray(value) ? 'Array' : typeof value)

/** What a custom function gave, as the rows of cells that it fills. */
export function fromResult(result: unknown, place: Place): Value[][] {
  if (!Array.isArray(result)) return [[resultCell(result, place)]]
  const rows = result.map((row) => (Array.isArray(row) ? row : [row]))
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) throw new Error('The function gave an empty array, which fills no cell.')
  return rows.map((row) => Array.from({ length: width }, (_, at) => resultCell(row[at], place)))
}

function resultCell(result: unknown, place: Place): Value {
  if (result === null || result === undefined || result === '') return empty
  if (typeof result === 'number') {
    return { value: Number.isFinite(result) ? result : ('#NUM!' as Scalar), pattern: '' }
  }
  if (typeof result === 'string') refuseTooLong(result)
  if (typeof result === 'string' || typeof result === 'boolean') return { value: result, pattern: '' }
  if (result instanceof Date) {
    const { value = null, pattern = '' } = dateWrite(result, '', place)
    return { value, pattern }
  }
  throw new Error(`The function gave a value that no cell can hold: ${describe(result)}.`)
}
