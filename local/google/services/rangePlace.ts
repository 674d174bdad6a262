import { type Area, areaName, asArea } from '../../univer/areas.ts'
import type { Context } from '../context.ts'
import { areaOn } from '../coordinates.ts'
import { Exception } from '../exception.ts'
import { Inside } from './inside.ts'
import { type GoogleRange, rangeOf } from './range.ts'
import { sheetOf } from './sheet.ts'

/** Where a range is. */
export class RangePlace extends Inside<GoogleRange> {
  readonly area: Area

  constructor(context: Context, area: Area) {
    super(context, 'Range')
    this.area = area
  }

  getA1Notation() {
    return areaName(this.area)
  }

  getSheet() {
    return sheetOf(this.context, this.area.tab)
  }

  getGridId() {
    return Number(this.area.tab)
  }

  getRow() {
    return this.area.row + 1
  }

  getColumn() {
    return this.area.column + 1
  }

  getRowIndex() {
    return this.getRow()
  }

  getColumnIndex() {
    return this.getColumn()
  }

  getNumRows() {
    return this.area.rows
  }

  getNumColumns() {
    return this.area.columns
  }

  getHeight() {
    return this.area.rows
  }

  getWidth() {
    return this.area.columns
  }

  getLastRow() {
    return this.area.row + this.area.rows
  }

  getLastColumn() {
    return this.area.column + this.area.columns
  }

  getCell(row: number, column: number) {
    const { area } = this
    if (row < 1 || column < 1 || row > area.rows || column > area.columns)
      throw new Exception('Cell reference out of range')
    const cell = { tab: area.tab, row: area.row + row - 1, column: area.column + column - 1 }
    return rangeOf(this.context, asArea(cell))
  }

  offset(rows: number, columns: number, numRows = this.area.rows, numColumns = this.area.columns) {
    const { tab, row, column } = this.area
    const grid = this.context.tab(tab)
    return rangeOf(this.context, areaOn(grid, row + rows + 1, column + columns + 1, numRows, numColumns))
  }

  activate() {
    this.context.engine.select(this.area)
    return this.self
  }

  activateAsCurrentCell() {
    return this.activate()
  }

  /** Goes through the cells, row by row, without asking anything of the engine. */
  protected grid<T>(make: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.area.rows }, (_, row) =>
      Array.from({ length: this.area.columns }, (_, column) => make(row, column)),
    )
  }
}
