import { isBlank, isErrorValue, type Unreadable, unreadable, whyNoNumber } from '../cells.ts'
import { quoted } from '../problem.ts'
import type { Wrong } from './kind.ts'

const nameMend = 'Type the name as in Team.'
const numberMend = 'Type a plain number, such as 12 or 3.5.'
const negativeMend = 'Type 0 or more.'
const scaleMend = (most: number) => `Type a rating up to ${most}, or mend Rating scale in Settings.`

// A date that has lost its format is a count of days since 1899.
const someDayOf1954 = 20_000
const dateFormatMend = 'Where a date shows as a number, choose Format > Number > Date.'

const spelled = { month: '2026-03', date: '2026-03-12' }

function dateMend(cell: unknown, noun: keyof typeof spelled): string {
  const mend = `Type it as ${spelled[noun]}.`
  return typeof cell === 'number' && cell > someDayOf1954 ? `${dateFormatMend} ${mend}` : mend
}

const wrongBy = (wrong: string, mend: string, leavesOut: boolean): Wrong => ({
  problem: `${wrong}, so ${leavesOut ? 'the row is left out' : 'it counts as blank'}.`,
  mend,
  leavesOut,
})

/** What is wrong with a number that is unreadable, negative, or above the scale. */
export function wrongNumber(
  cell: unknown,
  number: number | Unreadable,
  { least, most, needed }: { least: number; most: number; needed: boolean },
): Wrong {
  const is = (wrong: string, mend: string) => wrongBy(`${quoted(cell)} is ${wrong}`, mend, needed)
  if (number === unreadable) return is(whyNoNumber(cell), numberMend)
  return number < least ? is('negative', negativeMend) : is(`above the scale of ${most}`, scaleMend(most))
}

/** What is wrong with a cell that holds none of the words. */
export const wrongWord = (cell: unknown, words: readonly string[], needed: boolean) =>
  wrongBy(
    `${quoted(cell)} is neither ${words.join(' nor ')}`,
    `Type ${words.join(' or ')}, or nothing.`,
    needed,
  )

const lacks = (cell: unknown, noun: string) =>
  isBlank(cell) ? `The row has no ${noun}` : `${quoted(cell)} is no ${noun}`

/** What is wrong with a cell without the month or the date that its row needs, or that it may do without. */
export const noDay = (cell: unknown, noun: keyof typeof spelled, needed: boolean) =>
  wrongBy(lacks(cell, noun), dateMend(cell, noun), needed)

/** What is wrong with a cell without the name that its row needs. */
export const noName = (cell: unknown) => wrongBy(lacks(cell, 'name'), nameMend, true)

/** How to mend a cell; where a formula went wrong in it, that comes first. */
export const mendOf = (cell: unknown, mend: string) =>
  isErrorValue(cell) ? `Mend the formula in this cell, or write over it. ${mend}` : mend
