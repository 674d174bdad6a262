import { type ICellData, ICommandService, type Injector } from '@univerjs/core'
import {
  AstTreeBuilder,
  type BaseFunction,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDataModel,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  SetArrayFormulaDataMutation,
} from '@univerjs/engine-formula'
import { SetRangeValuesMutation } from '@univerjs/sheets'
import { type Area, isSingle, type Place } from './areas.ts'
import { type Book, formulaOf, rawValue } from './book.ts'
import type { Value } from './cells.ts'
import { type CallFunction, CustomFunction } from './customFunction.ts'
import { type Reading, readFormula } from './formulaText.ts'
import { googleFunctions } from './googleFunctions.ts'
import { Recalculation, type Result } from './recalculation.ts'
import { rowsOf } from './variants.ts'

type Matrix = Record<number, Record<number, ICellData>>

/** Formulas computed by Univer's functions in our order: at once, with Google's spills and errors. */
export class Calculation {
  private recalculation: Recalculation
  private customNames = new Set<string>()
  private commands: ICommandService
  private shown = new Map<string, Matrix>()
  private spills = new Map<string, Area>()
  private spilledCells: Record<string, Matrix> = {}
  private failure: string | undefined

  private injector: Injector
  private book: Book
  private isCommaDecimal: () => boolean

  constructor(injector: Injector, book: Book, isCommaDecimal: () => boolean) {
    this.injector = injector
    this.book = book
    this.isCommaDecimal = isCommaDecimal
    this.commands = injector.get(ICommandService)
    this.recalculation = new Recalculation({
      read: (place) => this.read(place),
      evaluate: (place, reading) => this.evaluate(place, reading),
      isFilled: (place) => {
        const raw = book.raw(place)
        return formulaOf(raw) !== undefined || (raw?.v ?? null) !== null
      },
      size: (tab) => book.grid(tab),
      show: (place, rows) => this.show(place, rows),
      isCustom: (name) => this.customNames.has(name),
    })
    injector.get(IFunctionService).registerExecutors(...googleFunctions())
  }

  register(names: string[], call: CallFunction) {
    const fail = (message: string) => {
      this.failure = message
    }
    const functions = names.map((name) => new CustomFunction(name.toUpperCase(), this.book, call, fail))
    for (const name of names) this.customNames.add(name.toUpperCase())
    this.injector.get(IFunctionService).registerExecutors(...(functions as BaseFunction[]))
  }

  /** Takes all formulas in anew: tabs, rows or columns came or went. */
  reload() {
    this.book.forgetGrids()
    this.recalculation.reset()
    for (const area of this.spills.values()) this.clearSpill(area)
    this.spills.clear()
    for (const sheet of this.book.workbook.getSheets()) {
      const tab = sheet.getSheetId()
      sheet.getCellMatrix().forValue((row, column, raw) => {
        if (formulaOf(raw) !== undefined) this.recalculation.set({ tab, row, column })
      })
    }
  }

  /** A cell was written: its formula is new, or gone. */
  written(place: Place) {
    if (formulaOf(this.book.raw(place)) !== undefined) {
      this.recalculation.set(place)
    } else if (this.recalculation.has(place)) {
      this.hide(place)
      this.recalculation.delete(place)
    }
  }

  changed(area: Area) {
    this.recalculation.changed(area)
  }

  isClean() {
    return this.recalculation.isClean()
  }

  message(place: Place) {
    return this.recalculation.message(place)
  }

  run() {
    if (this.isClean()) return
    this.prepare()
    this.recalculation.run()
    this.publish()
  }

  private read({ tab, row, column }: Place): Reading {
    const raw = this.book.raw({ tab, row, column })
    const shared = () =>
      this.injector
        .get(FormulaDataModel)
        .getFormulaStringByCell(row, column, tab, this.book.workbook.getUnitId())
    return this.readText(tab, raw?.f || shared() || '')
  }

  readText(tab: string, text: string): Reading {
    return readFormula(text, {
      own: this.book.grid(tab),
      find: (name) => this.book.findGrid(name),
      isCustom: (name) => this.customNames.has(name),
      commaDecimal: this.isCommaDecimal(),
    })
  }

  private prepare() {
    this.injector.get(IFormulaRuntimeService).reset()
    this.injector.get(IFormulaCurrentConfigService).load({
      formulaData: {},
      arrayFormulaCellData: { [this.book.workbook.getUnitId()]: this.spilledCells },
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    })
  }

  evaluate({ tab, row, column }: Place, reading: Reading): Result {
    const unit = this.book.workbook.getUnitId()
    const { rows, columns } = this.book.grid(tab)
    const runtime = this.injector.get(IFormulaRuntimeService)
    const config = this.injector.get(IFormulaCurrentConfigService)
    const interpreter = this.injector.get(Interpreter)
    FORMULA_REF_TO_ARRAY_CACHE.clear()
    CELL_INVERTED_INDEX_CACHE.clear()
    this.failure = undefined
    try {
      const lexer = this.injector.get(Lexer)
      const node = generateAstNode(unit, reading.text, lexer, this.injector.get(AstTreeBuilder), config)
      runtime.setCurrent(row, column, rows, columns, tab, unit)
      const variant = interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 })
      const result = rowsOf(this.book, variant)
      node.resetCalculationState()
      const first = result[0]?.[0]?.value
      return { rows: result, message: first === '#ERROR!' ? this.failure : this.unknown(first, reading) }
    } catch (error) {
      return { rows: [[{ value: '#ERROR!', pattern: '' }]], message: String(error) }
    }
  }

  private unknown(value: unknown, { functions }: Reading) {
    if (value !== '#NAME?') return undefined
    const known = this.injector.get(IFunctionService)
    const name = [...functions].find((each) => !known.hasExecutor(each))
    return name === undefined ? undefined : `Unknown function: '${name}'.`
  }

  private show(place: Place, rows: Value[][]) {
    this.hide(place)
    const { tab, row, column } = place
    this.showFirst(place, rows[0]?.[0] ?? { value: null, pattern: '' })
    const area = { ...place, rows: rows.length, columns: rows[0]?.length ?? 1 }
    if (isSingle(area)) return
    this.spills.set(spillKey(place), area)
    rows.forEach((line, r) => {
      line.forEach((value, c) => {
        if (value.value !== null && (r > 0 || c > 0))
          this.spill({ tab, row: row + r, column: column + c }, value)
      })
    })
  }

  private showFirst(place: Place, { value, pattern }: Value) {
    const raw = this.book.raw(place)
    if (!raw) return
    const { v, t } = rawValue(value)
    raw.v = v
    raw.t = t
    if (value === null) {
      delete raw.v
      delete raw.t
    }
    this.showPattern(raw, pattern)
    const matrix = this.shown.get(place.tab) ?? {}
    const line = matrix[place.row] ?? {}
    line[place.column] = value === null ? { v: null } : { v, t }
    matrix[place.row] = line
    this.shown.set(place.tab, matrix)
  }

  /** A format that came with the result gives way to one that somebody set. */
  private showPattern(raw: ICellData, pattern: string) {
    const own = this.book.pattern(raw)
    if (own === pattern || (own && !raw.custom?.autoFormat)) return
    const styles = this.book.workbook.getStyles()
    const { n: _, ...style } = styles.getStyleByCell(raw) ?? {}
    raw.s = styles.setValue(pattern ? { ...style, n: { pattern } } : style)
    raw.custom = { ...raw.custom, autoFormat: pattern !== '' }
  }

  private spill(place: Place, value: Value) {
    const { tab, row, column } = place
    const lines = this.book.spilled.get(tab) ?? new Map()
    const line = lines.get(row) ?? new Map()
    line.set(column, value)
    lines.set(row, line)
    this.book.spilled.set(tab, lines)
    const matrix = (this.spilledCells[tab] ??= {})
    const style = value.pattern ? { s: { n: { pattern: value.pattern } } } : {}
    ;(matrix[row] ??= {})[column] = { ...rawValue(value.value), ...style }
  }

  private hide(place: Place) {
    const area = this.spills.get(spillKey(place))
    if (!area) return
    this.clearSpill(area)
    this.spills.delete(spillKey(place))
  }

  private clearSpill({ tab, row, column, rows, columns }: Area) {
    const lines = this.book.spilled.get(tab)
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        lines?.get(r)?.delete(c)
        delete this.spilledCells[tab]?.[r]?.[c]
      }
    }
  }

  /** Tells Univer what changed, so that it draws it. */
  private publish() {
    const unit = this.book.workbook.getUnitId()
    const ranges: Record<string, Record<number, Record<number, object>>> = {}
    for (const { tab, row, column, rows, columns } of this.spills.values()) {
      const matrix = (ranges[tab] ??= {})
      const range = {
        startRow: row,
        startColumn: column,
        endRow: row + rows - 1,
        endColumn: column + columns - 1,
      }
      ;(matrix[row] ??= {})[column] = range
    }
    const data = {
      arrayFormulaRange: { [unit]: ranges },
      arrayFormulaCellData: { [unit]: this.spilledCells },
    }
    const local = { onlyLocal: true, fromFormula: true }
    this.commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, data, local)
    for (const [tab, cellValue] of this.shown) {
      const written = { unitId: unit, subUnitId: tab, cellValue }
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, written, local)
    }
    this.shown.clear()
  }
}

const spillKey = ({ tab, row, column }: Place) => `${tab}!${row},${column}`
