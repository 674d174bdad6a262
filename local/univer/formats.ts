import { numfmt } from '@univerjs/core'
import type { Scalar } from './cells.ts'

/** A number as it shows in a cell without a format: at most ten digits after the point, no thousands. */
function general(value: number, locale: string) {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e15 || size < 1e-9))
    return value.toExponential(2).replace('e', 'E').replace('.', decimal(locale))
  const text = Number(value.toPrecision(12)).toString()
  return text.replace('.', decimal(locale))
}

const decimals = new Map<string, string>()

/** The mark between a number's whole and its fraction, in a locale such as de_DE. */
export function decimal(locale: string): string {
  const known = decimals.get(locale)
  if (known) return known
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5)
  const mark = parts.find((part) => part.type === 'decimal')?.value ?? '.'
  decimals.set(locale, mark)
  return mark
}

/** How a cell shows its value. */
export function formatValue(value: Scalar, pattern: string, locale: string): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (pattern === '' || pattern === 'General' || pattern === '@') return general(value, locale)
  try {
    return numfmt.format(pattern, value, { locale: locale.replace('_', '-'), throws: true })
  } catch {
    return general(value, locale)
  }
}

/** A format that shows days or times: its cells give Dates. */
export function isDatePattern(pattern: string): boolean {
  if (pattern === '') return false
  const known = datePatterns.get(pattern) ?? readsAsDate(pattern)
  datePatterns.set(pattern, known)
  return known
}

const datePatterns = new Map<string, boolean>()

function readsAsDate(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return /[ymdhs]/i.test(bare.replace(/General/gi, ''))
}
