import { type Area, asArea, keyOf, overlap, type Place } from './areas.ts'
import { isError } from './cells.ts'
import { feedsCustomFunctionWithChance, isTainted } from './chance.ts'
import {
  type Formula,
  isBlocked,
  isFarSeeing,
  messages,
  type Result,
  refersTo,
  type Sheets,
  sameRows,
  single,
  spillsOver,
} from './formula.ts'
import { obstacleTo } from './obstacles.ts'
import { isVolatile } from './readFormula.ts'

/** Computes formulas in the order in which they hang on each other, at once, as Google's readers find them. */
export class Recalculation {
  private formulas = new Map<string, Formula>()
  private stack: Formula[] = []

  private sheets: Sheets

  constructor(sheets: Sheets) {
    this.sheets = sheets
  }

  private all() {
    return [...this.formulas.values()]
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
      formula.mustRun = refersTo(formula, area) || spillsOver(formula, area) || isFarSeeing(formula)
    }
  }

  /** Whatever calls this function must run. */
  runAgain(name: string) {
    for (const formula of this.formulas.values()) formula.mustRun ||= formula.reading.functions.has(name)
  }

  standsIn(tab: string) {
    for (const { place } of this.formulas.values()) if (place.tab === tab) return true
    return false
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
        if (!affected.has(other) && refersTo(other, formula.wanted)) affected.add(other)
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
      if (refersTo(formula, other.wanted)) this.settle(other, waiting)
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
    formula.isTainted = isTainted(formula, this.all())
    if (feedsCustomFunctionWithChance(formula, this.all())) return single('#ERROR!', messages.volatile)
    const result = this.sheets.evaluate(place, reading)
    const value = result.rows[0]?.[0]?.value
    if (!result.message && isError(value)) result.message = reading.problem
    return result
  }

  /** Puts a result into its cells, or the error that keeps it out of them. */
  private fill(formula: Formula, result: Result) {
    const { place } = formula
    const rows = result.rows.length
    const columns = Math.max(1, ...result.rows.map((row) => row.length))
    const wanted = { ...place, rows, columns }
    const obstacle =
      rows === 1 && columns === 1 ? undefined : obstacleTo(formula, wanted, this.all(), this.sheets)
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
      if (refersTo(other, before) || refersTo(other, wanted) || isFarSeeing(other)) other.mustRun = true
      else if (isBlocked(other) && overlap(other.wanted, before)) other.mustRun = true
    }
  }
}
