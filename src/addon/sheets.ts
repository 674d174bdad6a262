import { headerKey } from '../tabs/columns.ts'
import type { Tab } from '../tabs/schema.ts'

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** The sheets of a file by the names of our tabs. As in formulas, case does not matter. */
export type Sheets = {
  find(tab: Tab): Sheet | undefined
  /** Adds a sheet for a tab, in its place among ours. */
  insert(tab: Tab): Sheet
}

/** Asks a file for its sheets, once. `order` is the order in which ours stand. */
export function sheetsOf(spreadsheet: Spreadsheet, order: readonly Tab[]): Sheets {
  const listed = spreadsheet.getSheets().map((sheet) => ({ key: headerKey(sheet.getName()), sheet }))
  const indexOf = (tab: Tab) => listed.findIndex(({ key }) => key === headerKey(tab.name))
  return {
    find: (tab) => listed[indexOf(tab)]?.sheet,
    insert(tab) {
      const later = order.slice(order.indexOf(tab) + 1).map(indexOf)
      const next = later.find((index) => index >= 0) ?? listed.length
      const sheet = spreadsheet.insertSheet(tab.name, next)
      listed.splice(next, 0, { key: headerKey(tab.name), sheet })
      return sheet
    },
  }
}
