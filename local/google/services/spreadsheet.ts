import type { TabInfo } from '../../univer/engine.ts'
import type { Context } from '../context.ts'
import { areaNamed } from '../coordinates.ts'
import { nameOf } from '../enums.ts'
import { Exception, NotYet } from '../exception.ts'
import { refuseTooManyCells } from '../limits.ts'
import { Inside } from './inside.ts'
import { protectionsOf } from './protection.ts'
import { areaOfRange, type GoogleRange, rangeOf } from './range.ts'
import { RangeListObject } from './rangeList.ts'
import { UserObject } from './session.ts'
import { type GoogleSheet, sheetOf, tabOf } from './sheet.ts'
import { freeName, refuseName } from './sheetNames.ts'

export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType

export const spreadsheetOf = (context: Context): GoogleSpreadsheet => new SpreadsheetObject(context).self

type Template = { template?: GoogleSheet }

const newSize = { rows: 1000, columns: 26 }

/** What is selected; in a custom function, the cell that is computed. */
export function activeRange(context: Context): GoogleRange {
  const { engine, execution } = context
  const area = execution?.place ? { ...execution.place, rows: 1, columns: 1 } : engine.selection()
  return rangeOf(context, area ?? { tab: engine.activeTab(), row: 0, column: 0, rows: 1, columns: 1 })
}

class SpreadsheetObject extends Inside<GoogleSpreadsheet> implements Partial<GoogleSpreadsheet> {
  constructor(context: Context) {
    super(context, 'Spreadsheet')
  }

  getId() {
    return this.context.id
  }

  getName() {
    return this.context.name
  }

  rename(name: string) {
    this.context.name = name
  }

  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.context.id}/edit`
  }

  getOwner() {
    return new UserObject(this.context, this.context.owner).self
  }

  getEditors() {
    return (this.context.options.editors ?? []).map((email) => new UserObject(this.context, email).self)
  }

  getSpreadsheetTimeZone() {
    return this.context.zone
  }

  getSpreadsheetLocale() {
    return this.context.locale
  }

  getSheets() {
    return this.context.engine.tabs().map(({ id }) => sheetOf(this.context, id))
  }

  getNumSheets() {
    return this.context.engine.tabs().length
  }

  /** Names are matched to the letter, unlike in formulas. */
  getSheetByName(name: string) {
    const tab = this.context.engine.tabs().find((each) => each.name === name)
    return tab ? sheetOf(this.context, tab.id) : null
  }

  getSheetById(id: number) {
    const tab = this.context.engine.tabs().find((each) => each.id === String(id))
    return tab ? sheetOf(this.context, tab.id) : null
  }

  getActiveSheet() {
    return sheetOf(this.context, this.context.engine.activeTab())
  }

  setActiveSheet(sheet: GoogleSheet) {
    this.context.activate(tabOf(sheet))
    return sheet
  }

  insertSheet(at?: string | number | Template, index?: number | Template, options?: Template) {
    const { engine } = this.context
    if ([at, index, options].some((given) => typeof given === 'object' && given?.template))
      throw new NotYet('inserting a sheet from a template')
    const tabs = engine.tabs()
    const name = typeof at === 'string' ? at : freeName(tabs)
    refuseName(name, tabs)
    const active = tabs.findIndex((tab) => tab.id === engine.activeTab())
    const place = [index, at].find((given) => typeof given === 'number') ?? active + 1
    if (place < 0 || place > tabs.length) throw new Exception('Sheet index out of range.')
    refuseTooManyCells(this.context, newSize.rows * newSize.columns)
    const id = engine.addTab(name, place, newSize.rows, newSize.columns)
    this.context.activate(id)
    return sheetOf(this.context, id)
  }

  deleteSheet(sheet: GoogleSheet) {
    const { engine } = this.context
    const others = engine.tabs().filter((tab) => tab.id !== tabOf(sheet) && !tab.isHidden)
    if (others.length === 0) throw new Exception("You can't remove all the sheets in a document.")
    this.context.refuseUnlessEditable(wholeOf(this.context.tab(tabOf(sheet))))
    engine.removeTab(tabOf(sheet))
  }

  moveActiveSheet(position: number) {
    const { engine } = this.context
    if (position < 1 || position > engine.tabs().length) throw new Exception('Sheet index out of range.')
    engine.moveTab(engine.activeTab(), position - 1)
  }

  getRange(name: string) {
    const { engine } = this.context
    const tabs = engine.tabs()
    return rangeOf(this.context, areaNamed(name, tabs, this.context.tab(engine.activeTab())))
  }

  getRangeList(names: string[]) {
    const tabs = this.context.engine.tabs()
    const own = this.context.tab(this.context.engine.activeTab())
    return new RangeListObject(
      this.context,
      names.map((name) => areaNamed(name, tabs, own)),
    ).self
  }

  getActiveRange() {
    return activeRange(this.context)
  }

  getActiveCell() {
    return this.getActiveRange().getCell(1, 1)
  }

  getCurrentCell() {
    return this.getActiveCell()
  }

  setActiveRange(range: GoogleRange) {
    this.context.engine.select(areaOfRange(range))
    return range
  }

  setActiveSelection(at: GoogleRange | string) {
    return this.setActiveRange(typeof at === 'string' ? this.getRange(at) : at)
  }

  getProtections(type: ProtectionType) {
    return protectionsOf(this.context, nameOf(type))
  }

  getDataRange() {
    return this.getActiveSheet().getDataRange()
  }

  getLastRow() {
    return this.getActiveSheet().getLastRow()
  }

  getLastColumn() {
    return this.getActiveSheet().getLastColumn()
  }

  toast(message: string, title = '', seconds: number | null = 5) {
    this.context.toast({ message, title, seconds: seconds ?? 5 })
  }
}

const wholeOf = ({ id, rows, columns }: TabInfo) => ({ tab: id, row: 0, column: 0, rows, columns })
