import { CellValueType, type ICellData, type Univer } from '@univerjs/core'
import {
  InsertColByRangeCommand,
  InsertColCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowCommand,
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
import { areaBetween, type Corners, type Place } from './areas.ts'
import { UniverDisplay } from './display.ts'
import type { Display, Engine, Readings, Shift, Write } from './engine.ts'
import { EngineCells } from './engineCells.ts'
import { formatValue } from './formats.ts'
import type { Imports } from './importRange.ts'
import { cornersOf, type Matrix } from './matrix.ts'
import { showSpilledLooks } from './spilledLooks.ts'

const restructuring = new Set<string>([
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

const insertsRows = new Set<string>([InsertRowCommand.id, InsertRowByRangeCommand.id])
const insertsColumns = new Set<string>([InsertColCommand.id, InsertColByRangeCommand.id])

type Mutated = { subUnitId: string; range?: Corners; cellValue?: Matrix<ICellData | null> }

/** A spreadsheet in Univer, headless or on a page, for the services to work on. */
export class UniverEngine extends EngineCells implements Engine {
  readonly format = formatValue
  readonly display: Display | undefined
  private readTyped: ((text: string, pattern: string) => Write) | undefined
  private mustReload = true
  private isRunning = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private fitTimer: ReturnType<typeof setTimeout> | undefined
  private readonly changeListeners = new Set<() => void>()
  private readonly shiftListeners = new Set<(shift: Shift) => void>()
  private readonly removalListeners = new Set<(tab: string) => void>()

  constructor(univer: Univer, snapshot?: string) {
    super(univer, snapshot)
    if (typeof document !== 'undefined') {
      this.display = new UniverDisplay(this.univerAPI, this.injector, (place) => this.shownText(place))
      showSpilledLooks(this.injector, this.book)
    }
    this.commands.onCommandExecuted((command, options) => {
      if (options?.fromFormula) return
      if (restructuring.has(command.id)) this.restructured(command.id, command.params as Mutated)
      else if (command.id === SetRangeValuesMutation.id) this.edited(command.params as Mutated)
      else if (command.id === SetWorksheetActiveOperation.id) this.fitSoon()
      else this.came(command.id, command.params as Mutated | undefined)
    })
  }

  /** By a script or by hand: Univer has copied the looks of single cells into the lines that came. */
  private came(id: string, { subUnitId: tab, range }: Partial<Mutated> = {}) {
    if (!range || !tab) return
    const { row, column, rows, columns } = areaBetween(tab, range)
    if (insertsRows.has(id)) this.book.looks.rowsCame(tab, row, rows)
    if (insertsColumns.has(id)) this.book.looks.columnsCame(tab, column, columns)
  }

  register(names: string[], call: Parameters<Engine['register']>[1]) {
    this.calculation.register(names, call)
    this.mustReload = true
  }

  setReadings(readings: Readings) {
    this.calculation.readings = readings
    this.mustReload = true
  }

  importFrom(imports: Imports) {
    this.calculation.importFrom(imports)
  }

  setCommaDecimal(isCommaDecimal: boolean) {
    this.commaDecimal = isCommaDecimal
    this.mustReload = true
  }

  isCalculated() {
    this.calculation.askOtherFiles()
    return !this.mustReload && this.calculation.isClean()
  }

  /** A tab without formulas is as it will be, whatever waits to be computed in others. */
  protected calculateFor(tab: string) {
    this.calculation.askOtherFiles()
    if (this.mustReload || this.calculation.standsIn(tab)) this.calculate()
  }

  calculate() {
    if (this.isRunning || this.isCalculated()) return
    this.isRunning = true
    clearTimeout(this.timer)
    this.timer = undefined
    try {
      if (this.mustReload) this.calculation.reload()
      this.mustReload = false
      this.calculation.run()
    } finally {
      this.isRunning = false
    }
    for (const listener of this.changeListeners) listener()
  }

  private fitSoon() {
    if (!this.display) return
    clearTimeout(this.fitTimer)
    this.fitTimer = setTimeout(() => {
      this.display?.fitRows(this.activeTab(), this.extent(this.activeTab()).rows)
    }, 200)
  }

  protected calculateSoon() {
    this.fitSoon()
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      if (!this.isCalculated()) this.calculate()
      else for (const listener of this.changeListeners) listener()
    }, 0)
  }

  private shownText(place: Place) {
    const { value, pattern } = this.book.value(place)
    return formatValue(value, pattern, 'en_US')
  }

  /** Cells were changed by hand, on the page. */
  private edited({ subUnitId: tab, cellValue = {} }: Mutated) {
    const corners = cornersOf(cellValue)
    if (!corners) return
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, raw] of Object.entries(line ?? {})) {
        this.typed({ tab, row: Number(row), column: Number(column) }, raw)
      }
    }
    this.version += 1
    this.calculation.changed({ tab, ...corners })
    this.calculateSoon()
  }

  /** Text is understood as Google understands it, whatever Univer made of it. */
  private typed(place: Place, raw: ICellData | null) {
    const isText = typeof raw?.v === 'string' && !raw.f && raw.t !== CellValueType.FORCE_STRING
    const pattern = this.book.pattern(this.book.raw(place), place.tab, place.column)
    const write = isText ? this.readTyped?.(String(raw.v), pattern) : undefined
    if (write && write.value !== raw?.v) this.writeCell(place, write)
    else {
      this.book.looks.dress(place)
      // Univer writes formulas anew after rows or columns came or went, before all are taken in again.
      this.calculation.written(place, this.mustReload)
    }
  }

  understand(read: (text: string, pattern: string) => Write) {
    this.readTyped = read
  }

  private restructured(id: string, { subUnitId: tab, range }: Mutated) {
    this.mustReload = true
    this.version += 1
    this.book.forgetGrids()
    if (id === RemoveSheetMutation.id) for (const listener of this.removalListeners) listener(tab)
    const shift = range && shiftOf(id, tab, range)
    if (shift) for (const listener of this.shiftListeners) listener(shift)
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

  snapshot() {
    return JSON.stringify(this.book.workbook.getSnapshot())
  }

  restore(snapshot: string) {
    clearTimeout(this.fitTimer)
    this.display?.forget()
    this.univerAPI.disposeUnit(this.unitId)
    this.openBook(snapshot)
    this.book.reopen(this.facade().getWorkbook())
    this.mustReload = true
    this.calculate()
  }

  dispose() {
    clearTimeout(this.timer)
    clearTimeout(this.fitTimer)
    this.univer.dispose()
  }
}

function shiftOf(id: string, tab: string, range: Corners): Shift | undefined {
  const { row, column, rows, columns } = areaBetween(tab, range)
  if (id === InsertRowMutation.id) return { tab, lines: 'rows', at: row, count: rows }
  if (id === RemoveRowMutation.id) return { tab, lines: 'rows', at: row, count: -rows }
  if (id === InsertColMutation.id) return { tab, lines: 'columns', at: column, count: columns }
  if (id === RemoveColMutation.id) return { tab, lines: 'columns', at: column, count: -columns }
  return undefined
}
