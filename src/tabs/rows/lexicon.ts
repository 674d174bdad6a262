import { type Unreadable, unreadable } from '../cells.ts'
import type { Kind, Wrong } from './kind.ts'

/** A distinct cell of a column of words, what it means, and which one followed it the last time. */
type Entry<Meaning> = { cell: unknown; meaning: Meaning | Unreadable; following: Entry<Meaning> | undefined }

/**
 * Columns of words; each distinct cell is made out once. Rows mostly say what the row above said, or what followed it the
 * last time; only the others are looked up by their text, which costs far more. Where a cell means nothing that is
 * wanted it is refused, and counts as `instead`.
 */
export function lexicon<Meaning, Instead>(
  meaningOf: (cell: unknown) => Meaning | Unreadable,
  instead: Instead,
  wrong: (cell: unknown) => Wrong,
): Kind<Meaning | Instead> {
  const entries = new Map<unknown, Entry<Meaning>>()
  const add = (cell: unknown) => {
    const entry: Entry<Meaning> = { cell, meaning: meaningOf(cell), following: undefined }
    entries.set(cell, entry)
    return entry
  }
  const find = (cell: unknown, { following }: Entry<Meaning>) =>
    following !== undefined && following.cell === cell ? following : (entries.get(cell) ?? add(cell))
  return (at, refuse) => {
    let last = entries.get('') ?? add('')
    return (row) => {
      const cell = row[at]
      if (cell !== last.cell) {
        const entry = find(cell, last)
        last.following = entry
        last = entry
      }
      const { meaning } = last
      if (meaning !== unreadable) return meaning
      refuse(row, wrong(cell))
      return instead
    }
  }
}
