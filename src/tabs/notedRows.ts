import type { Calendar } from './calendar.ts'
import { isBlank, type Row } from './cells.ts'
import type { Problem } from './problem.ts'
import type { HeaderOf, Tab } from './schema.ts'
import type { Table } from './table.ts'
import { mendOf } from './wrongCells.ts'

// So many rows at a time stay in the nearest cache, and a long Activity tab needs no columns of its own length.
const mostRows = 256

/** Goes through a table some rows at a time, and notes what is wrong with their cells. */
export class NotedRows<T extends Tab> {
  count = 0
  /** By row, whether it counts for nothing. So do blank rows, but there is nothing to note of them. */
  readonly bad: Uint8Array
  protected rows: readonly Row[] = []
  protected readonly table: Table<T>
  protected readonly calendar: Calendar
  private first = 1
  private readonly end: number
  private readonly counted: readonly number[]
  private readonly problems: Problem[]

  constructor(table: Table<T>, calendar: Calendar, problems: Problem[]) {
    this.table = table
    this.calendar = calendar
    this.problems = problems
    this.counted = table.tab.columns
      .filter(({ type }) => type !== 'id')
      .map(({ header }: { header: HeaderOf<T> }) => table.at[header])
      .filter((column) => column >= 0)
    let end = table.cells.length
    while (end > 1 && this.isBlankRow(table.cells[end - 1])) end--
    this.end = end
    this.bad = new Uint8Array(Math.max(0, Math.min(mostRows, end - 1)))
  }

  /** Goes on to the next rows; false after the last. */
  next(): boolean {
    this.first += this.count
    this.rows = this.table.cells.slice(this.first, Math.min(this.end, this.first + this.bad.length))
    this.count = this.rows.length
    this.bad.fill(0)
    return this.count > 0
  }

  /** The number of a row, counted as Sheets does: the header is row 1. */
  numberOf(row: number): number {
    return this.first + row + 1
  }

  /** A cell as it came. */
  cell(row: number, header: HeaderOf<T>): unknown {
    return this.rows[row]?.[this.table.at[header]]
  }

  /** Notes what is wrong with a cell. */
  note(row: number, header: HeaderOf<T>, problem: string, mend: string): void {
    this.problems.push({ tab: this.table.tab.name, row: this.numberOf(row), column: header, problem, mend })
  }

  protected refuse(row: number, header: HeaderOf<T>, problem: string, mend: string): void {
    if (this.table.at[header] >= 0) this.note(row, header, problem, mendOf(this.cell(row, header), mend))
  }

  protected isBlankRow(row: Row | undefined): boolean {
    for (let at = 0; at < this.counted.length; at++) {
      const cell = row?.[this.counted[at] as number]
      if (cell !== '' && !isBlank(cell)) return false
    }
    return true
  }
}
