import type { Context } from '../context.ts'
import { spreadsheetEnums } from '../enums.ts'
import { Exception, NotYet } from '../exception.ts'
import type { ValidationRule } from '../records.ts'
import { Inside } from './inside.ts'
import { areaOfRange, type GoogleRange, rangeOf } from './range.ts'

export type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder
type Criteria = keyof typeof spreadsheetEnums.DataValidationCriteria

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

const newRule = (): ValidationRule => ({
  criteria: '',
  values: [],
  showsDropdown: true,
  allowInvalid: true,
  help: null,
})

/** A rule of data validation, made by a builder. */
export class ValidationObject extends Inside<GoogleValidation> implements Partial<GoogleValidation> {
  readonly rule: ValidationRule

  constructor(context: Context, rule: ValidationRule) {
    super(context, 'DataValidation')
    this.rule = rule
  }

  copy() {
    return new ValidationBuilderObject(this.context, { ...this.rule }).self
  }

  getAllowInvalid() {
    return this.rule.allowInvalid
  }

  getCriteriaType() {
    return spreadsheetEnums.DataValidationCriteria[this.rule.criteria as Criteria]
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, area, showsDropdown } = this.rule
    if (criteria === 'VALUE_IN_LIST') return [values, showsDropdown]
    if (area) return [rangeOf(this.context, area), showsDropdown]
    return criteria.startsWith('DATE_') ? values.map((value) => new Date(Number(value))) : values
  }

  getHelpText() {
    return this.rule.help ?? ''
  }
}

export class ValidationBuilderObject extends Inside<Builder> implements Partial<Builder> {
  private readonly rule: ValidationRule

  constructor(context: Context, rule = newRule()) {
    super(context, 'DataValidationBuilder')
    this.rule = rule
  }

  build() {
    if (this.rule.criteria === '') throw new Exception('A data validation rule needs a criterion.')
    return new ValidationObject(this.context, { ...this.rule }).self
  }

  copy() {
    return new ValidationBuilderObject(this.context, { ...this.rule }).self
  }

  private require(criteria: Criteria, ...values: (string | number | boolean | Date)[]) {
    this.rule.criteria = criteria
    this.rule.values = values.map((value) => (value instanceof Date ? value.getTime() : value))
    delete this.rule.area
    return this.self
  }

  requireValueInList(values: string[], showsDropdown = true) {
    if (values.length > 500) throw new Exception('The list of a drop-down may have up to 500 entries.')
    this.rule.showsDropdown = showsDropdown
    return this.require('VALUE_IN_LIST', ...values.map(String))
  }

  requireValueInRange(range: GoogleRange, showsDropdown = true) {
    this.require('VALUE_IN_RANGE')
    this.rule.showsDropdown = showsDropdown
    this.rule.area = areaOfRange(range)
    return this.self
  }

  /** Without values of its own, a box is TRUE or FALSE. */
  requireCheckbox(...values: unknown[]) {
    const own = values.filter((value) => value !== null && value !== undefined)
    if (!own.every(isPlain)) throw new NotYet('a checkbox of anything but numbers, texts and booleans')
    return this.require('CHECKBOX', ...own)
  }

  requireDate() {
    return this.require('DATE_IS_VALID_DATE')
  }

  requireDateAfter(date: Date) {
    return this.require('DATE_AFTER', date)
  }

  requireDateBefore(date: Date) {
    return this.require('DATE_BEFORE', date)
  }

  requireDateBetween(start: Date, end: Date) {
    return this.require('DATE_BETWEEN', start, end)
  }

  requireDateEqualTo(date: Date) {
    return this.require('DATE_EQUAL_TO', date)
  }

  requireDateNotBetween(start: Date, end: Date) {
    return this.require('DATE_NOT_BETWEEN', start, end)
  }

  requireDateOnOrAfter(date: Date) {
    return this.require('DATE_ON_OR_AFTER', date)
  }

  requireDateOnOrBefore(date: Date) {
    return this.require('DATE_ON_OR_BEFORE', date)
  }

  requireFormulaSatisfied(formula: string) {
    return this.require('CUSTOM_FORMULA', formula)
  }

  requireNumberBetween(start: number, end: number) {
    return this.require('NUMBER_BETWEEN', start, end)
  }

  requireNumberEqualTo(number: number) {
    return this.require('NUMBER_EQUAL_TO', number)
  }

  requireNumberGreaterThan(number: number) {
    return this.require('NUMBER_GREATER_THAN', number)
  }

  requireNumberGreaterThanOrEqualTo(number: number) {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number)
  }

  requireNumberLessThan(number: number) {
    return this.require('NUMBER_LESS_THAN', number)
  }

  requireNumberLessThanOrEqualTo(number: number) {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number)
  }

  requireNumberNotBetween(start: number, end: number) {
    return this.require('NUMBER_NOT_BETWEEN', start, end)
  }

  requireNumberNotEqualTo(number: number) {
    return this.require('NUMBER_NOT_EQUAL_TO', number)
  }

  requireTextContains(text: string) {
    return this.require('TEXT_CONTAINS', text)
  }

  requireTextDoesNotContain(text: string) {
    return this.require('TEXT_DOES_NOT_CONTAIN', text)
  }

  requireTextEqualTo(text: string) {
    return this.require('TEXT_EQUAL_TO', text)
  }

  requireTextIsEmail() {
    return this.require('TEXT_IS_VALID_EMAIL')
  }

  requireTextIsUrl() {
    return this.require('TEXT_IS_VALID_URL')
  }

  setAllowInvalid(allowInvalid: boolean) {
    this.rule.allowInvalid = allowInvalid
    return this.self
  }

  setHelpText(help: string) {
    this.rule.help = help
    return this.self
  }
}
