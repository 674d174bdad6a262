import type { ICellData, IStyleData, Nullable } from '@univerjs/core'
import type { Area, Place } from './areas.ts'
import type { Book } from './book.ts'
import type { Style } from './engine.ts'
import { putAt } from './matrix.ts'
import { mergeStyle, ownStyle } from './styles.ts'

type Raw = Nullable<ICellData>
type Id = ICellData['s']

// From here on a style is kept with the column, and not with each of its cells.
const manyRows = 100

/**
 * How cells look. A style that reaches from near the top of a column to its end is kept once, with the column: a cell
 * without anything in it then takes no room. Every other cell there says for itself all that its column says, since
 * Univer draws what is in a cell by the cell's own style.
 */
export class Looks {
  private readonly book: Book

  constructor(book: Book) {
    this.book = book
  }

  of(raw: Raw, tab: string, column: number): IStyleData {
    const own = raw?.s ? this.styles.getStyleByCell(raw) : undefined
    return { ...this.ofColumn(tab, column), ...own }
  }

  private get styles() {
    return this.book.workbook.getStyles()
  }

  private ofColumn(tab: string, column: number): IStyleData {
    return this.book.sheet(tab).getColumnStyle(column) ?? {}
  }

  private columnId(tab: string, column: number) {
    return this.book.sheet(tab).getColumnStyle(column, true)
  }

  private idOf(style: IStyleData) {
    return Object.keys(style).length > 0 ? this.styles.setValue(style) : undefined
  }

  /** Puts a cell back with what it holds now; one that says no more than its column is none. */
  keep({ tab, row, column }: Place, raw: ICellData) {
    const matrix = this.book.rows(tab)
    const ofColumn = this.columnId(tab, column)
    raw.s ??= ofColumn
    const isOfColumn = !raw.s || raw.s === ofColumn
    if (!raw.s) delete raw.s
    const isBare = Object.keys(raw).length === (raw.s ? 1 : 0)
    if (!isBare || !isOfColumn) return putAt<Raw>(matrix, row, column, raw)
    const line = matrix[row]
    if (line) delete line[column]
  }

  /** Somebody wrote into a cell past us. */
  dress(place: Place) {
    const raw = this.book.raw(place)
    if (raw) raw.s ??= this.columnId(place.tab, place.column)
  }

  /** Columns that come look as the one before them, also where that says so for all its cells at once. */
  columnsCame(tab: string, at: number, count: number) {
    const style = at === 0 ? undefined : this.columnId(tab, at - 1)
    for (let column = at; style && column < at + count; column += 1)
      this.book.sheet(tab).setColumnStyle(column, style)
  }

  /** Rows that come look as the one before them; above the first there is none. */
  rowsCame(tab: string, at: number, count: number) {
    if (at > 0) return
    const plain = ({ column, row }: Record<'row' | 'column', number>) =>
      this.keep({ tab, row, column }, { s: this.idOf(ownStyle({}, this.ofColumn(tab, column))) })
    for (let column = 0; column < this.book.grid(tab).columns; column += 1)
      for (let row = 0; this.columnId(tab, column) && row < count; row += 1) plain({ row, column })
  }

  set(area: Area, change: Style) {
    const { tab, row, column, rows, columns } = area
    const isWhole = rows > Math.max(row, manyRows) && row + rows === this.book.grid(tab).rows
    if (!isWhole || change.borders) return this.setEach(area, change)
    for (let c = column; c < column + columns; c += 1) this.setColumn(tab, c, row, change)
  }

  /** Changes a column from a row on: the cells that are there one by one, all others by the column's style. */
  private setColumn(tab: string, column: number, from: number, change: Style) {
    const cells = this.book.rows(tab)
    for (let row = 0; row < from; row += 1) putAt<Raw>(cells, row, column, cells[row]?.[column] ?? {})
    const looks = this.looksIn(tab, column)
    const after = mergeStyle(this.ofColumn(tab, column), change)
    this.book.sheet(tab).setColumnStyle(column, this.idOf(after))
    for (const { row, raw, look } of looks) {
      const isMeant = row >= from
      raw.s = this.idOf(ownStyle(isMeant ? mergeStyle(look, change) : look, after))
      if (isMeant && change.pattern !== undefined) delete raw.custom
      this.keep({ tab, row, column }, raw)
    }
  }

  private looksIn(tab: string, column: number) {
    return Object.entries(this.book.rows(tab)).flatMap(([row, line]) => {
      const raw = line?.[column]
      return raw ? [{ row: Number(row), raw, look: this.of(raw, tab, column) }] : []
    })
  }

  /** One change for every cell, or one each. */
  setEach({ tab, row, column, rows, columns }: Area, change: Style | (Style | undefined)[][]) {
    const matrix = this.book.rows(tab)
    const restyle = this.restyler(tab)
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) {
        const wanted = Array.isArray(change) ? change[r]?.[c] : change
        if (!wanted) continue
        const raw = matrix[row + r]?.[column + c] ?? {}
        restyle(raw, column + c, wanted)
        if (wanted.pattern !== undefined) delete raw.custom
        this.keep({ tab, row: row + r, column: column + c }, raw)
      }
    }
  }

  /** Makes the same change of the same style once: many cells share it. */
  restyler(tab: string) {
    const done = new Map<Style, Map<string, Id>>()
    return (raw: ICellData, column: number, change: Style) => {
      const known = done.get(change) ?? new Map<string, Id>()
      done.set(change, known)
      const key = JSON.stringify([this.columnId(tab, column), raw.s])
      if (!known.has(key)) {
        const merged = mergeStyle(this.of(raw, tab, column), change)
        known.set(key, this.idOf(ownStyle(merged, this.ofColumn(tab, column))))
      }
      raw.s = known.get(key)
      if (!raw.s) delete raw.s
    }
  }
}
