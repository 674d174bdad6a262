import type { Day, Month } from '../qdq/days.ts'
import { largestNumber } from '../qdq/targets.ts'
import type { Calendar } from './calendar.ts'
import { isBlank, readNumber, readText, readWord, unreadable, whyNoNumber } from './cells.ts'
import { knownOnce } from './knownOnce.ts'
import { mendOf, type Problem, quoted } from './problem.ts'
import type { HeaderOf, Tab } from './schema.ts'
import type { Table } from './table.ts'

// Beyond it a cell holds a story; and a thousand of them would not fit where names are shown together.
const longestName = 300

const leftOut = 'the row is left out'
const asBlank = 'it counts as blank'
const numberMend = 'Type a plain number, such as 12 or 3.5.'
const monthMend = 'Type it as 2026-03.'
// A date that has lost its format is a count of days since 1899.
const someDayOf1954 = 20_000
const dateFormatMend = 'Where a date shows as a number, choose Format > Number > Date.'
const negativeMend = 'Type 0 or more.'
const scaleMend = (most: number) => `Type a rating up to ${most}, or mend Rating scale in Settings.`

/**
 * Reads a table row by row, skipping blank ones. What cannot be read is noted as a problem; where the row is worth
 * nothing without it, the row turns `bad`. Columns are given as they stand in `table.at`.
 */
export class RowReader<T extends Tab> {
  bad = false
  private row: readonly unknown[] = []
  private index = 0
  private readonly readName = knownOnce(readText)
  private readonly readWords = knownOnce(readText)
  private readonly counted: readonly number[]
  private readonly table: Table<T>
  private readonly calendar: Calendar
  private readonly problems: Problem[]

  constructor(table: Table<T>, calendar: Calendar, problems: Problem[]) {
    this.table = table
    this.calendar = calendar
    this.problems = problems
    this.counted = table.tab.columns
      .filter(({ type }) => type !== 'id')
      .map(({ header }: { header: HeaderOf<T> }) => table.at[header])
      .filter((column) => column >= 0)
  }

  /** Goes on to the next row that is not blank; false after the last. */
  next(): boolean {
    this.bad = false
    const { cells } = this.table
    while (++this.index < cells.length) {
      this.row = cells[this.index] ?? []
      for (const column of this.counted) if (!isBlank(this.row[column])) return true
    }
    return false
  }

  /** The number of the row, counted as Sheets does: the header is row 1. */
  get number(): number {
    return this.index + 1
  }

  /** The cell as it came. */
  cell(column: number): unknown {
    return this.row[column]
  }

  /** The month of the row, which it needs. */
  month(column: number): Month | undefined {
    return this.needed(
      column,
      this.calendar.month(this.row[column]),
      'no month',
      this.dateMend(column, monthMend),
    )
  }

  /** The day of the row, which it needs. */
  day(column: number): Day | undefined {
    const mend = this.dateMend(column, 'Type it as 2026-03-12.')
    return this.needed(column, this.calendar.day(this.row[column]), 'no date', mend)
  }

  /** The name of the row, which it needs. */
  name(column: number): string | undefined {
    const text = this.readName(this.row[column])
    const name = text === unreadable || (text?.length ?? 0) > longestName ? undefined : text
    return this.needed(column, name, 'no name', 'Type the name as in Team.')
  }

  /** A number that must be one, and not negative, if the row is to count. */
  amount(column: number): number | undefined {
    return this.wanted(column, 0, true)
  }

  /** A number that must be one if the row is to count; it may be negative. */
  signedAmount(column: number): number | undefined {
    return this.wanted(column, -largestNumber, true)
  }

  /** A number that the row can do without: a bad one counts as blank. */
  optional(column: number, most = largestNumber): number | undefined {
    return this.wanted(column, 0, false, most)
  }

  /** A month that the row can do without. */
  optionalMonth(column: number): Month | undefined {
    const cell = this.row[column]
    const month = this.calendar.month(cell)
    if (month === undefined && !isBlank(cell))
      this.refuse(
        column,
        `${quoted(cell)} is no month, so it counts as blank.`,
        this.dateMend(column, monthMend),
      )
    return month
  }

  /** One of the words that a column takes; an unknown one turns the row bad. */
  word<Word extends string>(column: number, words: readonly Word[]): Word | undefined {
    const word = this.optionalWord(column, words, leftOut)
    this.bad ||= word === undefined && !isBlank(this.row[column])
    return word
  }

  /** One of the words that a column takes; an unknown one counts as blank. */
  optionalWord<Word extends string>(
    column: number,
    words: readonly Word[],
    outcome = asBlank,
  ): Word | undefined {
    const word = readWord(this.row[column], words)
    if (word !== unreadable) return word
    this.refuse(
      column,
      `${quoted(this.row[column])} is neither ${words.join(' nor ')}, so ${outcome}.`,
      `Type ${words.join(' or ')}, or nothing.`,
    )
    return undefined
  }

  /** A text that the row can do without. */
  text(column: number): string | undefined {
    const text = this.readWords(this.row[column])
    if (text !== unreadable) return text
    this.refuse(column, `${quoted(this.row[column])} is no text.`, 'Type a word or two.')
    return undefined
  }

  /** Notes what is wrong with a cell of this row. */
  note(header: HeaderOf<T>, problem: string, mend: string): void {
    this.noteAt(header)(problem, mend)
  }

  /** Notes, now or later, what is wrong with this cell. */
  noteAt(header: HeaderOf<T>) {
    const place = { tab: this.table.tab.name, row: this.number, column: header }
    return (problem: string, mend: string): void => void this.problems.push({ ...place, problem, mend })
  }

  private refuse(column: number, problem: string, mend: string): void {
    const { tab, at } = this.table
    const ours = tab.columns.find(({ header }: { header: HeaderOf<T> }) => at[header] === column)
    if (ours) this.note(ours.header, problem, mendOf(this.row[column], mend))
  }

  private dateMend(column: number, mend: string): string {
    const cell = this.row[column]
    return typeof cell === 'number' && cell > someDayOf1954 ? `${dateFormatMend} ${mend}` : mend
  }

  private needed<Value>(column: number, value: Value | undefined, lack: string, mend: string) {
    if (value !== undefined) return value
    const cell = this.row[column]
    this.bad = true
    const problem = isBlank(cell) ? `The row has ${lack}` : `${quoted(cell)} is ${lack}`
    this.refuse(column, `${problem}, so ${leftOut}.`, mend)
    return undefined
  }

  private wanted(column: number, least: number, needed: boolean, most = largestNumber) {
    const cell = this.row[column]
    if (typeof cell === 'number' && cell <= most && (cell >= 1 / largestNumber || cell === 0)) return cell
    return cell === '' ? undefined : this.looked(column, cell, least, needed, most)
  }

  /** What is left to say of a cell that is neither blank nor a number as it should be. */
  private looked(column: number, cell: unknown, least: number, needed: boolean, most: number) {
    const number = readNumber(cell)
    if (number === undefined || (number !== unreadable && number >= least && number <= most)) return number
    this.bad ||= needed
    const wrong =
      number === unreadable ? whyNoNumber(cell) : number < least ? 'negative' : `above the scale of ${most}`
    const outcome = needed ? leftOut : asBlank
    this.refuse(
      column,
      `${quoted(cell)} is ${wrong}, so ${outcome}.`,
      number === unreadable ? numberMend : number < least ? negativeMend : scaleMend(most),
    )
    return undefined
  }
}
