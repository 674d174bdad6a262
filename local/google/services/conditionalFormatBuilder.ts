import { hexOf } from '../colours.ts'
import type { Context } from '../context.ts'
import { EnumValue, nameOf, type spreadsheetEnums } from '../enums.ts'
import { Exception } from '../exception.ts'
import type { ConditionalRule as Kept } from '../records.ts'
import { RuleObject } from './conditionalFormat.ts'
import { Inside } from './inside.ts'
import { areaOfRange, type GoogleRange, rangeOf } from './range.ts'

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
type Criteria = keyof typeof spreadsheetEnums.BooleanCriteria
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType
type When = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate

const copyOf = (rule: Kept): Kept => structuredClone(rule)

/** Builds a conditional format. */
export class RuleBuilderObject extends Inside<Builder> implements Partial<Builder> {
  private readonly rule: Kept

  constructor(context: Context, rule: Kept = { areas: [], look: {} }) {
    super(context, 'ConditionalFormatRuleBuilder')
    this.rule = rule
  }

  build() {
    if (this.rule.areas.length === 0) throw new Exception('Conditional format rule must have ranges.')
    if (!this.rule.condition && !this.rule.gradient) {
      throw new Exception('Conditional format rule must have a condition.')
    }
    return new RuleObject(this.context, copyOf(this.rule)).self
  }

  copy() {
    return new RuleBuilderObject(this.context, copyOf(this.rule)).self
  }

  getRanges() {
    return this.rule.areas.map((area) => rangeOf(this.context, area))
  }

  setRanges(ranges: GoogleRange[]) {
    this.rule.areas = ranges.map(areaOfRange)
    return this.self
  }

  private when(criteria: Criteria, ...values: (string | number)[]) {
    this.rule.condition = { criteria, values }
    delete this.rule.gradient
    return this.self
  }

  whenCellEmpty() {
    return this.when('CELL_EMPTY')
  }

  whenCellNotEmpty() {
    return this.when('CELL_NOT_EMPTY')
  }

  whenDateAfter(date: When) {
    return this.whenDate('DATE_AFTER', date)
  }

  whenDateBefore(date: When) {
    return this.whenDate('DATE_BEFORE', date)
  }

  whenDateEqualTo(date: When) {
    return this.whenDate('DATE_EQUAL_TO', date)
  }

  private whenDate(criteria: Criteria, date: When) {
    if (date instanceof EnumValue) return this.when(`${criteria}_RELATIVE` as Criteria, date.name())
    if (date instanceof Date) return this.when(criteria, date.getTime())
    throw new Exception('Invalid argument: date')
  }

  whenFormulaSatisfied(formula: string) {
    return this.when('CUSTOM_FORMULA', formula)
  }

  whenNumberBetween(start: number, end: number) {
    return this.when('NUMBER_BETWEEN', start, end)
  }

  whenNumberEqualTo(number: number) {
    return this.when('NUMBER_EQUAL_TO', number)
  }

  whenNumberGreaterThan(number: number) {
    return this.when('NUMBER_GREATER_THAN', number)
  }

  whenNumberGreaterThanOrEqualTo(number: number) {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number)
  }

  whenNumberLessThan(number: number) {
    return this.when('NUMBER_LESS_THAN', number)
  }

  whenNumberLessThanOrEqualTo(number: number) {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number)
  }

  whenNumberNotBetween(start: number, end: number) {
    return this.when('NUMBER_NOT_BETWEEN', start, end)
  }

  whenNumberNotEqualTo(number: number) {
    return this.when('NUMBER_NOT_EQUAL_TO', number)
  }

  whenTextContains(text: string) {
    return this.when('TEXT_CONTAINS', text)
  }

  whenTextDoesNotContain(text: string) {
    return this.when('TEXT_DOES_NOT_CONTAIN', text)
  }

  whenTextEndsWith(text: string) {
    return this.when('TEXT_ENDS_WITH', text)
  }

  whenTextEqualTo(text: string) {
    return this.when('TEXT_EQUAL_TO', text)
  }

  whenTextStartsWith(text: string) {
    return this.when('TEXT_STARTS_WITH', text)
  }

  setBackground(colour: string | null) {
    this.rule.look.background = hexOf(colour) ?? undefined
    return this.self
  }

  setFontColor(colour: string | null) {
    this.rule.look.color = hexOf(colour) ?? undefined
    return this.self
  }

  setBold(bold: boolean | null) {
    this.rule.look.bold = bold ?? undefined
    return this.self
  }

  setItalic(italic: boolean | null) {
    this.rule.look.italic = italic ?? undefined
    return this.self
  }

  setUnderline(underline: boolean | null) {
    this.rule.look.underline = underline ?? undefined
    return this.self
  }

  setStrikethrough(strikethrough: boolean | null) {
    this.rule.look.strikethrough = strikethrough ?? undefined
    return this.self
  }

  private point(point: 'min' | 'mid' | 'max', colour: string, type: string, value: string) {
    delete this.rule.condition
    const others = (this.rule.gradient ?? []).filter((each) => each.point !== point)
    this.rule.gradient = [...others, { point, colour: hexOf(colour) ?? '#ffffff', type, value }]
    return this.self
  }

  setGradientMinpoint(colour: string) {
    return this.point('min', colour, 'MIN', '')
  }

  setGradientMaxpoint(colour: string) {
    return this.point('max', colour, 'MAX', '')
  }

  setGradientMinpointWithValue(colour: string, type: Interpolation, value: string) {
    return this.point('min', colour, nameOf(type), value)
  }

  setGradientMidpointWithValue(colour: string, type: Interpolation, value: string) {
    return this.point('mid', colour, nameOf(type), value)
  }

  setGradientMaxpointWithValue(colour: string, type: Interpolation, value: string) {
    return this.point('max', colour, nameOf(type), value)
  }
}
