import { CellValueType, type ICellData, type Nullable, type Workbook, type Worksheet } from '@univerjs/core'
import type { Area, Place } from './areas.ts'
import { empty, type Scalar, type Value } from './cells.ts'
import type { Grid } from './formulaText.ts'
import type { SparseMatrix } from './matrix.ts'

type Raw = Nullable<ICellData>
type Rows = SparseMatrix<Raw>

/** Univer's workbook as cells: what is in them, and what formulas above or left of them spill into them. */
export class Book {
  /** Spilled cells by tab, row and column; the cell with the formula holds its own value. */
  readonly spilled = new Map<string, Map<number, Map<number, Value>>>()
  private patterns = new Map<string, string>()
  private gridsByName: Map<string, Grid> | undefined

  workbook: Workbook

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }

  reopen(workbook: Workbook) {
    this.workbook = workbook
    this.spilled.clear()
    this.patterns.clear()
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
    const { s } = raw
    if (typeof s !== 'string') return s.n?.pattern ?? ''
    const known = this.patterns.get(s)
    if (known !== undefined) return known
    const pattern = this.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? ''
    this.patterns.set(s, pattern)
    return pattern
  }

  value(place: Place): Value {
    return this.valueOf(this.raw(place), this.spilled.get(place.tab)?.get(place.row)?.get(place.column))
  }

  private valueOf(raw: Raw, spilled: Value | undefined): Value {
    if (!raw) return spilled ?? empty
    const value = scalar(raw)
    if (value !== null) return { value, pattern: this.pattern(raw) }
    if (!spilled) return empty
    const own = this.pattern(raw)
    return own ? { value: spilled.value, pattern: own } : spilled
  }

  /** The values of an area's cells, row by row. Rows without any share one array: nobody may write to them. */
  values({ tab, row, column, rows, columns }: Area): Value[][] {
    const cells = this.rows(tab)
    const spilledCells = this.spilled.get(tab)
    const blank = Array<Value>(columns).fill(empty)
    const values: Value[][] = []
    for (let r = row; r < row + rows; r += 1) {
      const line = cells[r]
      const spilled = spilledCells?.get(r)
      if (!line && !spilled) {
        values.push(blank)
        continue
      }
      const lineValues: Value[] = []
      for (let c = column; c < column + columns; c += 1) {
        lineValues.push(this.valueOf(line?.[c], spilled?.get(c)))
      }
      values.push(lineValues)
    }
    return values
  }
}

export const isFilled = (raw: Raw) =>
  formulaOf(raw) !== undefined || (raw?.v ?? null) !== null || Boolean(raw?.p)

export const formulaOf = (raw: Raw) => (raw?.f || raw?.si ? (raw.f ?? '') : undefined)

/** A cell's value as a plain one. Univer keeps booleans as 1 and 0. */
function scalar(raw: Raw): Scalar {
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
