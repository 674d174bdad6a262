import { type Area, columnLetters, columnNumber, type Place } from './areas.ts'
import { intersection, wantsOneValue } from './intersection.ts'

export type Grid = { id: string; name: string; rows: number; columns: number }

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

const word = '[A-Za-z_\\u00C0-\\uFFFF][\\w.\\u00C0-\\uFFFF]*'
const cell = '\\$?[A-Za-z]{1,3}\\$?\\d+'
const column = '\\$?[A-Za-z]{1,3}'
const row = '\\$?\\d+'
const tokens = new RegExp(
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

/** Reads a formula: `;` between arguments, open ranges (A2:A), names of tabs in any case. */
export function readFormula(formula: string, context: FormulaContext): Reading {
  const reading: Reading = {
    text: '',
    references: [],
    functions: new Set(),
    volatileInCustom: false,
    isChancy: false,
  }
  const calls: string[] = []
  let pending = ''
  let braces = 0
  const found = [...formula.matchAll(tokens)]
  const beside = (at: number, step: number) => {
    let other = at + step
    while (found[other]?.[0].trim() === '') other += step
    // The = that begins a formula is no operator.
    return other > 0 ? (found[other]?.[0] ?? '') : ''
  }
  for (const [at, { groups }] of found.entries()) {
    if (!groups) continue
    const { text, error, call, sheet, reference, number, word: name, other = '' } = groups
    if (call !== undefined) {
      pending = call.toUpperCase()
      reading.functions.add(pending)
      const isChancy = isVolatile(pending) && !(context.allowsToday && pending === 'TODAY')
      reading.isChancy ||= isChancy
      if (isChancy && calls.some(context.isCustom)) reading.volatileInCustom = true
      reading.text += call
    } else if (reference !== undefined) {
      const isOne = wantsOneValue(calls, beside(at, -1), beside(at, 1))
      reading.text += readReference(
        reading,
        sheet,
        reference,
        calls,
        isOne ? context.place : undefined,
        context,
      )
    } else if (number !== undefined) {
      // 1,2 is one number where the comma is decimal, and two arguments elsewhere.
      reading.text += context.commaDecimal ? number.replace(',', '.') : number
    } else if (text ?? error ?? name) {
      reading.text += text ?? error ?? name
    } else {
      if (other === '(') calls.push(pending)
      if (other === ')' && calls.pop() === undefined) reading.broken = true
      if (other === '{') braces += 1
      if (other === '}') braces -= 1
      if (other.trim()) pending = ''
      if (other === ',' && context.commaDecimal) reading.broken = true
      reading.text += separator(other, braces, context)
    }
  }
  if (calls.length > 0) reading.text += ')'.repeat(calls.length)
  return reading
}

function separator(character: string, braces: number, { commaDecimal }: FormulaContext) {
  if (character === ';' && braces === 0) return ','
  if (character === '\\' && braces > 0 && commaDecimal) return ','
  return character
}

function readReference(
  reading: Reading,
  sheet: string | undefined,
  reference: string,
  calls: string[],
  oneFor: Place | undefined,
  context: FormulaContext,
) {
  const tabName = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet
  const grid = tabName === undefined ? context.own : context.find(tabName)
  if (!grid) {
    reading.problem ??= `Unresolved sheet name '${tabName}'.`
    return '#REF!'
  }
  const area = areaOf(reference, grid)
  if (!area) {
    reading.problem ??= 'Reference does not exist.'
    return '#REF!'
  }
  const isHandedOver = context.isCustom(calls.at(-1) ?? '')
  reading.references.push({ area, inCustom: calls.some(context.isCustom), isHandedOver })
  const prefix = tabName === undefined ? '' : `'${grid.name.replaceAll("'", "''")}'!`
  if (!oneFor || !reference.includes(':')) return prefix + textOf(area, reference.includes(':'))
  const one = intersection(area, oneFor)
  reading.problem ??= one ? undefined : 'An array value could not be found.'
  return one ? prefix + textOf(one, false) : '#VALUE!'
}

function textOf({ row: top, column: left, rows, columns }: Area, isRange: boolean) {
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
