import { type Cells, isBlank, type Row } from '../cells.ts'
import type { Problem } from '../problem.ts'
import type { HeaderOf, Tab } from '../schema.ts'
import type { Table } from '../table.ts'
import type { Kind, Wrong } from './kind.ts'
import { mendOf } from './wrongCells.ts'

/**
 * The rows of a table, and its columns as functions that say what they have in a row. What cannot be read is noted as a
 * problem; where the row is worth nothing without it, the row is left out, as blank rows are.
 */
export class Rows<T extends Tab> {
  private readonly cells: Cells
  private readonly end: number
  /** Whether something in the row that is being read is odd. */
  isOdd = false
  private isLeftOut = false
  private readonly refused: Pick<Problem, 'column' | 'problem' | 'mend'>[] = []
  private readonly table: Table<T>
  private readonly problems: Problem[]
  private readonly ours: readonly number[]

  constructor(table: Table<T>, problems: Problem[]) {
    this.table = table
    this.cells = table.cells
    this.problems = problems
    this.ours = table.tab.columns
      .filter(({ type }) => type !== 'id')
      .map(({ header }: { header: HeaderOf<T> }) => table.at[header])
      .filter((column) => column >= 0)
    let end = table.cells.length
    while (end > 1 && this.isBlankRow(table.cells[end - 1])) end--
    this.end = end
  }

  /** Goes through the rows below the header, up to the last that is not blank. */
  each(visit: (row: Row, index: number) => void): void {
    const { cells, end } = this
    for (let index = 1; index < end; index++) visit(cells[index] as Row, index)
  }

  /** What a column has in a row; one that is missing has what a blank cell counts as. */
  column<Value>(header: HeaderOf<T>, kind: Kind<Value>): (row: Row) => Value {
    const at = this.table.at[header]
    if (at >= 0) return kind(at, (row, wrong) => this.refuse(row, header, wrong))
    const blank = kind(0, () => undefined)([''])
    return () => blank
  }

  /** Whether the row at an index is left out for what is odd in it; that is noted. To be asked once a row, where `isOdd`. */
  leavesOut(index: number): boolean {
    const { isLeftOut } = this
    for (const { column, problem, mend } of this.refused) this.note(index, column, problem, mend)
    this.refused.length = 0
    this.isOdd = false
    this.isLeftOut = false
    return isLeftOut
  }

  /** Notes what is odd about the row at an index. */
  note(index: number, column: string, problem: string, mend: string): void {
    this.problems.push({ tab: this.table.tab.name, row: index + 1, column, problem, mend })
  }

  /** A cell of the row at an index, as it came. */
  cell(index: number, header: HeaderOf<T>): unknown {
    return this.cells[index]?.[this.table.at[header]]
  }

  private refuse(row: Row, column: HeaderOf<T>, { problem, mend, leavesOut }: Wrong): void {
    this.isOdd = true
    if (leavesOut) this.isLeftOut = true
    if (leavesOut && this.isBlankRow(row)) return
    this.refused.push({ column, problem, mend: mendOf(row[this.table.at[column]], mend) })
  }

  private isBlankRow(row: Row | undefined): boolean {
    for (let at = 0; at < this.ours.length; at++) {
      const cell = row?.[this.ours[at] as number]
      if (cell !== '' && !isBlank(cell)) return false
    }
    return true
  }
}
