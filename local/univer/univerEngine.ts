import {
  BooleanNumber,
  type ICellData,
  ICommandService,
  type Injector,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
  type Univer,
} from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets'
import '@univerjs/sheets/facade'
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade'
import type { Area, Place } from './areas.ts'
import { Book, formulaOf, rawValue } from './book.ts'
import { Calculation } from './calculation.ts'
import type { Value } from './cells.ts'
import type { Engine, Lines, Shift, Style, TabInfo, Write } from './engine.ts'
import { formatValue } from './formats.ts'
import { readableFormula } from './formulaText.ts'
import { mergeStyle, readStyle } from './styles.ts'
import { valuesOf } from './variants.ts'

const reloading = new Set<string>([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
])

const unitId = 'spreadsheet'

const emptyBook = (): Partial<IWorkbookData> => ({
  id: unitId,
  name: 'Untitled spreadsheet',
  sheetOrder: ['0'],
  sheets: { 0: { id: '0', name: 'Sheet1', rowCount: 1000, columnCount: 26, cellData: {} } },
})

type Corners = { startRow: number; endRow: number; startColumn: number; endColumn: number }
type Mutated = {
  subUnitId: string
  range?: Corners
  cellValue?: Record<number, Record<number, ICellData | null>>
}

/** A spreadsheet in Univer, headless or on a page, for the services to work on. */
export class UniverEngine implements Engine {
  private univer: Univer
  readonly injector: Injector
  /** For the page, which shows what the services know nothing of. */
  readonly univerAPI: FUniver
  private commands: ICommandService
  private book: Book
  private calculation: Calculation
  private commaDecimal = false
  private mustReload = true
  private isRunning = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private changeListeners = new Set<() => void>()
  private shiftListeners = new Set<(shift: Shift) => void>()
  private removalListeners = new Set<(tab: string) => void>()

  constructor(univer: Univer, snapshot?: string) {
    this.univer = univer
    this.univerAPI = FUniver.newAPI(univer)
    const injector = univer.__getInjector()
    this.injector = injector
    this.commands = injector.get(ICommandService)
    this.univerAPI.createWorkbook(snapshot ? JSON.parse(snapshot) : emptyBook())
    this.book = new Book(this.facade().getWorkbook())
    this.calculation = new Calculation(injector, this.book, () => this.commaDecimal)
    this.commands.onCommandExecuted((command, options) => {
      if (options?.fromFormula) return
      if (reloading.has(command.id)) this.restructured(command.id, command.params as Mutated)
      else if (command.id === SetRangeValuesMutation.id) this.edited(command.params as Mutated)
    })
  }

  private facade(): FWorkbook {
    const workbook = this.univerAPI.getWorkbook(unitId)
    if (!workbook) throw new Error('The spreadsheet is closed')
    return workbook
  }

  private sheet(tab: string): FWorksheet {
    const sheet = this.facade().getSheetBySheetId(tab)
    if (!sheet) throw new Error(`The spreadsheet has no tab ${tab}`)
    return sheet
  }

  private config(tab: string) {
    return this.book.sheet(tab).getConfig()
  }

  // -- tabs

  tabs(): TabInfo[] {
    return this.book.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
      isHidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    }))
  }

  activeTab() {
    return this.book.workbook.getActiveSheet().getSheetId()
  }

  activate(tab: string) {
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: tab })
  }

  selection(): Area | undefined {
    const range = this.facade().getActiveRange()
    if (!range) return undefined
    const { startRow, startColumn, endRow, endColumn } = range.getRange()
    const rows = endRow - startRow + 1
    return {
      tab: range.getSheetId(),
      row: startRow,
      column: startColumn,
      rows,
      columns: endColumn - startColumn + 1,
    }
  }

  select({ tab, row, column, rows, columns }: Area) {
    this.activate(tab)
    this.facade().setActiveRange(this.sheet(tab).getRange(row, column, rows, columns))
  }

  addTab(name: string, index: number, rows: number, columns: number) {
    const id = String(Math.max(0, ...this.tabs().map((tab) => Number(tab.id) || 0)) + 1)
    this.facade().insertSheet(name, { index, sheet: { id, name, rowCount: rows, columnCount: columns } })
    return id
  }

  removeTab(tab: string) {
    this.facade().deleteSheet(tab)
  }

  renameTab(tab: string, name: string) {
    this.sheet(tab).setName(name)
  }

  moveTab(tab: string, index: number) {
    this.facade().moveSheet(this.sheet(tab), index)
  }

  showTab(tab: string, isShown: boolean) {
    if (isShown) this.sheet(tab).showSheet()
    else this.sheet(tab).hideSheet()
  }

  tabColour(tab: string) {
    return this.config(tab).tabColor || null
  }

  colourTab(tab: string, colour: string | null) {
    this.sheet(tab).setTabColor(colour ?? '')
  }

  // -- rows and columns

  insert(tab: string, lines: Lines, at: number, count: number) {
    const sheet = this.sheet(tab)
    if (lines === 'rows') sheet.insertRowsBefore(at, count)
    else sheet.insertColumnsBefore(at, count)
  }

  remove(tab: string, lines: Lines, at: number, count: number) {
    if (lines === 'rows') this.sheet(tab).deleteRows(at, count)
    else this.sheet(tab).deleteColumns(at, count)
  }

  sizeOf(tab: string, lines: Lines, index: number) {
    const sheet = this.book.sheet(tab)
    return lines === 'rows' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index)
  }

  resize(tab: string, lines: Lines, at: number, count: number, pixels: number) {
    if (lines === 'rows') this.sheet(tab).setRowHeightsForced(at, count, pixels)
    else this.sheet(tab).setColumnWidths(at, count, pixels)
  }

  isHidden(tab: string, lines: Lines, index: number) {
    const sheet = this.book.sheet(tab)
    return !(lines === 'rows' ? sheet.getRowRawVisible(index) : sheet.getColVisible(index))
  }

  hide(tab: string, lines: Lines, at: number, count: number, isHidden: boolean) {
    const sheet = this.sheet(tab)
    if (lines === 'rows') isHidden ? sheet.hideRows(at, count) : sheet.showRows(at, count)
    else isHidden ? sheet.hideColumns(at, count) : sheet.showColumns(at, count)
  }

  frozen(tab: string) {
    const { xSplit, ySplit } = this.config(tab).freeze
    return { rows: ySplit, columns: xSplit }
  }

  freeze(tab: string, { rows, columns }: Record<Lines, number>) {
    if (rows === 0 && columns === 0) this.sheet(tab).cancelFreeze()
    else {
      const start = { startRow: rows || -1, startColumn: columns || -1 }
      this.sheet(tab).setFreeze({ ...start, ySplit: rows, xSplit: columns })
    }
  }

  hasGridlines(tab: string) {
    return this.config(tab).showGridlines !== BooleanNumber.FALSE
  }

  showGridlines(tab: string, isShown: boolean) {
    this.sheet(tab).setHiddenGridlines(!isShown)
  }

  merges(tab: string): Area[] {
    return this.book
      .sheet(tab)
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) => ({
        tab,
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }))
  }

  merge(areas: Area[]) {
    for (const { tab, row, column, rows, columns } of areas) {
      this.sheet(tab).getRange(row, column, rows, columns).merge({ isForceMerge: true })
    }
  }

  unmerge(areas: Area[]) {
    for (const { tab, row, column, rows, columns } of areas) {
      this.sheet(tab).getRange(row, column, rows, columns).breakApart()
    }
  }

  // -- cells

  values(area: Area): Value[][] {
    this.calculate()
    return valuesOf(this.book, area)
  }

  formulas(area: Area) {
    return this.eachRaw(area, (raw) => readableFormula(formulaOf(raw) ?? ''))
  }

  patterns(area: Area) {
    return this.eachRaw(area, (raw) => this.book.pattern(raw))
  }

  private eachRaw<T>(
    { tab, row, column, rows, columns }: Area,
    read: (raw: Nullable<ICellData>) => T,
  ): T[][] {
    const matrix = this.book.rows(tab)
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => read(matrix[row + r]?.[column + c])),
    )
  }

  error(place: Place) {
    this.calculate()
    return this.calculation.message(place)
  }

  write(area: Area, cells: (Write | undefined)[][]) {
    const matrix = this.book.rows(area.tab)
    cells.forEach((line, r) => {
      line.forEach((write, c) => {
        if (!write) return
        const place = { tab: area.tab, row: area.row + r, column: area.column + c }
        const raw = matrix[place.row]?.[place.column] ?? {}
        this.writeCell(raw, write)
        this.keep(place, raw)
        if (write.formula !== undefined || 'value' in write) this.calculation.written(place)
      })
    })
    this.calculation.changed(area)
    this.redraw(area)
  }

  private writeCell(raw: ICellData, { value, formula, pattern }: Write) {
    delete raw.p
    delete raw.si
    delete raw.f
    delete raw.v
    delete raw.t
    if (raw.custom?.autoFormat) {
      this.restyle(raw, { pattern: null })
      delete raw.custom
    }
    if (formula !== undefined) raw.f = formula
    else if (value !== null && value !== undefined) Object.assign(raw, rawValue(value))
    if (pattern && !this.book.pattern(raw)) this.restyle(raw, { pattern })
  }

  private restyle(raw: ICellData, style: Style) {
    const styles = this.book.workbook.getStyles()
    const merged = mergeStyle(styles.getStyleByCell(raw) ?? {}, style)
    if (Object.keys(merged).length > 0) raw.s = styles.setValue(merged)
    else delete raw.s
  }

  private keep({ tab, row, column }: Place, raw: ICellData) {
    const matrix = this.book.rows(tab)
    if (Object.keys(raw).length > 0) (matrix[row] ??= {})[column] = raw
    else delete matrix[row]?.[column]
  }

  styles(area: Area): Style[][] {
    const known = this.book.workbook.getStyles()
    return this.eachRaw(area, (raw) => readStyle((raw && known.getStyleByCell(raw)) ?? {}))
  }

  setStyles(area: Area, style: Style | Style[][]) {
    const styles = this.book.workbook.getStyles()
    const { tab, row, column, rows, columns } = area
    const matrix = this.book.rows(tab)
    // The same change of the same style over and over: thousands of cells share one.
    const done = new Map<Style, Map<IStyleData | string | null | undefined, string | undefined>>()
    let isFormat = false
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1) {
        const change = Array.isArray(style) ? style[r]?.[c] : style
        if (!change) continue
        const raw = matrix[row + r]?.[column + c] ?? {}
        const known = done.get(change) ?? new Map()
        if (!known.has(raw.s)) {
          const merged = mergeStyle(styles.getStyleByCell(raw) ?? {}, change)
          known.set(raw.s, Object.keys(merged).length > 0 ? styles.setValue(merged) : undefined)
          done.set(change, known)
        }
        raw.s = known.get(raw.s)
        if (raw.s === undefined) delete raw.s
        if (change.pattern !== undefined) {
          isFormat = true
          delete raw.custom
        }
        this.keep({ tab, row: row + r, column: column + c }, raw)
      }
    }
    if (isFormat) this.calculation.changed(area)
    this.redraw(area)
  }

  extent(tab: string) {
    this.calculate()
    let rows = 0
    let columns = 0
    const hold = (row: number, column: number) => {
      rows = Math.max(rows, row + 1)
      columns = Math.max(columns, column + 1)
    }
    for (const [row, line] of Object.entries(this.book.rows(tab))) {
      for (const [column, raw] of Object.entries(line ?? {})) {
        if (formulaOf(raw) !== undefined || (raw?.v ?? null) !== null || raw?.p)
          hold(Number(row), Number(column))
      }
    }
    for (const [row, line] of this.book.spilled.get(tab) ?? [])
      for (const column of line.keys()) hold(row, column)
    return { rows, columns }
  }

  // -- calculation

  register(names: string[], call: Parameters<Engine['register']>[1]) {
    this.calculation.register(names, call)
    this.mustReload = true
  }

  setCommaDecimal(isCommaDecimal: boolean) {
    this.commaDecimal = isCommaDecimal
    this.mustReload = true
  }

  isCalculated() {
    return !this.mustReload && this.calculation.isClean()
  }

  calculate() {
    if (this.isRunning || this.isCalculated()) return
    this.isRunning = true
    clearTimeout(this.timer)
    this.timer = undefined
    try {
      if (this.mustReload) {
        this.mustReload = false
        this.calculation.reload()
      }
      this.calculation.run()
    } finally {
      this.isRunning = false
    }
    for (const listener of this.changeListeners) listener()
  }

  /** Cells were changed by hand, on the page. */
  private edited({ subUnitId: tab, cellValue = {} }: Mutated) {
    const corners = cornersOf(cellValue)
    if (!corners) return
    for (const [row, line] of Object.entries(cellValue)) {
      for (const column of Object.keys(line)) {
        this.calculation.written({ tab, row: Number(row), column: Number(column) })
      }
    }
    this.calculation.changed({ tab, ...corners })
    this.calculateSoon()
  }

  private restructured(id: string, { subUnitId: tab, range }: Mutated) {
    this.mustReload = true
    this.book.forgetGrids()
    if (id === RemoveSheetMutation.id) for (const listener of this.removalListeners) listener(tab)
    const shift = range && shiftOf(id, tab, range)
    if (shift) for (const listener of this.shiftListeners) listener(shift)
    this.calculateSoon()
  }

  private calculateSoon() {
    this.timer ??= setTimeout(() => this.calculate(), 0)
  }

  /** Univer draws anew what lies between the two corners. */
  private redraw({ tab, row, column, rows, columns }: Area) {
    const cellValue: Record<number, Record<number, object>> = {}
    ;(cellValue[row] ??= {})[column] = {}
    ;(cellValue[row + rows - 1] ??= {})[column + columns - 1] = {}
    const local = { onlyLocal: true, fromFormula: true }
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId: tab, cellValue }, local)
    this.calculateSoon()
  }

  onChange(listener: () => void) {
    this.changeListeners.add(listener)
    return () => this.changeListeners.delete(listener)
  }

  onShift(listener: (shift: Shift) => void) {
    this.shiftListeners.add(listener)
    return () => this.shiftListeners.delete(listener)
  }

  onTabRemoved(listener: (tab: string) => void) {
    this.removalListeners.add(listener)
    return () => this.removalListeners.delete(listener)
  }

  format = formatValue

  snapshot() {
    return JSON.stringify(this.book.workbook.getSnapshot())
  }

  restore(snapshot: string) {
    this.univerAPI.disposeUnit(unitId)
    this.univerAPI.createWorkbook(JSON.parse(snapshot))
    this.book.reopen(this.facade().getWorkbook())
    this.mustReload = true
    this.calculate()
  }

  dispose() {
    clearTimeout(this.timer)
    this.univer.dispose()
  }
}

function cornersOf(cellValue: Record<number, Record<number, unknown>>): Omit<Area, 'tab'> | undefined {
  const rows = Object.keys(cellValue).map(Number)
  const columns = Object.values(cellValue).flatMap((line) => Object.keys(line).map(Number))
  if (rows.length === 0 || columns.length === 0) return undefined
  const [row, column] = [Math.min(...rows), Math.min(...columns)]
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 }
}

function shiftOf(id: string, tab: string, range: Corners): Shift | undefined {
  const rows = range.endRow - range.startRow + 1
  const columns = range.endColumn - range.startColumn + 1
  if (id === InsertRowMutation.id) return { tab, lines: 'rows', at: range.startRow, count: rows }
  if (id === RemoveRowMutation.id) return { tab, lines: 'rows', at: range.startRow, count: -rows }
  if (id === InsertColMutation.id) return { tab, lines: 'columns', at: range.startColumn, count: columns }
  if (id === RemoveColMutation.id) return { tab, lines: 'columns', at: range.startColumn, count: -columns }
  return undefined
}
