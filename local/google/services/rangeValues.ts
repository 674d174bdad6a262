import type { Write } from '../../univer/engine.ts'
import { errorOf } from '../arguments.ts'
import { Exception } from '../exception.ts'
import { noteKey } from '../records.ts'
import { allowsAll, throwLate } from '../validate.ts'
import { toGoogle, toWrite } from '../values.ts'
import { RangePlace } from './rangePlace.ts'

/** What is in a range's cells. */
export class RangeValues extends RangePlace {
  getValue() {
    return this.getValues()[0]?.[0]
  }

  getValues() {
    const { engine, zone, uncertain } = this.context
    throwLate(this.context)
    return engine
      .values(this.area)
      .map((row) => row.map((value) => errorOf(value.value, uncertain.errorCells) ?? toGoogle(value, zone)))
  }

  getDisplayValue() {
    return this.getDisplayValues()[0]?.[0] ?? ''
  }

  getDisplayValues() {
    const { engine, locale } = this.context
    return engine
      .values(this.area)
      .map((row) => row.map(({ value, pattern }) => engine.format(value, pattern, locale)))
  }

  getFormula() {
    return this.getFormulas()[0]?.[0] ?? ''
  }

  getFormulas() {
    return this.context.engine.formulas(this.area)
  }

  isBlank() {
    const isEmpty = this.context.engine
      .values(this.area)
      .flat()
      .every(({ value }) => value === null)
    return (
      isEmpty &&
      this.getFormulas()
        .flat()
        .every((formula) => formula === '')
    )
  }

  setValue(value: unknown) {
    return this.write(this.grid(() => value))
  }

  setValues(values: unknown[][]) {
    this.refuseOtherSize(values)
    return this.write(values)
  }

  setFormula(formula: string) {
    return this.writeFormulas(this.grid(() => formula))
  }

  setFormulas(formulas: string[][]) {
    this.refuseOtherSize(formulas)
    return this.writeFormulas(formulas)
  }

  clearContent() {
    return this.write(this.grid(() => null))
  }

  getNote() {
    return this.getNotes()[0]?.[0] ?? ''
  }

  getNotes() {
    const { tab, row, column } = this.area
    return this.grid((r, c) => this.context.note({ tab, row: row + r, column: column + c }))
  }

  setNote(note: string | null) {
    return this.writeNotes(this.grid(() => note))
  }

  setNotes(notes: (string | null)[][]) {
    this.refuseOtherSize(notes)
    return this.writeNotes(notes)
  }

  clearNote() {
    return this.writeNotes(this.grid(() => null))
  }

  /** Writes nothing at all where a rule refuses one of the values. */
  protected write(values: unknown[][]) {
    this.context.refuseUnlessEditable(this.area)
    const patterns = this.context.engine.patterns(this.area)
    const writes = values.map((row, r) =>
      row.map((value, c) => toWrite(value, patterns[r]?.[c] ?? '', this.context)),
    )
    if (allowsAll(this.context, this.area, writes)) this.context.engine.write(this.area, writes)
    return this.self
  }

  private writeFormulas(formulas: (string | null)[][]) {
    this.context.refuseUnlessEditable(this.area)
    this.context.engine.write(
      this.area,
      formulas.map((row) => row.map(formulaWrite)),
    )
    return this.self
  }

  private writeNotes(notes: (string | null)[][]) {
    this.context.refuseUnlessEditable(this.area)
    const { tab, row, column } = this.area
    const kept = this.context.records.notes[tab] ?? {}
    this.context.records.notes[tab] = kept
    notes.forEach((line, r) => {
      line.forEach((note, c) => {
        const key = noteKey({ row: row + r, column: column + c })
        if (note === null || note === undefined || note === '') delete kept[key]
        else kept[key] = String(note)
      })
    })
    this.context.display('notes', tab)
    return this.self
  }

  protected refuseOtherSize(data: unknown[][]) {
    const { rows, columns } = this.area
    if (data.length !== rows) throw new Exception(otherSize('rows', data.length, rows))
    const wrong = data.find((row) => row.length !== columns)
    if (wrong) throw new Exception(otherSize('columns', wrong.length, columns))
  }
}

const otherSize = (lines: string, given: number, wanted: number) =>
  `The number of ${lines} in the data does not match the number of ${lines} in the range. The data has ${given} but the range has ${wanted}.`

function formulaWrite(formula: string | null): Write {
  if (formula === null || formula === undefined || formula === '') return { value: null }
  return { formula: formula.startsWith('=') ? formula : `=${formula}` }
}
