import { isErrorValue, type Unreadable, unreadable, whyNoNumber } from '../cells.ts'
import { quoted } from '../problem.ts'
import type { Wrong } from './kind.ts'

/** What becomes of a cell or a row that cannot be read. */
export const leftOut = 'the row is left out'
export const asBlank = 'it counts as blank'

export const monthMend = 'Type it as 2026-03.'
export const dayMend = 'Type it as 2026-03-12.'
export const nameMend = 'Type the name as in Team.'

const numberMend = 'Type a plain number, such as 12 or 3.5.'
const negativeMend = 'Type 0 or more.'
const scaleMend = (most: number) => `Type a rating up to ${most}, or mend Rating scale in Settings.`

// A date that has lost its format is a count of days since 1899.
const someDayOf1954 = 20_000
const dateFormatMend = 'Where a date shows as a number, choose Format > Number > Date.'

/** How to mend a cell that should hold a date. */
export const dateMend = (cell: unknown, mend: string) =>
  typeof cell === 'number' && cell > someDayOf1954 ? `${dateFormatMend} ${mend}` : mend

/** What is wrong with a number that is unreadable, negative, or above the scale, and how to mend it. */
export function wrongNumber(cell: unknown, number: number | Unreadable, least: number, most: number) {
  if (number === unreadable) return { wrong: whyNoNumber(cell), mend: numberMend }
  return number < least
    ? { wrong: 'negative', mend: negativeMend }
    : { wrong: `above the scale of ${most}`, mend: scaleMend(most) }
}

/** What is wrong with a cell that holds none of the words, and how to mend it. */
export const wrongWord = (cell: unknown, words: readonly string[], leavesOut: boolean): Wrong => ({
  problem: `${quoted(cell)} is neither ${words.join(' nor ')}, so ${leavesOut ? leftOut : asBlank}.`,
  mend: `Type ${words.join(' or ')}, or nothing.`,
  leavesOut,
})

/** How to mend a cell; where a formula went wrong in it, that comes first. */
export const mendOf = (cell: unknown, mend: string) =>
  isErrorValue(cell) ? `Mend the formula in this cell, or write over it. ${mend}` : mend
