import type { Cell, Read } from './cells.ts'
import { isBlank, isError } from './cells.ts'

/** A spelling: differing spaces alone do not make another one, nor do two ways to encode the same letters. */
export const spelling = (text: string): string => text.trim().replace(/\s+/g, ' ').normalize('NFC')

/** Reps are the same when this is. */
export const sameRep = (text: string): string => spelling(text).toLowerCase()

/** Activities are the same when this is. */
export const sameActivity = (text: string): string => spelling(text).toLowerCase()

export function readRep(cell: Cell): Read<string> {
  if (isBlank(cell)) return { blank: true }
  return isError(cell) ? { bad: true } : { value: spelling(String(cell)) }
}
