import type { Month } from '../qdq/days.ts'
import { largestNumber } from '../qdq/targets.ts'
import { isBlank, type Row, readNumber, unreadable } from './cells.ts'
import type { Days } from './days.ts'
import type { Lexicon } from './lexicon.ts'
import { NotedRows } from './notedRows.ts'
import { quoted } from './problem.ts'
import type { HeaderOf, Tab } from './schema.ts'
import {
  asBlank,
  dateMend,
  dayMend,
  leftOut,
  monthMend,
  nameMend,
  wrongNumber,
  wrongWord,
} from './wrongCells.ts'

const smallestNumber = 1 / largestNumber

/** How a column of numbers is read: what a blank counts as, what is in bounds, and whether the row needs it. */
type Amounts = { whenBlank: number; least: number; most: number; needed: boolean }

/**
 * Reads a table some rows at a time, and of those a column after the other: short loops that all tabs share are quick
 * from the first call on. What cannot be read is noted as a problem; where the row is worth nothing without it, the row
 * is `bad`. Blank rows are bad too, but nothing to note. `next` writes the columns that were handed out anew.
 */
export class Rows<T extends Tab> extends NotedRows<T> {
  private nameHeader: HeaderOf<T> | undefined
  private readonly numbers = new Map<HeaderOf<T>, Float64Array>()
  private readonly meanings = new Map<HeaderOf<T>, Int32Array>()

  /** By number, the first day of the month of each row, or another day of it. The rows need it. */
  months(header: HeaderOf<T>, days: Days): Int32Array {
    const into = this.meaningsOf(header)
    if (!days.read(this.rows, this.table.at[header], into, true))
      this.refuseLacking(header, into, 'no month', (cell) => dateMend(cell, monthMend))
    return into
  }

  /** By number, the day of each row. The rows need it. */
  days(header: HeaderOf<T>, days: Days): Int32Array {
    const into = this.meaningsOf(header)
    if (!days.read(this.rows, this.table.at[header], into, false))
      this.refuseLacking(header, into, 'no date', (cell) => dateMend(cell, dayMend))
    return into
  }

  /** By its entry among the names, the name of each row. The rows need it. */
  names(header: HeaderOf<T>, names: Lexicon): Int32Array {
    this.nameHeader = header
    const into = this.meaningsOf(header)
    if (!names.read(this.rows, this.table.at[header], into))
      this.refuseLacking(header, into, 'no name', () => nameMend)
    return into
  }

  /** By its place among the words, what each row says; unknown ones turn it bad, or count as `unknown` does. */
  words(header: HeaderOf<T>, lexicon: Lexicon, words: readonly string[], unknown?: number): Int32Array {
    const into = this.meaningsOf(header)
    if (lexicon.read(this.rows, this.table.at[header], into)) return into
    for (let row = 0; row < this.count; row++) {
      if ((into[row] as number) >= 0) continue
      const { problem, mend } = wrongWord(
        this.cell(row, header),
        words,
        unknown === undefined ? leftOut : asBlank,
      )
      this.refuse(row, header, problem, mend)
      if (unknown === undefined) this.bad[row] = 1
      else into[row] = unknown
    }
    return into
  }

  /** What the text of each row means; what is no text counts as `unknown` does. */
  texts(header: HeaderOf<T>, lexicon: Lexicon, unknown: number): Int32Array {
    const into = this.meaningsOf(header)
    if (lexicon.read(this.rows, this.table.at[header], into)) return into
    for (let row = 0; row < this.count; row++) {
      if ((into[row] as number) >= 0) continue
      this.refuse(row, header, `${quoted(this.cell(row, header))} is no text.`, 'Type a word or two.')
      into[row] = unknown
    }
    return into
  }

  /** Numbers that must be such, and not negative, if their rows are to count. */
  amounts(header: HeaderOf<T>, whenBlank: number): Float64Array {
    return this.read(header, { whenBlank, least: 0, most: largestNumber, needed: true })
  }

  /** Numbers that must be such if their rows are to count; they may be negative. */
  signedAmounts(header: HeaderOf<T>, whenBlank: number): Float64Array {
    return this.read(header, { whenBlank, least: -largestNumber, most: largestNumber, needed: true })
  }

  /** Numbers that the rows can do without: bad ones count as blank. */
  optionalAmounts(header: HeaderOf<T>, whenBlank: number, most = largestNumber): Float64Array {
    return this.read(header, { whenBlank, least: 0, most, needed: false })
  }

  /** A month that a row can do without. */
  optionalMonth(row: number, header: HeaderOf<T>): Month | undefined {
    const cell = this.cell(row, header)
    if (cell === '') return undefined
    const month = this.calendar.month(cell)
    if (month === undefined && !isBlank(cell))
      this.refuse(row, header, `${quoted(cell)} is no month, so ${asBlank}.`, dateMend(cell, monthMend))
    return month
  }

  /** Notes what is odd about the name of a row. */
  noteName(row: number, problem: string, mend: string): void {
    if (this.nameHeader !== undefined) this.note(row, this.nameHeader, problem, mend)
  }

  private refuseLacking(
    header: HeaderOf<T>,
    meanings: Int32Array,
    lack: string,
    mend: (cell: unknown) => string,
  ): void {
    for (let row = 0; row < this.count; row++) {
      if ((meanings[row] as number) >= 0) continue
      this.bad[row] = 1
      if (this.isBlankRow(this.rows[row])) continue
      const cell = this.cell(row, header)
      const problem = isBlank(cell) ? `The row has ${lack}` : `${quoted(cell)} is ${lack}`
      this.refuse(row, header, `${problem}, so ${leftOut}.`, mend(cell))
    }
  }

  private read(header: HeaderOf<T>, as: Amounts): Float64Array {
    const column = this.table.at[header]
    const into = this.numbers.get(header) ?? new Float64Array(this.bad.length)
    this.numbers.set(header, into)
    if (column < 0) into.fill(as.whenBlank)
    else this.readColumn(column, header, as, into)
    return into
  }

  private readColumn(column: number, header: HeaderOf<T>, as: Amounts, into: Float64Array): void {
    const { rows } = this
    const { whenBlank, most } = as
    for (let row = 0; row < rows.length; row++) {
      const cell = (rows[row] as Row)[column]
      if (typeof cell === 'number' && cell <= most && (cell >= smallestNumber || cell === 0)) into[row] = cell
      else into[row] = cell === '' ? whenBlank : this.looked(row, header, cell, as)
    }
  }

  /** What a cell counts as that is neither blank nor a number as it should be at first sight. */
  private looked(row: number, header: HeaderOf<T>, cell: unknown, as: Amounts): number {
    const { whenBlank, least, most, needed } = as
    const number = readNumber(cell)
    if (number === undefined) return whenBlank
    if (number !== unreadable && number >= least && number <= most) return number
    if (needed) this.bad[row] = 1
    const { wrong, mend } = wrongNumber(cell, number, least, most)
    this.refuse(row, header, `${quoted(cell)} is ${wrong}, so ${needed ? leftOut : asBlank}.`, mend)
    return whenBlank
  }

  private meaningsOf(header: HeaderOf<T>): Int32Array {
    const known = this.meanings.get(header) ?? new Int32Array(this.bad.length)
    this.meanings.set(header, known)
    return known
  }
}
