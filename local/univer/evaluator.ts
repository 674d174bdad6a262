import type { Injector } from '@univerjs/core'
import {
  AstTreeBuilder,
  type BaseFunction,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
} from '@univerjs/engine-formula'
import { isSingle, type Place } from './areas.ts'
import type { Book } from './book.ts'
import { type CallFunction, CustomFunction } from './customFunction.ts'
import type { Result } from './formula.ts'
import { googleFunctions } from './googleFunctions.ts'
import { ImportRange, type Imports } from './importRange.ts'
import type { Reading } from './readFormula.ts'
import type { Spills } from './spills.ts'
import { arrayOf, rowsOf } from './variants.ts'

/** Computes one formula with Univer's functions and the script's. */
export class Evaluator {
  private readonly customNames = new Set<string>()
  private readonly readAheadKeys = new Map<string, Set<string>>()
  private failure: string | undefined
  /** Other files; none where nobody told of any. */
  imports: Imports | undefined
  private readonly injector: Injector
  private readonly book: Book
  private readonly spills: Spills

  constructor(injector: Injector, book: Book, spills: Spills) {
    this.injector = injector
    this.book = book
    this.spills = spills
    const importRange = new ImportRange(
      () => this.imports,
      (message) => {
        this.failure = message
      },
    )
    injector.get(IFunctionService).registerExecutors(...googleFunctions(), importRange)
  }

  /** Makes functions of the script callable, but for those that are called as a function of the spreadsheet. */
  register(names: string[], call: CallFunction) {
    const fail = (message: string) => {
      this.failure = message
    }
    const known = this.injector.get(IFunctionService)
    const free = names
      .map((name) => name.toUpperCase())
      .filter((name) => this.customNames.has(name) || !known.hasExecutor(name))
    for (const name of free) this.customNames.add(name)
    const functions: BaseFunction[] = free.map((name) => new CustomFunction(name, this.book, call, fail))
    known.registerExecutors(...functions)
  }

  isCustom(name: string) {
    return this.customNames.has(name)
  }

  /** To be called before a run: tabs and cells may be others now. */
  prepare() {
    FORMULA_REF_TO_ARRAY_CACHE.clear()
    this.readAheadKeys.clear()
    this.injector.get(IFormulaRuntimeService).reset()
    this.injector.get(IFormulaCurrentConfigService).load({
      formulaData: {},
      arrayFormulaCellData: { [this.unit]: this.spills.cells },
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    })
  }

  evaluate(place: Place, reading: Reading): Result {
    this.readAhead(reading)
    CELL_INVERTED_INDEX_CACHE.clear()
    this.failure = undefined
    try {
      const rows = this.compute(place, reading.text)
      const first = rows[0]?.[0]?.value
      const isFailure = first === '#ERROR!' || first === '#REF!'
      return { rows, message: isFailure ? this.failure : this.unknownName(first, reading) }
    } catch (error) {
      return { rows: [[{ value: '#ERROR!', pattern: '' }]], message: String(error) }
    }
  }

  private compute({ tab, row, column }: Place, text: string) {
    const { rows, columns } = this.book.grid(tab)
    const config = this.injector.get(IFormulaCurrentConfigService)
    const builder = this.injector.get(AstTreeBuilder)
    const node = generateAstNode(this.unit, text, this.injector.get(Lexer), builder, config)
    this.injector.get(IFormulaRuntimeService).setCurrent(row, column, rows, columns, tab, this.unit)
    const variant = this.injector.get(Interpreter).execute({ node, refOffsetX: 0, refOffsetY: 0 })
    const values = rowsOf(this.book, variant)
    node.resetCalculationState()
    return values
  }

  private get unit() {
    return this.book.workbook.getUnitId()
  }

  /** Univer reads ranges cell by cell, and slowly; it takes those that are found in its cache. */
  private readAhead({ references }: Reading) {
    for (const { area, isHandedOver } of references) {
      if (isHandedOver || isSingle(area)) continue
      const { tab, row, column } = area
      const ends = [row, row + area.rows - 1, column, column + area.columns - 1]
      const key = [this.unit, tab, ...ends].join('_')
      if (FORMULA_REF_TO_ARRAY_CACHE.get(key)) continue
      FORMULA_REF_TO_ARRAY_CACHE.set(key, arrayOf(this.book.values(area), area))
      const keys = this.readAheadKeys.get(tab) ?? new Set()
      this.readAheadKeys.set(tab, keys.add(key))
    }
  }

  /** A cell of the tab changed. */
  forget(tab: string) {
    for (const key of this.readAheadKeys.get(tab) ?? []) FORMULA_REF_TO_ARRAY_CACHE.delete(key)
    this.readAheadKeys.delete(tab)
  }

  private unknownName(value: unknown, { functions }: Reading) {
    if (value !== '#NAME?') return undefined
    const known = this.injector.get(IFunctionService)
    const name = [...functions].find((each) => !known.hasExecutor(each))
    return name === undefined ? undefined : `Unknown function: '${name}'.`
  }
}
