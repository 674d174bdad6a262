import type { Lines } from '../../univer/engine.ts'
import { outside } from '../coordinates.ts'
import { Exception } from '../exception.ts'
import { refuseTooManyCells } from '../limits.ts'
import type { GoogleRange } from './range.ts'
import { SheetCells } from './sheetCells.ts'

const singular = { rows: 'row', columns: 'column' } as const

/** A tab's rows and columns. */
export class SheetLines extends SheetCells {
  private insert(lines: Lines, at: number, count: number) {
    if (count < 1) throw new Exception(`The number of ${lines} to insert must be at least 1.`)
    if (at < 0 || at > this.info[lines]) throw new Exception(outside)
    this.context.refuseOnClosedTab(this.tab)
    refuseTooManyCells(this.context, count * this.info[lines === 'rows' ? 'columns' : 'rows'])
    this.context.engine.insert(this.tab, lines, at, count)
    return this.self
  }

  private remove(lines: Lines, at: number, count: number) {
    if (count < 1) throw new Exception(`The number of ${lines} to delete must be at least 1.`)
    if (at < 1 || at - 1 + count > this.info[lines]) throw new Exception(outOfBounds(lines))
    if (count >= this.info[lines]) {
      throw new Exception(`You can't delete all the ${lines} on the sheet.`)
    }
    const frozen = this.context.engine.frozen(this.tab)[lines]
    const unfrozen = this.info[lines] - frozen
    if (at > frozen && count >= unfrozen) {
      throw new Exception(`Sorry, it is not possible to delete all non-frozen ${lines}.`)
    }
    this.context.refuseUnlessEditable(this.linesArea(lines, at - 1, count))
    this.context.engine.remove(this.tab, lines, at - 1, count)
    return this.self
  }

  private linesArea(lines: Lines, at: number, count: number) {
    const { rows, columns } = this.info
    return lines === 'rows'
      ? { tab: this.tab, row: at, column: 0, rows: count, columns }
      : { tab: this.tab, row: 0, column: at, rows, columns: count }
  }

  private within(lines: Lines, at: number, count = 1) {
    if (count < 1) throw new Exception(`The number of ${lines} must be at least 1.`)
    if (at < 1 || at - 1 + count > this.info[lines]) throw new Exception(outOfBounds(lines))
    return [this.tab, lines, at - 1, count] as const
  }

  insertRows(at: number, count = 1) {
    return this.insert('rows', at - 1, count) && undefined
  }

  insertRowsAfter(at: number, count: number) {
    return this.insert('rows', at, count)
  }

  insertRowsBefore(at: number, count: number) {
    return this.insert('rows', at - 1, count)
  }

  insertRowAfter(at: number) {
    return this.insert('rows', at, 1)
  }

  insertRowBefore(at: number) {
    return this.insert('rows', at - 1, 1)
  }

  insertColumns(at: number, count = 1) {
    return this.insert('columns', at - 1, count) && undefined
  }

  insertColumnsAfter(at: number, count: number) {
    return this.insert('columns', at, count)
  }

  insertColumnsBefore(at: number, count: number) {
    return this.insert('columns', at - 1, count)
  }

  insertColumnAfter(at: number) {
    return this.insert('columns', at, 1)
  }

  insertColumnBefore(at: number) {
    return this.insert('columns', at - 1, 1)
  }

  deleteRow(at: number) {
    return this.remove('rows', at, 1)
  }

  deleteRows(at: number, count: number) {
    return this.remove('rows', at, count) && undefined
  }

  deleteColumn(at: number) {
    return this.remove('columns', at, 1)
  }

  deleteColumns(at: number, count: number) {
    return this.remove('columns', at, count) && undefined
  }

  private resize(lines: Lines, at: number, count: number, size: number) {
    const which = this.within(lines, at, count)
    if (size < 1) throw new Exception(`The size of a ${singular[lines]} must be at least 1.`)
    this.context.refuseOnClosedTab(this.tab)
    this.context.engine.resize(...which, size)
    return this.self
  }

  private hide(lines: Lines, at: number, count: number, isHidden: boolean) {
    const which = this.within(lines, at, count)
    this.context.refuseOnClosedTab(this.tab)
    this.context.engine.hide(...which, isHidden)
  }

  getColumnWidth(column: number) {
    const [tab, lines, at] = this.within('columns', column)
    return this.context.engine.sizeOf(tab, lines, at)
  }

  setColumnWidth(column: number, width: number) {
    return this.setColumnWidths(column, 1, width)
  }

  setColumnWidths(column: number, count: number, width: number) {
    return this.resize('columns', column, count, width)
  }

  getRowHeight(row: number) {
    const [tab, lines, at] = this.within('rows', row)
    return this.context.engine.sizeOf(tab, lines, at)
  }

  setRowHeight(row: number, height: number) {
    return this.setRowHeights(row, 1, height)
  }

  setRowHeights(row: number, count: number, height: number) {
    return this.resize('rows', row, count, height)
  }

  setRowHeightsForced(row: number, count: number, height: number) {
    return this.setRowHeights(row, count, height)
  }

  hideColumns(column: number, count = 1) {
    this.hide('columns', column, count, true)
  }

  hideColumn(range: GoogleRange) {
    this.hideColumns(range.getColumn(), range.getNumColumns())
  }

  showColumns(column: number, count = 1) {
    this.hide('columns', column, count, false)
  }

  hideRows(row: number, count = 1) {
    this.hide('rows', row, count, true)
  }

  showRows(row: number, count = 1) {
    this.hide('rows', row, count, false)
  }

  isColumnHiddenByUser(column: number) {
    const [tab, lines, at] = this.within('columns', column)
    return this.context.engine.isHidden(tab, lines, at)
  }

  isRowHiddenByUser(row: number) {
    const [tab, lines, at] = this.within('rows', row)
    return this.context.engine.isHidden(tab, lines, at)
  }

  getFrozenRows() {
    return this.context.engine.frozen(this.tab).rows
  }

  getFrozenColumns() {
    return this.context.engine.frozen(this.tab).columns
  }

  setFrozenRows(rows: number) {
    return this.freeze('rows', rows)
  }

  setFrozenColumns(columns: number) {
    return this.freeze('columns', columns)
  }

  private freeze(lines: Lines, count: number) {
    if (count < 0) throw new Exception(`The number of frozen ${lines} must be at least 0.`)
    if (count >= this.info[lines]) throw new Exception(`You can't freeze all visible ${lines} on the sheet.`)
    this.context.refuseOnClosedTab(this.tab)
    const { engine } = this.context
    engine.freeze(this.tab, { ...engine.frozen(this.tab), [lines]: count })
  }
}

const outOfBounds = (lines: Lines) => `Those ${singular[lines]}s are out of bounds.`
