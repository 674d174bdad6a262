import type { Context } from '../context.ts'
import { areaNamed, areaOn } from '../coordinates.ts'
import { Exception } from '../exception.ts'
import { refuseTooManyCells } from '../limits.ts'
import { allowsAll } from '../validate.ts'
import { toWrite } from '../values.ts'
import { Inside } from './inside.ts'
import { areaOfRange, type GoogleRange, rangeOf } from './range.ts'
import { RangeListObject } from './rangeList.ts'
import type { GoogleSheet } from './sheet.ts'

/** A tab's cells. */
export class SheetCells extends Inside<GoogleSheet> {
  readonly tab: string

  constructor(context: Context, tab: string) {
    super(context, 'Sheet')
    this.tab = tab
  }

  protected get info() {
    return this.context.tab(this.tab)
  }

  getRange(at: string | number, column = 1, rows = 1, columns = 1): GoogleRange {
    const area =
      typeof at === 'number'
        ? areaOn(this.info, at, column, rows, columns)
        : areaNamed(at, this.context.engine.tabs(), this.info)
    return rangeOf(this.context, area)
  }

  getRangeList(names: string[]) {
    const areas = names.map((name) => areaNamed(name, this.context.engine.tabs(), this.info))
    return new RangeListObject(this.context, areas).self
  }

  getDataRange() {
    const { rows, columns } = this.context.engine.extent(this.tab)
    if (rows === 0 && this.context.uncertain.emptyDataRange === 'refused')
      throw new Exception('The number of rows in the range must be at least 1.')
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns))
  }

  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return this.getRange(row, column, rows, columns).getValues()
  }

  getLastRow() {
    return this.context.engine.extent(this.tab).rows
  }

  getLastColumn() {
    return this.context.engine.extent(this.tab).columns
  }

  getMaxRows() {
    return this.info.rows
  }

  getMaxColumns() {
    return this.info.columns
  }

  appendRow(values: unknown[]) {
    const { engine } = this.context
    if (values.length === 0) throw new Exception('The row to append is empty.')
    const row = engine.extent(this.tab).rows
    const area = { tab: this.tab, row, column: 0, rows: 1, columns: values.length }
    this.context.refuseUnlessEditable(area)
    // It reads the values before the cells' formats come to bear: '@' does not keep text here.
    const writes = [values.map((value) => toWrite(value, '', this.context))]
    if (!allowsAll(this.context, area, writes)) return this.self
    this.enlarge(row + 1, values.length)
    engine.write(area, writes)
    return this.self
  }

  private enlarge(toRows: number, toColumns: number) {
    const { rows, columns } = this.info
    const more = { rows: Math.max(0, toRows - rows), columns: Math.max(0, toColumns - columns) }
    refuseTooManyCells(this.context, (rows + more.rows) * (columns + more.columns) - rows * columns)
    const { engine } = this.context
    if (more.rows > 0) engine.insert(this.tab, 'rows', rows, more.rows)
    if (more.columns > 0) engine.insert(this.tab, 'columns', columns, more.columns)
  }

  clear(options?: { formatOnly?: boolean; contentsOnly?: boolean }) {
    this.whole().clear(options ?? {})
    return this.self
  }

  clearContents() {
    this.whole().clearContent()
    return this.self
  }

  clearFormats() {
    this.whole().clear({ formatOnly: true })
    return this.self
  }

  clearNotes() {
    this.context.refuseUnlessEditable(areaOfRange(this.whole()))
    delete this.context.records.notes[this.tab]
    this.context.display('notes', this.tab)
    return this.self
  }

  sort(column: number, ascending = true) {
    this.getDataRange().sort({ column, ascending })
    return this.self
  }

  protected whole() {
    return this.getRange(1, 1, this.info.rows, this.info.columns)
  }
}
