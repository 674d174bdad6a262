import { type Area, overlap } from '../../univer/areas.ts'
import { compareScalars } from '../../univer/cells.ts'
import type { Write } from '../../univer/engine.ts'
import type { Context } from '../context.ts'
import { Exception, NotYet } from '../exception.ts'
import { insideOf } from '../guard.ts'
import { ruleAt, setRule } from '../records.ts'
import { type GoogleValidation, ValidationObject } from './dataValidation.ts'
import { protectRange } from './protection.ts'
import { RangeLook } from './rangeLook.ts'

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range

export const rangeOf = (context: Context, area: Area): GoogleRange => new RangeObject(context, area).self

export const areaOfRange = (range: GoogleRange): Area => insideOf(range, RangeObject).area

export type ClearOptions = {
  contentsOnly?: boolean
  formatOnly?: boolean
  commentsOnly?: boolean
  validationsOnly?: boolean
}

/** A range: cells that lie in a rectangle. */
class RangeObject extends RangeLook implements Partial<GoogleRange> {
  clear(options?: ClearOptions) {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options ?? {}
    const isAll = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly
    if (isAll || contentsOnly) this.clearContent()
    if (isAll || formatOnly) this.clearFormat().setNumberFormat('')
    if (commentsOnly) this.clearNote()
    if (validationsOnly) this.clearDataValidations()
    return this.self
  }

  merge() {
    this.context.refuseUnlessEditable(this.area)
    this.context.engine.merge([this.area])
    return this.self
  }

  mergeAcross() {
    this.context.refuseUnlessEditable(this.area)
    const { row, rows } = this.area
    const lines = Array.from({ length: rows }, (_, at) => ({ ...this.area, row: row + at, rows: 1 }))
    this.context.engine.merge(lines)
    return this.self
  }

  breakApart() {
    this.context.refuseUnlessEditable(this.area)
    const { engine } = this.context
    engine.unmerge(engine.merges(this.area.tab).filter((merged) => overlap(merged, this.area)))
    return this.self
  }

  isPartOfMerge() {
    return this.context.engine.merges(this.area.tab).some((merged) => overlap(merged, this.area))
  }

  getMergedRanges() {
    const merges = this.context.engine.merges(this.area.tab).filter((merged) => overlap(merged, this.area))
    return merges.map((area) => rangeOf(this.context, area))
  }

  getDataValidation() {
    return this.getDataValidations()[0]?.[0] ?? null
  }

  getDataValidations(): (GoogleValidation | null)[][] {
    const { tab, row, column } = this.area
    return this.grid((r, c) => {
      const rule = ruleAt(this.context.records, { tab, row: row + r, column: column + c })
      return rule && new ValidationObject(this.context, rule).self
    })
  }

  setDataValidation(validation: GoogleValidation | null) {
    return this.rule(this.area, validation)
  }

  setDataValidations(validations: (GoogleValidation | null)[][]) {
    this.refuseOtherSize(validations)
    const { tab, row, column } = this.area
    validations.forEach((line, r) => {
      line.forEach((validation, c) => {
        this.rule({ tab, row: row + r, column: column + c, rows: 1, columns: 1 }, validation)
      })
    })
    return this.self
  }

  clearDataValidations() {
    return this.rule(this.area, null)
  }

  private rule(area: Area, validation: GoogleValidation | null) {
    this.context.refuseUnlessEditable(area)
    setRule(this.context.records, area, validation && insideOf(validation, ValidationObject).rule)
    this.context.display('validations', area.tab)
    return this.self
  }

  protect() {
    return protectRange(this.context, this.area)
  }

  canEdit() {
    return this.context.mayEdit(this.area)
  }

  sort(spec: unknown) {
    const { engine } = this.context
    if (
      this.getFormulas()
        .flat()
        .some((formula) => formula !== '')
    )
      throw new NotYet('sorting formulas')
    this.context.refuseUnlessEditable(this.area)
    const orders = (Array.isArray(spec) ? spec : [spec]).map((each) => orderOf(each, this.area))
    const rows = engine.values(this.area).map((values, at) => ({ values, at }))
    rows.sort((a, b) => {
      for (const { at, sign } of orders) {
        const compared = compareScalars(a.values[at]?.value ?? null, b.values[at]?.value ?? null, sign)
        if (compared !== 0) return compared
      }
      return a.at - b.at
    })
    const writes: Write[][] = rows.map(({ values }) =>
      values.map(({ value, pattern }) => ({ value, pattern })),
    )
    engine.write(this.area, writes)
    return this.self
  }
}

function orderOf(spec: unknown, area: Area) {
  const { column, ascending = true } = typeof spec === 'number' ? { column: spec } : (spec as SortSpec)
  const at = column - 1 - area.column
  if (at < 0 || at >= area.columns) throw new Exception('Sort column outside of sort range')
  return { at, sign: ascending ? 1 : -1 }
}
type SortSpec = { column: number; ascending?: boolean }
