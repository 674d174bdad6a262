import type { Write } from '../univer/engine.ts'
import { type Customs, customsOf } from './locale.ts'
import { serialOfDay } from './zone.ts'

/** What a cell keeps of text that is typed into it or written by a script, in the file's locale. */
export function parseTyped(
  text: string,
  locale: string,
  pattern = '',
  thisYear = new Date().getFullYear(),
): Write {
  if (text === '') return { value: null }
  if (pattern === '@') return { value: text.startsWith("'") ? text.slice(1) : text }
  if (text.startsWith("'")) return { value: text.slice(1) }
  const customs = customsOf(locale)
  const typed = text.trim()
  const value =
    booleanOf(typed) ?? numberOf(typed, customs) ?? dateOf(typed, customs, thisYear) ?? timeOf(typed)
  if (value) return value
  if (text.startsWith('=') && text.length > 1) return { formula: text }
  if (text.startsWith('+') && text.length > 1) return { formula: `=${text}` }
  return { value: text }
}

const none: Record<string, string | undefined> = {}

const booleanOf = (text: string): Write | undefined =>
  /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : undefined

function numberOf(text: string, { decimal, thousands }: Customs): Write | undefined {
  const d = `\\${decimal}`
  const t = `\\${thousands}`
  const shape = new RegExp(
    `^(?<sign>[+-]?)(?<money>[$€£¥]?)(?<whole>\\d{1,3}(?:${t}\\d{3})+|\\d+)?(?:${d}(?<part>\\d*))?(?<power>[eE][+-]?\\d+)?\\s?(?<after>[%€£]?)$`,
  )
  const { sign, money, whole = '', part, power = '', after = '' } = shape.exec(text)?.groups ?? none
  if (sign === undefined || (whole === '' && !part)) return undefined
  const digits = `${whole.replaceAll(thousands, '') || '0'}.${part || '0'}${power}`
  const value = Number(digits) * (sign === '-' ? -1 : 1)
  const hasPart = Boolean(part)
  if (after === '%') return { value: value / 100, pattern: hasPart ? '0.00%' : '0%' }
  if (money) return { value, pattern: hasPart ? `${money}#,##0.00` : `${money}#,##0` }
  if (after) return { value, pattern: `#,##0${hasPart ? '.00' : ''}\\ "${after}"` }
  if (power) return { value, pattern: '0.00E+00' }
  if (whole.includes(thousands)) return { value, pattern: hasPart ? '#,##0.00' : '#,##0' }
  return { value }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function dateOf(text: string, customs: Customs, thisYear: number): Write | undefined {
  const clock = /[ T](\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)$/i.exec(text)
  const day = clock ? text.slice(0, clock.index) : text
  const found = isoOf(day) ?? localOf(day, customs, thisYear) ?? namedOf(day)
  if (!found) return undefined
  if (!clock) return found
  const time = timeOf(clock[1] ?? '')
  if (!time) return undefined
  return { value: Number(found.value) + Number(time.value), pattern: customs.dateTime }
}

function isoOf(text: string): Write | undefined {
  const [, year, month, date] = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text) ?? []
  if (!year) return undefined
  return dayOf(Number(year), Number(month), Number(date ?? 1), date ? 'yyyy-mm-dd' : 'yyyy-mm')
}

function localOf(text: string, { order, date }: Customs, thisYear: number): Write | undefined {
  const [, one, separator, two, , three] = /^(\d{1,4})([/.-])(\d{1,2})(\2(\d{1,4}))?\.?$/.exec(text) ?? []
  if (!one || !two || (!three && separator === '.' && !text.endsWith('.'))) return undefined
  const typed = three ? [one, two, three] : [one, two]
  const parts = three ? order : order.filter((part) => part !== 'y')
  const read = Object.fromEntries(parts.map((part, at) => [part, Number(typed[at])]))
  const year = read.y ?? thisYear
  return dayOf(year < 100 ? year + (year < 50 ? 2000 : 1900) : year, read.m ?? 0, read.d ?? 0, date)
}

function namedOf(text: string): Write | undefined {
  const [, before, name = '', after, year] =
    /^(?:(\d{1,2})\s+)?([a-z]{3,9})\.?(?:\s+(\d{1,2}),)?\s+(\d{4})$/i.exec(text) ?? []
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month === 0) return undefined
  const date = before ?? after
  return dayOf(Number(year), month, Number(date ?? 1), date ? 'd mmm yyyy' : 'mmm yyyy')
}

function dayOf(year: number, month: number, date: number, pattern: string): Write | undefined {
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month < 1 || month > 12 || date < 1 || date > lastOfMonth) return undefined
  return { value: serialOfDay(year, month, date), pattern }
}

function timeOf(text: string): Write | undefined {
  const [, hours, minutes, seconds, half] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap]m))?$/i.exec(text) ?? []
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours)
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400
  return { value, pattern: half ? 'h:mm AM/PM' : seconds ? 'h:mm:ss' : 'h:mm' }
}
