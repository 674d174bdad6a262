import { type Row, readWord, unreadable } from './cells.ts'
import { none } from './pairs.ts'

/**
 * What the cells of a column of words mean, worked out once for each distinct cell. Rows mostly say what the row above
 * said, or what followed it the last time; only the others are looked up by their text, which costs far more.
 */
export class Lexicon {
  /** The distinct cells; a blank one is the first. */
  private readonly cells: unknown[] = ['']
  private readonly meanings: number[]
  private readonly following: number[] = [0]
  private readonly known = new Map<unknown, number>([['', 0]])
  private readonly meaningOf: (cell: unknown, entry: number) => number
  private last = 0

  /** `meaningOf` gives a number from 0, or `none` where a cell means nothing that is wanted. */
  constructor(meaningOf: (cell: unknown, entry: number) => number) {
    this.meaningOf = meaningOf
    this.meanings = [meaningOf('', 0)]
  }

  /** Writes what each cell of a column means; says whether each means something. */
  read(rows: readonly Row[], column: number, into: Int32Array): boolean {
    const { cells, meanings, following } = this
    let entry = this.last
    let all = true
    for (let row = 0; row < rows.length; row++) {
      const cell = (rows[row] as Row)[column]
      if (cell !== cells[entry]) {
        const guess = following[entry] as number
        entry = cell === cells[guess] ? guess : this.look(cell, entry)
      }
      const meaning = meanings[entry] as number
      if (meaning < 0) all = false
      into[row] = meaning
    }
    this.last = entry
    return all
  }

  private look(cell: unknown, before: number): number {
    const entry = this.known.get(cell) ?? this.add(cell)
    this.following[before] = entry
    return entry
  }

  private add(cell: unknown): number {
    const entry = this.cells.push(cell) - 1
    this.known.set(cell, entry)
    this.following.push(entry)
    this.meanings.push(this.meaningOf(cell, entry))
    return entry
  }
}

/** A lexicon of the words that a column takes: each means its place among them; a blank cell means `whenBlank`. */
export const lexiconOf = (words: readonly string[], whenBlank: number) =>
  new Lexicon((cell) => {
    const word = readWord(cell, words)
    return word === undefined ? whenBlank : word === unreadable ? none : words.indexOf(word)
  })
