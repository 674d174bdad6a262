import {
  BooleanNumber,
  ICommandService,
  type Injector,
  type IWorkbookData,
  type Univer,
} from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { SetWorksheetActiveOperation } from '@univerjs/sheets'
import '@univerjs/sheets/facade'
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade'
import { type Area, areaBetween } from './areas.ts'
import { Book } from './book.ts'
import type { TabInfo } from './engine.ts'
import { plainFont } from './styles.ts'

let opened = 0

/** The look of a new sheet's cells in Google Sheets. */
const plainLook = { defaultColumnWidth: 100, defaultRowHeight: 21, defaultStyle: plainFont }

const emptyBook = (): Partial<IWorkbookData> => ({
  name: 'Untitled spreadsheet',
  sheetOrder: ['0'],
  sheets: { 0: { id: '0', name: 'Sheet1', rowCount: 1000, columnCount: 26, cellData: {}, ...plainLook } },
})

/** Tabs, through Univer's facade. */
export class EngineTabs {
  readonly injector: Injector
  /** For the page, which shows what the services know nothing of. */
  readonly univerAPI: FUniver
  protected readonly univer: Univer
  /** Its own: Univer keeps what it has read of formulas for all spreadsheets of a process, by this. */
  protected readonly unitId: string
  protected readonly commands: ICommandService
  protected readonly book: Book

  constructor(univer: Univer, snapshot?: string) {
    this.univer = univer
    this.univerAPI = FUniver.newAPI(univer)
    this.injector = univer.__getInjector()
    this.commands = this.injector.get(ICommandService)
    opened += 1
    this.unitId = `spreadsheet-${opened}`
    this.openBook(snapshot)
    this.book = new Book(this.facade().getWorkbook())
  }

  protected openBook(snapshot: string | undefined) {
    const book = snapshot ? JSON.parse(snapshot) : emptyBook()
    this.univerAPI.createWorkbook({ ...book, id: this.unitId })
  }

  protected facade(): FWorkbook {
    const workbook = this.univerAPI.getWorkbook(this.unitId)
    if (!workbook) throw new Error('The spreadsheet is closed')
    return workbook
  }

  protected sheet(tab: string): FWorksheet {
    const sheet = this.facade().getSheetBySheetId(tab)
    if (!sheet) throw new Error(`The spreadsheet has no tab ${tab}`)
    return sheet
  }

  protected config(tab: string) {
    return this.book.sheet(tab).getConfig()
  }

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
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: tab })
  }

  selection(): Area | undefined {
    const range = this.facade().getActiveRange()
    return range ? areaBetween(range.getSheetId(), range.getRange()) : undefined
  }

  select({ tab, row, column, rows, columns }: Area) {
    this.activate(tab)
    this.facade().setActiveRange(this.sheet(tab).getRange(row, column, rows, columns))
  }

  /** Univer moves references as if lines came or went in the tab in front, whichever that is. */
  protected asInFront(tab: string, change: () => void) {
    const front = this.activeTab()
    if (tab !== front) this.activate(tab)
    change()
    if (tab !== front) this.activate(front)
  }

  /** Univer selects the lines that come or are hidden, and keeps selected those that went; Google does neither. */
  protected keepingSelection(tab: string, change: () => void) {
    this.asInFront(tab, () => {
      const selected = this.selection()
      change()
      if (selected) this.select(this.asFarAsThere(selected))
    })
  }

  private asFarAsThere({ tab, row, column, rows, columns }: Area): Area {
    const grid = this.book.grid(tab)
    const [top, left] = [Math.min(row, grid.rows - 1), Math.min(column, grid.columns - 1)]
    const [high, wide] = [Math.min(rows, grid.rows - top), Math.min(columns, grid.columns - left)]
    return { tab, row: top, column: left, rows: high, columns: wide }
  }

  addTab(name: string, index: number, rows: number, columns: number) {
    const id = String(Math.max(0, ...this.tabs().map((tab) => Number(tab.id) || 0)) + 1)
    const sheet = { id, name, rowCount: rows, columnCount: columns, ...plainLook }
    this.facade().insertSheet(name, { index, sheet })
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
}
