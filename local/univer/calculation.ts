import { type ICellData, ICommandService, type Injector } from '@univerjs/core'
import { FormulaDataModel } from '@univerjs/engine-formula'
import { SetRangeValuesMutation } from '@univerjs/sheets'
import { type Area, keyOf, type Place } from './areas.ts'
import { type Book, formulaOf, isFilled, rawValue } from './book.ts'
import { empty, type Value } from './cells.ts'
import type { CallFunction } from './customFunction.ts'
import type { Readings } from './engine.ts'
import { Evaluator } from './evaluator.ts'
import type { Imports } from './importRange.ts'
import { type Matrix, putAt } from './matrix.ts'
import { type Reading, readFormula } from './readFormula.ts'
import { Recalculation } from './recalculation.ts'
import { withSeparatorsOf } from './separators.ts'
import { Spills } from './spills.ts'

/** The formulas of a workbook, computed at once when asked, with Google's spills and errors. */
export class Calculation {
  private readonly injector: Injector
  private readonly book: Book
  private readonly spills: Spills
  private readonly evaluator: Evaluator
  private readonly recalculation: Recalculation
  private readonly isCommaDecimal: () => boolean
  private readonly shown = new Map<string, Matrix<ICellData>>()
  /** Tabs that were not there when a formula named them. */
  private readonly broken = new Map<string, Set<string>>()
  private readonly formulas = new WeakMap<ICellData, string>()
  readings: Readings = { allowsToday: false, keepsBroken: false }

  constructor(injector: Injector, book: Book, isCommaDecimal: () => boolean) {
    this.injector = injector
    this.book = book
    this.isCommaDecimal = isCommaDecimal
    this.spills = new Spills(injector, book)
    this.evaluator = new Evaluator(injector, book, this.spills)
    this.recalculation = new Recalculation({
      read: (place) => this.read(place),
      evaluate: (place, reading) => this.evaluator.evaluate(place, reading),
      isFilled: (place) => isFilled(book.raw(place)) || Boolean(book.raw(place)?.custom?.emptyText),
      size: (tab) => book.grid(tab),
      show: (place, rows) => this.show(place, rows),
    })
  }

  register(names: string[], call: CallFunction) {
    this.evaluator.register(names, call)
  }

  importFrom(imports: Imports) {
    this.evaluator.imports = imports
  }

  /** Other files may have changed since they were read: what imports them must run. */
  askOtherFiles() {
    if (this.evaluator.imports?.haveChanged()) this.recalculation.runAgain('IMPORTRANGE')
  }

  /** Takes all formulas in anew: tabs, rows or columns came or went. */
  reload() {
    this.book.forgetGrids()
    this.recalculation.reset()
    this.spills.clear()
    for (const sheet of this.book.workbook.getSheets()) {
      const tab = sheet.getSheetId()
      sheet.getCellMatrix().forValue((row, column, raw) => {
        if (!raw || formulaOf(raw) === undefined) return
        this.keepSeparators(raw)
        this.recalculation.set({ tab, row, column })
      })
    }
  }

  /** Only a file that writes 1,5 minds what stands between arguments. A cell that moves stays the same object. */
  private keepSeparators(raw: ICellData) {
    if (!raw.f || !this.isCommaDecimal()) return
    const before = this.formulas.get(raw)
    if (before !== undefined && before !== raw.f) raw.f = withSeparatorsOf(before, raw.f)
    this.formulas.set(raw, raw.f)
  }

  /** A cell was written: its formula is new, or gone; or Univer wrote it anew. */
  written(place: Place, isAnew = false) {
    this.broken.delete(keyOf(place))
    const raw = this.book.raw(place)
    if (raw?.f && !isAnew) this.formulas.set(raw, raw.f)
    if (formulaOf(raw) !== undefined) {
      this.recalculation.set(place)
    } else if (this.recalculation.has(place)) {
      this.spills.hide(place)
      this.recalculation.delete(place)
    }
  }

  changed(area: Area) {
    this.recalculation.changed(area)
  }

  isClean() {
    return this.recalculation.isClean()
  }

  standsIn(tab: string) {
    return this.recalculation.standsIn(tab)
  }

  message(place: Place) {
    return this.recalculation.message(place)
  }

  run() {
    if (this.isClean()) return
    this.evaluator.prepare()
    this.recalculation.run()
    this.spills.publish()
    this.publish()
  }

  private read(place: Place): Reading {
    const { tab, row, column } = place
    const own = this.book.raw(place)?.f
    const unit = this.book.workbook.getUnitId()
    const shared = () => this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, tab, unit)
    return readFormula(own || shared() || '', {
      place,
      own: this.book.grid(tab),
      find: (name) => this.findGrid(place, name.toLowerCase()),
      isCustom: (name) => this.evaluator.isCustom(name),
      commaDecimal: this.isCommaDecimal(),
      allowsToday: this.readings.allowsToday,
    })
  }

  private findGrid(place: Place, name: string) {
    const broken = this.broken.get(keyOf(place)) ?? new Set()
    const found = broken.has(name) && this.readings.keepsBroken ? undefined : this.book.findGrid(name)
    if (!found) this.broken.set(keyOf(place), broken.add(name))
    return found
  }

  private show(place: Place, rows: Value[][]) {
    this.evaluator.forget(place.tab)
    this.spills.show(place, rows)
    const raw = this.book.raw(place)
    if (raw) this.showFirst(place, raw, rows[0]?.[0] ?? empty)
  }

  private showFirst(place: Place, raw: ICellData, { value, pattern }: Value) {
    const { tab, row, column } = place
    const shown = rawValue(value)
    if (value === null) {
      delete raw.v
      delete raw.t
    } else Object.assign(raw, shown)
    this.showPattern(place, raw, pattern)
    const matrix = this.shown.get(tab) ?? {}
    this.shown.set(tab, matrix)
    putAt(matrix, row, column, shown)
  }

  /** A format that came with the result gives way to one that somebody set. */
  private showPattern({ tab, column }: Place, raw: ICellData, pattern: string) {
    const own = this.book.pattern(raw, tab, column)
    if (own === pattern || (own && !raw.custom?.autoFormat)) return
    this.book.looks.restyler(tab)(raw, column, { pattern: pattern || null })
    raw.custom = { ...raw.custom, autoFormat: pattern !== '' }
  }

  /** Lets Univer draw what changed. */
  private publish() {
    const commands = this.injector.get(ICommandService)
    const unitId = this.book.workbook.getUnitId()
    for (const [subUnitId, cellValue] of this.shown) {
      const local = { onlyLocal: true, fromFormula: true }
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue }, local)
    }
    this.shown.clear()
  }
}
