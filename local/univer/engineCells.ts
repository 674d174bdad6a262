import type { ICellData, Nullable, Univer } from '@univerjs/core'
import { SetRangeValuesMutation } from '@univerjs/sheets'
import type { Area, Place } from './areas.ts'
import { formulaOf, isFilled, rawValue } from './book.ts'
import { Calculation } from './calculation.ts'
import type { Style, Write } from './engine.ts'
import { EngineLines } from './engineLines.ts'
import { readableFormula } from './formulaText.ts'
import { type Matrix, putAt } from './matrix.ts'
import { readStyle } from './styles.ts'

/** Cells: what is in them, and how they look. Read and written straight in Univer's workbook, which is fast. */
export abstract class EngineCells extends EngineLines {
  protected readonly calculation: Calculation
  protected commaDecimal = false
  version = 0

  constructor(univer: Univer, snapshot?: string) {
    super(univer, snapshot)
    this.calculation = new Calculation(this.injector, this.book, () => this.commaDecimal)
  }

  abstract calculate(): void
  protected abstract calculateFor(tab: string): void
  protected abstract calculateSoon(): void

  values(area: Area) {
    this.calculateFor(area.tab)
    return this.book.values(area)
  }

  formulas(area: Area) {
    return this.eachRaw(area, (raw) => readableFormula(formulaOf(raw) ?? ''))
  }

  patterns(area: Area) {
    return this.eachRaw(area, (raw, column) => this.book.pattern(raw, area.tab, column))
  }

  styles(area: Area): Style[][] {
    return this.eachRaw(area, (raw, column) => readStyle(this.book.looks.of(raw, area.tab, column)))
  }

  error(place: Place) {
    this.calculate()
    return this.calculation.message(place)
  }

  /** The outermost cells that hold anything, counted from 1. */
  extent(tab: string) {
    this.calculateFor(tab)
    const extent = { rows: 0, columns: 0 }
    const hold = (row: number, column: number) => {
      extent.rows = Math.max(extent.rows, row + 1)
      extent.columns = Math.max(extent.columns, column + 1)
    }
    this.book
      .sheet(tab)
      .getCellMatrix()
      .forValue((row, column, raw) => {
        if (isFilled(raw)) hold(row, column)
      })
    for (const [row, line] of this.book.spilled.get(tab) ?? []) {
      for (const column of line.keys()) hold(row, column)
    }
    return extent
  }

  private eachRaw<T>(area: Area, read: (raw: Nullable<ICellData>, column: number) => T): T[][] {
    const { tab, row, column, rows, columns } = area
    const matrix = this.book.rows(tab)
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => read(matrix[row + r]?.[column + c], column + c)),
    )
  }

  write(area: Area, cells: (Write | undefined)[][]) {
    const { tab, row, column } = area
    cells.forEach((line, r) => {
      line.forEach((write, c) => {
        if (write) this.writeCell({ tab, row: row + r, column: column + c }, write)
      })
    })
    this.version += 1
    this.calculation.changed(area)
    this.redraw(area)
  }

  protected writeCell(place: Place, { value, formula, pattern, isEmptyText }: Write) {
    const { p: _p, si: _si, f: _f, v: _v, t: _t, ...raw } = this.book.raw(place) ?? {}
    const { tab, column } = place
    const written: ICellData = raw
    const restyle = this.book.looks.restyler(tab)
    if (raw.custom?.autoFormat) {
      restyle(written, column, { pattern: null })
      delete written.custom
    }
    if (raw.custom?.emptyText) delete written.custom
    if (isEmptyText) written.custom = { emptyText: true }
    if (formula !== undefined) written.f = formula
    else if (value !== null && value !== undefined) Object.assign(written, rawValue(value))
    if (pattern && !this.book.pattern(written, tab, column)) restyle(written, column, { pattern })
    this.book.looks.keep(place, written)
    this.calculation.written(place)
  }

  setStyles(area: Area, style: Style | Style[][]) {
    const isFormat = Array.isArray(style)
      ? style.some((line) => line.some(({ pattern }) => pattern !== undefined))
      : style.pattern !== undefined
    if (Array.isArray(style)) this.book.looks.setEach(area, style)
    else this.book.looks.set(area, style)
    if (isFormat) this.calculation.changed(area)
    this.redraw(area)
  }

  /** Univer draws anew what lies between the two corners. */
  private redraw({ tab, row, column, rows, columns }: Area) {
    const cellValue: Matrix<ICellData> = {}
    for (const place of [
      { tab, row, column },
      { tab, row: row + rows - 1, column: column + columns - 1 },
    ]) {
      // Without its type a text such as 007 would become a number.
      putAt<ICellData>(cellValue, place.row, place.column, { t: this.book.raw(place)?.t })
    }
    const local = { onlyLocal: true, fromFormula: true }
    const written = { unitId: this.unitId, subUnitId: tab, cellValue }
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, written, local)
    this.calculateSoon()
  }
}
