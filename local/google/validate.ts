import { type Area, cellName, overlap, type Place } from '../univer/areas.ts'
import type { Scalar } from '../univer/cells.ts'
import type { Write } from '../univer/engine.ts'
import { isDatePattern } from '../univer/formats.ts'
import type { Context } from './context.ts'
import { Exception } from './exception.ts'
import { ruleAt, type ValidationRule } from './records.ts'
import { serialOf } from './zone.ts'

const late = new WeakMap<Context, string>()

/**
 * Whether the rules allow all of the values. Where one of them rejects, this throws before anything is written; or keeps
 * that for the next flush.
 */
export function allowsAll(context: Context, area: Area, writes: Write[][]): boolean {
  const said = refusalIn(context, area, writes)
  if (said === undefined) return true
  if (context.uncertain.invalidWrites === 'at once') throw new Exception(said)
  if (!late.has(context)) late.set(context, said)
  return false
}

/** Throws what an earlier write has to answer for. */
export function throwLate(context: Context) {
  const said = late.get(context)
  late.delete(context)
  if (said !== undefined) throw new Exception(said)
}

function refusalIn(context: Context, area: Area, writes: Write[][]): string | undefined {
  if (!context.records.validations.some((kept) => overlap(kept.area, area))) return undefined
  for (const [r, line] of writes.entries())
    for (const [c, write] of line.entries()) {
      const said = refusalOf(context, { tab: area.tab, row: area.row + r, column: area.column + c }, write)
      if (said) return said
    }
  return undefined
}

/** Google's words where the cell's rule rejects what is written; undefined where it may be. */
export function refusalOf(context: Context, place: Place, write: Write): string | undefined {
  const rule = ruleAt(context.records, place)
  if (!rule || rule.allowInvalid || write.formula !== undefined) return undefined
  const { value = null } = write
  if (value === null || allows(context, rule, value, place, write.pattern)) return undefined
  const cell = cellName(place.row, place.column)
  return `The data you entered in cell ${cell} violates the data validation rules set on this cell.${wanted(context, rule)}`
}

function wanted(context: Context, rule: ValidationRule) {
  const listed = choices(context, rule)
  if (listed) return ` Please enter one of the following values: ${listed.join(', ')}.`
  return rule.help ? ` ${rule.help}` : ''
}

/** What a drop-down offers; undefined where the rule is no list. */
export function choices(context: Context, rule: ValidationRule): string[] | undefined {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(String)
  if (!rule.area) return undefined
  const { engine, locale } = context
  const shown = engine
    .values(rule.area)
    .flatMap((row) => row.map(({ value, pattern }) => engine.format(value, pattern, locale)))
  return [...new Set(shown.filter((text) => text !== ''))]
}

function allows(context: Context, rule: ValidationRule, value: Scalar, place: Place, pattern = ''): boolean {
  const { criteria } = rule
  if (criteria === 'VALUE_IN_LIST')
    return rule.values.map(String).includes(shownAs(context, value, pattern, place))
  if (criteria === 'VALUE_IN_RANGE') return isAmong(context, rule, value)
  if (criteria === 'CHECKBOX')
    return rule.values.length > 0 ? rule.values.some((each) => each === value) : typeof value === 'boolean'
  if (criteria.startsWith('NUMBER_'))
    return typeof value === 'number' && compares(criteria, value, rule.values.map(Number))
  if (criteria.startsWith('DATE_')) return allowsDate(context, rule, value, place, pattern)
  return typeof value === 'string' ? allowsText(rule, value) : allowsText(rule, String(value))
}

function shownAs({ engine, locale }: Context, value: Scalar, pattern: string, place: Place) {
  const own = engine.patterns({ ...place, rows: 1, columns: 1 })[0]?.[0] ?? ''
  return engine.format(value, own || pattern, locale)
}

function isAmong({ engine }: Context, { area }: ValidationRule, value: Scalar) {
  return !area || engine.values(area).some((row) => row.some((cell) => cell.value === value))
}

function compares(criteria: string, value: number, [first = 0, last = first]: number[]): boolean {
  if (criteria.endsWith('NOT_BETWEEN')) return value < first || value > last
  if (criteria.endsWith('BETWEEN')) return value >= first && value <= last
  if (criteria.endsWith('NOT_EQUAL_TO')) return value !== first
  if (criteria.endsWith('GREATER_THAN_OR_EQUAL_TO') || criteria.endsWith('ON_OR_AFTER')) return value >= first
  if (criteria.endsWith('LESS_THAN_OR_EQUAL_TO') || criteria.endsWith('ON_OR_BEFORE')) return value <= first
  if (criteria.endsWith('GREATER_THAN') || criteria.endsWith('AFTER')) return value > first
  if (criteria.endsWith('LESS_THAN') || criteria.endsWith('BEFORE')) return value < first
  return value === first
}

/** Rules for dates look at days, not at times. */
function allowsDate(context: Context, rule: ValidationRule, value: Scalar, place: Place, pattern: string) {
  const own = context.engine.patterns({ ...place, rows: 1, columns: 1 })[0]?.[0] ?? ''
  if (typeof value !== 'number' || !isDatePattern(own || pattern)) return false
  if (rule.criteria === 'DATE_IS_VALID_DATE') return true
  const days = rule.values.map((moment) => Math.floor(serialOf(context.zone, new Date(Number(moment)))))
  return compares(rule.criteria, Math.floor(value), days)
}

function allowsText({ criteria, values }: ValidationRule, text: string) {
  const wantedText = String(values[0] ?? '')
  if (criteria === 'TEXT_CONTAINS') return text.includes(wantedText)
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !text.includes(wantedText)
  if (criteria === 'TEXT_EQUAL_TO') return text === wantedText
  if (criteria === 'TEXT_IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
  if (criteria === 'TEXT_IS_VALID_URL') return /^(https?:\/\/|www\.)\S+$/.test(text)
  // A formula as a rule is not computed here, and so rejects nothing.
  return true
}
