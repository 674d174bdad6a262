import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core'
import type { Area, Place } from './areas.ts'
import { empty, type Scalar, type Value } from './cells.ts'
import type { Grid } from './formulaText.ts'
import { Looks } from './looks.ts'
import type { SparseMatrix } from './matrix.ts'

type Raw = Nullable<ICellData>
type Rows = SparseMatrix<Raw>

/** Univer's workbook as cells: what is in them, and what formulas above or left of them spill into them. */
export class Book {
  /** Spilled cells by tab, row and column; the cell with the formula holds its own value. */
  readonly spilled = new Map<string, Map<number, Map<number, Value>>>()
  readonly looks = new Looks(this)
  private patterns = new Map<string, string | undefined>()
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

  /** The number format of a cell: its own style's or, where that is silent, its column's. */
  pattern(raw: Raw, tab: string, column: number): string {
    return this.ownPattern(raw) ?? this.columnPattern(tab, column)
  }

  private columnPattern(tab: string, column: number) {
    return this.sheet(tab).getColumnStyle(column)?.n?.pattern ?? ''
  }

  private ownPattern(raw: Raw): string | undefined {
    const s = raw?.s
    if (!s) return undefined
    if (typeof s !== 'string') return patternIn(s)
    if (!this.patterns.has(s)) this.patterns.set(s, patternIn(this.workbook.getStyles().get(s) ?? {}))
    return this.patterns.get(s)
  }

  value(place: Place): Value {
    const { tab, row, column } = place
    const spilled = this.spilled.get(tab)?.get(row)?.get(column)
    return this.valueOf(this.raw(place), spilled, this.columnPattern(tab, column))
  }

  private valueOf(raw: Raw, spilled: Value | undefined, ofColumn: string): Value {
    const value = raw ? scalar(raw) : null
    if (value !== null) return { value, pattern: this.ownPattern(raw) ?? ofColumn }
    if (!spilled) return empty
    const own = this.ownPattern(raw) ?? ofColumn
    return own ? { value: spilled.value, pattern: own } : spilled
  }

  /** The values of an area's cells, row by row. Rows without any share one array: nobody may write to them. */
  values({ tab, row, column, rows, columns }: Area): Value[][] {
    const cells = this.rows(tab)
    const spilledCells = this.spilled.get(tab)
    const blank = Array<Value>(columns).fill(empty)
    const patterns = Array.from({ length: columns }, (_, c) => this.columnPattern(tab, column + c))
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
        lineValues.push(this.valueOf(line?.[c], spilled?.get(c), patterns[c - column] ?? ''))
      }
      values.push(lineValues)
    }
    return values
  }
}

/** undefined where a style says nothing of it. */
const patternIn = (style: IStyleData) => (style.n === undefined ? undefined : (style.n?.pattern ?? ''))

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
