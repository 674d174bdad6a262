import { headerKey } from '../tabs/columns.ts'
import type { Tab } from '../tabs/schema.ts'

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** How large Google makes a new sheet. */
export const newSheet = { rows: 1000, columns: 26 }

/** The sheets of a file by the names of our tabs. As in formulas, case does not matter. */
export type Sheets = {
  find(tab: Tab): Sheet | undefined
  /** Adds a sheet for a tab, in its place among ours. */
  insert(tab: Tab): Sheet
}

/** Finds our sheets in a file, in which they stand in `order`. All of them are listed only where one is not found at once. */
export function sheetsOf(spreadsheet: Spreadsheet, order: readonly Tab[]): Sheets {
  const list = listOnce(spreadsheet)
  return {
    find: (tab) =>
      list.isRead() ? list.find(tab) : (spreadsheet.getSheetByName(tab.name) ?? list.find(tab)),
    insert(tab) {
      const later = order.slice(order.indexOf(tab) + 1).map(list.indexOf)
      const index = later.find((at) => at >= 0) ?? list.length()
      const sheet = spreadsheet.insertSheet(tab.name, index)
      list.insert(tab, sheet, index)
      return sheet
    },
  }
}

function listOnce(spreadsheet: Spreadsheet) {
  let listed: { key: string; sheet: Sheet }[] | undefined
  const entries = () => {
    listed ??= spreadsheet.getSheets().map((sheet) => ({ key: headerKey(sheet.getName()), sheet }))
    return listed
  }
  const indexOf = (tab: Tab) => entries().findIndex(({ key }) => key === headerKey(tab.name))
  return {
    isRead: () => listed !== undefined,
    length: () => entries().length,
    indexOf,
    find: (tab: Tab) => entries()[indexOf(tab)]?.sheet,
    insert: (tab: Tab, sheet: Sheet, index: number) =>
      entries().splice(index, 0, { key: headerKey(tab.name), sheet }),
  }
}
