import { type ICellData, ICommandService, type Injector } from '@univerjs/core'
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula'
import { type Area, isSingle, keyOf, type Place } from './areas.ts'
import { type Book, rawValue } from './book.ts'
import type { Value } from './cells.ts'
import { type Matrix, putAt } from './matrix.ts'

/** Results that fill more than their formula's cell: kept for reading, and in the form in which Univer draws them. */
export class Spills {
  /** Univer's own copy, by tab, which its functions read. */
  readonly cells: Record<string, Matrix<ICellData>> = {}
  private areas = new Map<string, Area>()
  private injector: Injector
  private book: Book

  constructor(injector: Injector, book: Book) {
    this.injector = injector
    this.book = book
  }

  clear() {
    for (const area of this.areas.values()) this.empty(area)
    this.areas.clear()
  }

  hide(place: Place) {
    const area = this.areas.get(keyOf(place))
    if (!area) return
    this.empty(area)
    this.areas.delete(keyOf(place))
  }

  /** The first value stays in the formula's own cell. */
  show(place: Place, rows: Value[][]) {
    this.hide(place)
    const area = { ...place, rows: rows.length, columns: rows[0]?.length ?? 1 }
    if (isSingle(area)) return
    this.areas.set(keyOf(place), area)
    rows.forEach((line, r) => {
      line.forEach((value, c) => {
        const isFirst = r === 0 && c === 0
        if (!isFirst && value.value !== null) this.put(place.tab, place.row + r, place.column + c, value)
      })
    })
  }

  private put(tab: string, row: number, column: number, value: Value) {
    const lines = this.book.spilled.get(tab) ?? new Map<number, Map<number, Value>>()
    const line = lines.get(row) ?? new Map<number, Value>()
    this.book.spilled.set(tab, lines.set(row, line.set(column, value)))
    const matrix = this.cells[tab] ?? {}
    this.cells[tab] = matrix
    const style = value.pattern ? { s: { n: { pattern: value.pattern } } } : {}
    putAt<ICellData>(matrix, row, column, { ...rawValue(value.value), ...style })
  }

  private empty({ tab, row, column, rows, columns }: Area) {
    const lines = this.book.spilled.get(tab)
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        lines?.get(r)?.delete(c)
        delete this.cells[tab]?.[r]?.[c]
      }
    }
  }

  /** Lets Univer draw them. */
  publish() {
    const unit = this.book.workbook.getUnitId()
    const ranges: Record<string, Matrix<object>> = {}
    for (const { tab, row, column, rows, columns } of this.areas.values()) {
      const matrix = ranges[tab] ?? {}
      ranges[tab] = matrix
      const end = { endRow: row + rows - 1, endColumn: column + columns - 1 }
      putAt<object>(matrix, row, column, { startRow: row, startColumn: column, ...end })
    }
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetArrayFormulaDataMutation.id,
        { arrayFormulaRange: { [unit]: ranges }, arrayFormulaCellData: { [unit]: this.cells } },
        { onlyLocal: true, fromFormula: true },
      )
  }
}
