import { shortened } from '../qdq/shortened.ts'
import { isDate } from './cells.ts'

/** A cell that was left out, or read with a grain of salt: where it stands, what is wrong and how to mend it. */
export type Problem = { tab: string; row: number; column: string; problem: string; mend: string }

const longestQuote = 41

/** A cell's content as a sentence can quote it. */
export function quoted(cell: unknown): string {
  if (typeof cell === 'object' && !(cell instanceof Error))
    return isDate(cell) ? '“a date”' : '“something that no cell holds”'
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell)
  return `“${shortened(text.replace(/\s+/g, ' '), longestQuote)}”`
}

/** How to mend a row that says again what a row above says. */
export const doubledMend = (above: number) => `Delete this row or row ${above}.`

/** How to mend a formula that fills a tab, as IMPORTRANGE does. */
export const brokenFormulaMend =
  'Mend the formula there; where it takes in another file, click it and choose Allow access.'
