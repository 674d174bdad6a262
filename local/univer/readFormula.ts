import type { Area, Place } from './areas.ts'
import { areaOf, type Grid, textOf, tokens } from './formulaText.ts'
import { intersection, wantsOneValue } from './intersection.ts'

export type FormulaContext = {
  place?: Place
  own: Grid
  find: (tabName: string) => Grid | undefined
  isCustom: (functionName: string) => boolean
  /** A file whose locale writes 1,5 takes only ; between arguments. */
  commaDecimal: boolean
  /** A function of the script may be fed with TODAY(). */
  allowsToday?: boolean
}

/** `isHandedOver`: straight to a function of the script, which reads the cells itself. */
export type Reference = { area: Area; inCustom: boolean; isHandedOver: boolean }

/** A formula as Google takes it, made readable for Univer, with what it refers to. */
export type Reading = {
  text: string
  references: Reference[]
  functions: Set<string>
  volatileInCustom: boolean
  /** It hangs on chance or the clock, in a way that functions of the script may not be fed with. */
  isChancy: boolean
  problem?: string
  broken?: true
}

const volatileNames = new Set(['NOW', 'TODAY', 'RAND', 'RANDARRAY', 'RANDBETWEEN'])
export const isVolatile = (name: string) => volatileNames.has(name)

/** Reads a formula: `;` between arguments, open ranges (A2:A), names of tabs in any case. */
export function readFormula(formula: string, context: FormulaContext): Reading {
  const found = [...formula.matchAll(tokens)]
  const beside = (at: number, step: number) => {
    let other = at + step
    while (found[other]?.[0].trim() === '') other += step
    // The = that begins a formula is no operator.
    return other > 0 ? (found[other]?.[0] ?? '') : ''
  }
  const reader = new FormulaReader(context)
  for (const [at, { groups }] of found.entries()) if (groups) reader.take(groups, (step) => beside(at, step))
  return reader.end()
}

type Groups = Record<string, string | undefined>

/** Takes the parts of a formula one after the other, and knows within which calls and braces it is. */
class FormulaReader {
  private readonly context: FormulaContext
  private readonly reading: Reading = {
    text: '',
    references: [],
    functions: new Set(),
    volatileInCustom: false,
    isChancy: false,
  }
  private readonly calls: string[] = []
  private pending = ''
  private braces = 0

  constructor(context: FormulaContext) {
    this.context = context
  }

  /** `beside` tells the part before it (-1) or after it (1). */
  take(groups: Groups, beside: (step: -1 | 1) => string) {
    const { text, error, call, sheet, reference, number, word, other = '' } = groups
    if (call !== undefined) this.reading.text += this.begun(call)
    else if (reference !== undefined) {
      const isOne = wantsOneValue(this.calls, beside(-1), beside(1))
      this.reading.text += this.referred(sheet, reference, isOne ? this.context.place : undefined)
    } else if (number !== undefined)
      // 1,2 is one number where the comma is decimal, and two arguments elsewhere.
      this.reading.text += this.context.commaDecimal ? number.replace(',', '.') : number
    else this.reading.text += text ?? error ?? word ?? this.marked(other)
  }

  /** Closes what was left open. */
  end(): Reading {
    this.reading.text += ')'.repeat(this.calls.length)
    return this.reading
  }

  private begun(call: string): string {
    const { reading, context } = this
    this.pending = call.toUpperCase()
    reading.functions.add(this.pending)
    const isChancy = isVolatile(this.pending) && !(context.allowsToday && this.pending === 'TODAY')
    reading.isChancy ||= isChancy
    if (isChancy && this.calls.some(context.isCustom)) reading.volatileInCustom = true
    return call
  }

  private referred(sheet: string | undefined, reference: string, oneFor: Place | undefined): string {
    const { calls, context, reading } = this
    const tabName = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet
    const grid = tabName === undefined ? context.own : context.find(tabName)
    if (!grid) return this.missing(`Unresolved sheet name '${tabName}'.`)
    const area = areaOf(reference, grid)
    if (!area) return this.missing('Reference does not exist.')
    const isHandedOver = context.isCustom(calls.at(-1) ?? '')
    reading.references.push({ area, inCustom: calls.some(context.isCustom), isHandedOver })
    const prefix = tabName === undefined ? '' : `'${grid.name.replaceAll("'", "''")}'!`
    if (!oneFor || !reference.includes(':')) return prefix + textOf(area, reference.includes(':'))
    const one = intersection(area, oneFor)
    reading.problem ??= one ? undefined : 'An array value could not be found.'
    return one ? prefix + textOf(one, false) : '#VALUE!'
  }

  private missing(problem: string) {
    this.reading.problem ??= problem
    return '#REF!'
  }

  private marked(mark: string): string {
    const { calls, reading } = this
    const { commaDecimal } = this.context
    if (mark === '(') calls.push(this.pending)
    if (mark === ')' && calls.pop() === undefined) reading.broken = true
    if (mark === '{') this.braces += 1
    if (mark === '}') this.braces -= 1
    if (mark.trim()) this.pending = ''
    if (mark === ',' && commaDecimal) reading.broken = true
    const isComma = this.braces === 0 ? mark === ';' : mark === '\\' && this.braces > 0 && commaDecimal
    return isComma ? ',' : mark
  }
}
