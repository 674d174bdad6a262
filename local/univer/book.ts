import { CellValueType, type ICellData, type Nullable, type Workbook, type Worksheet } from '@univerjs/core'
import type { Place } from './areas.ts'
import type { Scalar, Value } from './cells.ts'
import type { Grid } from './formulaText.ts'

type Raw = Nullable<ICellData>
type Rows = Record<number, Record<number, Raw> | undefined>

/** Univer's workbook as cells: what is in them, and what formulas above or left of them spill into them. */
export class Book {
  /** Spilled cells by tab, row and column; the cell with the formula holds its own value. */
  readonly spilled = new Map<string, Map<number, Map<number, Value>>>()
  private gridsByName: Map<string, Grid> | undefined

  workbook: Workbook

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }

  reopen(workbook: Workbook) {
    this.workbook = workbook
    this.spilled.clear()
    this.forgetGrids()
  }

  sheet(tab: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(tab)
    if (!sheet) throw new Error(`The spreadsheet has no tab ${tab}`)
    return sheet
  }

  rows(tab: string): Rows {
    return this.sheet(tab).getCellMatrix().getMatrix()
  }

  raw({ tab, row, column }: Place): Raw {
    return this.rows(tab)[row]?.[column]
  }

  grid(tab: string): Grid {
    const sheet = this.sheet(tab)
    return { id: tab, name: sheet.getName(), rows: sheet.getRowCount(), columns: sheet.getColumnCount() }
  }

  /** Tabs are found whatever the case of their names, as in Google's formulas. */
  findGrid(name: string): Grid | undefined {
    if (!this.gridsByName) {
      const grids = this.workbook.getSheets().map((sheet) => this.grid(sheet.getSheetId()))
      this.gridsByName = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]))
    }
    return this.gridsByName.get(name.toLowerCase())
  }

  /** Tabs were added, renamed, removed or grew. */
  forgetGrids() {
    this.gridsByName = undefined
  }

  pattern(raw: Raw): string {
    if (!raw?.s) return ''
    return this.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? ''
  }

  value(place: Place): Value {
    return this.valueOf(this.raw(place), place)
  }

  valueOf(raw: Raw, { tab, row, column }: Place): Value {
    const value = scalar(raw)
    const own = this.pattern(raw)
    if (value !== null) return { value, pattern: own }
    const spilled = this.spilled.get(tab)?.get(row)?.get(column)
    if (!spilled) return { value, pattern: own }
    return own ? { value: spilled.value, pattern: own } : spilled
  }
}

export const formulaOf = (raw: Raw) => (raw?.f || raw?.si ? (raw.f ?? '') : undefined)

/** A cell's value as a plain one. Univer keeps booleans as 1 and 0. */
export function scalar(raw: Raw): Scalar {
  if (!raw) return null
  if (raw.p?.body) return raw.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n')
  const { v, t } = raw
  if (v === undefined || v === null) return null
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1' || v === 'TRUE'
  if (t === CellValueType.NUMBER) return Number(v)
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v)
  return v
}

/** The pair of value and type that Univer keeps. */
export function rawValue(value: Scalar): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER }
  return { v: value, t: CellValueType.STRING }
}
