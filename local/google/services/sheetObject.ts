import { hexOf } from '../colours.ts'
import { nameOf, spreadsheetEnums } from '../enums.ts'
import { Exception } from '../exception.ts'
import {
  chartsOf,
  type GoogleChart,
  insertChart,
  newChartBuilder,
  removeChart,
  updateChart,
} from './chart.ts'
import { type ConditionalRule, RuleObject } from './conditionalFormat.ts'
import { protectionsOf, protectSheet } from './protection.ts'
import { areaOfRange, type GoogleRange } from './range.ts'
import type { GoogleSheet } from './sheet.ts'
import { SheetLines } from './sheetLines.ts'
import { refuseName } from './sheetNames.ts'
import { spreadsheetOf } from './spreadsheet.ts'

type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType

/** A tab. */
export class SheetObject extends SheetLines implements Partial<GoogleSheet> {
  getName() {
    return this.info.name
  }

  getSheetName() {
    return this.info.name
  }

  setName(name: string) {
    const { engine } = this.context
    this.context.refuseUnlessEditable(this.everyCell)
    refuseName(
      name,
      engine.tabs().filter((tab) => tab.id !== this.tab),
    )
    engine.renameTab(this.tab, name)
    return this.self
  }

  getSheetId() {
    return Number(this.tab)
  }

  getIndex() {
    return this.context.engine.tabs().findIndex((tab) => tab.id === this.tab) + 1
  }

  getParent() {
    return spreadsheetOf(this.context)
  }

  getType() {
    return spreadsheetEnums.SheetType.GRID
  }

  activate() {
    this.context.activate(this.tab)
    return this.self
  }

  getActiveRange() {
    return spreadsheetOf(this.context).getActiveRange()
  }

  getActiveCell() {
    return this.getActiveRange()?.getCell(1, 1) ?? this.getRange(1, 1)
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

  isSheetHidden() {
    return this.info.isHidden
  }

  hideSheet() {
    const { engine } = this.context
    const others = engine.tabs().filter((tab) => tab.id !== this.tab && !tab.isHidden)
    if (others.length === 0) throw new Exception("You can't hide all the sheets in a document.")
    this.context.refuseOnClosedTab(this.tab)
    if (!this.info.isHidden) engine.showTab(this.tab, false)
    return this.self
  }

  showSheet() {
    this.context.refuseOnClosedTab(this.tab)
    if (this.info.isHidden) this.context.engine.showTab(this.tab, true)
    return this.self
  }

  getTabColor() {
    return this.context.engine.tabColour(this.tab)
  }

  setTabColor(colour: string | null) {
    this.context.refuseOnClosedTab(this.tab)
    const hex = hexOf(colour)
    if (hex !== undefined) this.context.engine.colourTab(this.tab, hex)
    return this.self
  }

  hasHiddenGridlines() {
    return !this.context.engine.hasGridlines(this.tab)
  }

  setHiddenGridlines(isHidden: boolean) {
    this.context.refuseOnClosedTab(this.tab)
    this.context.engine.showGridlines(this.tab, !isHidden)
    return this.self
  }

  private get everyCell() {
    const { rows, columns } = this.info
    return { tab: this.tab, row: 0, column: 0, rows, columns }
  }

  protect() {
    return protectSheet(this.context, this.everyCell)
  }

  getProtections(type: ProtectionType) {
    return protectionsOf(this.context, nameOf(type), this.tab)
  }

  getConditionalFormatRules() {
    const rules = this.context.records.conditional[this.tab] ?? []
    return rules.map((rule) => new RuleObject(this.context, rule).self)
  }

  setConditionalFormatRules(rules: ConditionalRule[]) {
    this.context.refuseOnClosedTab(this.tab)
    this.context.records.conditional[this.tab] = rules.map((rule) => RuleObject.ruleOf(rule, this.tab))
    this.context.display('conditional', this.tab)
  }

  clearConditionalFormatRules() {
    this.setConditionalFormatRules([])
  }

  newChart() {
    return newChartBuilder(this.context, this.tab)
  }

  getCharts() {
    return chartsOf(this.context, this.tab)
  }

  insertChart(chart: GoogleChart) {
    this.context.refuseOnClosedTab(this.tab)
    insertChart(this.context, this.tab, chart)
  }

  updateChart(chart: GoogleChart) {
    this.context.refuseOnClosedTab(this.tab)
    updateChart(this.context, this.tab, chart)
  }

  removeChart(chart: GoogleChart) {
    this.context.refuseOnClosedTab(this.tab)
    removeChart(this.context, this.tab, chart)
  }
}
