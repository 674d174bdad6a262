import { type Area, asArea, cellName, isSingle, keyOf, overlap, type Place } from './areas.ts'
import { isError, sameValue, type Value } from './cells.ts'
import { isVolatile, type Reading } from './formulaText.ts'

/** What a formula gives: rows of values, and what the cell's error tip says where the first is an error. */
export type Result = { rows: Value[][]; message?: string }

/** What recalculation needs of the spreadsheet. */
export type Sheets = {
  read(place: Place): Reading
  evaluate(place: Place, reading: Reading): Result
  /** Typed or written content that a spill would cover. */
  isFilled(place: Place): boolean
  size(tab: string): { rows: number; columns: number }
  show(place: Place, rows: Value[][]): void
}

type Formula = {
  place: Place
  reading: Reading
  rows: Value[][]
  message?: string
  /** The cells that its result fills, or would fill were it not blocked. */
  wanted: Area
  mustRun: boolean
  isRunning: boolean
  isCyclic: boolean
  isTainted: boolean
}

const messages = {
  cycle: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  volatile:
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
  parse: 'Formula parse error.',
  edge: 'Result was not automatically expanded, please insert more',
}

const single = (value: string, message?: string): Result => ({ rows: [[{ value, pattern: '' }]], message })

/** Computes formulas in the order in which they hang on each other, at once, as Google's readers find them. */
export class Recalculation {
  private formulas = new Map<string, Formula>()
  private stack: Formula[] = []

  private sheets: Sheets

  constructor(sheets: Sheets) {
    this.sheets = sheets
  }

  /** Forgets all formulas; each that is set again runs. */
  reset() {
    this.formulas.clear()
  }

  has(place: Place) {
    return this.formulas.has(keyOf(place))
  }

  set(place: Place) {
    const formula: Formula = {
      place,
      reading: this.sheets.read(place),
      rows: [],
      wanted: asArea(place),
      mustRun: true,
      isRunning: false,
      isCyclic: false,
      isTainted: false,
    }
    const old = this.formulas.get(keyOf(place))
    if (old) formula.wanted = old.wanted
    this.formulas.set(keyOf(place), formula)
  }

  delete(place: Place) {
    const formula = this.formulas.get(keyOf(place))
    if (!formula) return
    this.formulas.delete(keyOf(place))
    this.changed(formula.wanted)
  }

  /** Cells were written: whatever refers to them, or spills over them, must run. */
  changed(area: Area) {
    for (const formula of this.formulas.values()) {
      if (formula.mustRun) continue
      formula.mustRun = this.refersTo(formula, area) || this.spillsOver(formula, area) || isFarSeeing(formula)
    }
  }

  message(place: Place) {
    return this.formulas.get(keyOf(place))?.message
  }

  isClean() {
    for (const formula of this.formulas.values()) if (formula.mustRun) return false
    return true
  }

  run() {
    if (this.isClean()) return
    for (const formula of this.formulas.values()) {
      if ([...formula.reading.functions].some(isVolatile)) formula.mustRun = true
    }
    for (let round = 0; round < 100 && !this.isClean(); round += 1) {
      const waiting = this.affected()
      for (const formula of waiting) this.settle(formula, waiting)
    }
  }

  /** What must run and, behind it, all that may have to. */
  private affected() {
    const affected = new Set([...this.formulas.values()].filter((formula) => formula.mustRun))
    for (const formula of affected) {
      for (const other of this.formulas.values()) {
        if (!affected.has(other) && this.refersTo(other, formula.wanted)) affected.add(other)
      }
    }
    return affected
  }

  private settle(formula: Formula, waiting: Set<Formula>) {
    if (formula.isRunning) {
      for (const running of this.stack.slice(this.stack.indexOf(formula))) running.isCyclic = true
      return
    }
    if (!waiting.has(formula)) return
    formula.isRunning = true
    this.stack.push(formula)
    for (const other of waiting) {
      if (this.refersTo(formula, other.wanted)) this.settle(other, waiting)
    }
    this.stack.pop()
    formula.isRunning = false
    waiting.delete(formula)
    if (formula.mustRun) {
      formula.mustRun = false
      this.fill(formula, this.resultOf(formula))
    }
    formula.isCyclic = false
  }

  private resultOf(formula: Formula): Result {
    const { place, reading } = formula
    if (formula.isCyclic) return single('#REF!', messages.cycle)
    if (reading.broken) return single('#ERROR!', messages.parse)
    formula.isTainted = this.isTainted(formula)
    if (this.feedsCustomWithChance(formula)) return single('#ERROR!', messages.volatile)
    const result = this.sheets.evaluate(place, reading)
    const value = result.rows[0]?.[0]?.value
    if (!result.message && isError(value)) result.message = reading.problem
    return result
  }

  private isTainted({ reading }: Formula) {
    if ([...reading.functions].some(isVolatile)) return true
    return this.isFedByTainted(reading.references.map(({ area }) => area))
  }

  private isFedByTainted(areas: Area[]) {
    for (const other of this.formulas.values()) {
      if (other.isTainted && areas.some((area) => overlap(area, other.wanted))) return true
    }
    return false
  }

  private feedsCustomWithChance({ reading }: Formula) {
    if (reading.volatileInCustom) return true
    const inCustom = reading.references.filter((reference) => reference.inCustom)
    return inCustom.length > 0 && this.isFedByTainted(inCustom.map(({ area }) => area))
  }

  /** Puts a result into its cells, or the error that keeps it out of them. */
  private fill(formula: Formula, result: Result) {
    const { place } = formula
    const rows = result.rows.length
    const columns = Math.max(1, ...result.rows.map((row) => row.length))
    const wanted = { ...place, rows, columns }
    const obstacle = rows === 1 && columns === 1 ? undefined : this.obstacle(formula, wanted)
    const shown = obstacle ? single('#REF!', obstacle).rows : result.rows
    const before = formula.wanted
    const isSame = sameRows(formula.rows, shown)
    formula.message = obstacle ?? result.message
    formula.wanted = wanted
    formula.rows = shown
    if (isSame) return
    this.sheets.show(place, shown)
    for (const other of this.formulas.values()) {
      if (other === formula || other.mustRun) continue
      if (this.refersTo(other, before) || this.refersTo(other, wanted) || isFarSeeing(other))
        other.mustRun = true
      else if (isBlocked(other) && overlap(other.wanted, before)) other.mustRun = true
    }
  }

  private obstacle(formula: Formula, wanted: Area) {
    const { rows, columns } = this.sheets.size(wanted.tab)
    const tooFar = wanted.row + wanted.rows - rows
    const tooWide = wanted.column + wanted.columns - columns
    if (tooFar > 0) return `${messages.edge} rows (${tooFar}).`
    if (tooWide > 0) return `${messages.edge} columns (${tooWide}).`
    if (this.refersTo(formula, wanted)) return messages.cycle
    for (let row = wanted.row; row < wanted.row + wanted.rows; row += 1) {
      for (let column = wanted.column; column < wanted.column + wanted.columns; column += 1) {
        const place = { tab: wanted.tab, row, column }
        if (row === wanted.row && column === wanted.column) continue
        if (this.sheets.isFilled(place)) return overwriting(row, column)
      }
    }
    for (const other of this.formulas.values()) {
      if (other === formula || !isSpilling(other)) continue
      if (overlap(other.wanted, wanted)) {
        const row = Math.max(other.wanted.row, wanted.row)
        return overwriting(row, Math.max(other.wanted.column, wanted.column))
      }
    }
    return undefined
  }

  private refersTo({ reading }: Formula, area: Area) {
    return reading.references.some((reference) => overlap(reference.area, area))
  }

  private spillsOver(formula: Formula, area: Area) {
    return !isSingle(formula.wanted) && overlap(formula.wanted, area)
  }
}

const overwriting = (row: number, column: number) =>
  `Array result was not expanded because it would overwrite data in ${cellName(row, column)}.`

/** Its references come out only as it runs, so that any change may concern it. */
const isFarSeeing = ({ reading }: Formula) =>
  reading.functions.has('INDIRECT') || reading.functions.has('OFFSET')

const isSpilling = (formula: Formula) => formula.rows.length > 1 || (formula.rows[0]?.length ?? 0) > 1
const isBlocked = (formula: Formula) => !isSingle(formula.wanted) && !isSpilling(formula)

function sameRows(a: Value[][], b: Value[][]) {
  return (
    a.length === b.length &&
    a.every((row, r) => {
      const other = b[r] ?? []
      return row.length === other.length && row.every((value, c) => sameValue(value, other[c] ?? value))
    })
  )
}
