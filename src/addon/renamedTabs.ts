import { typedTabs } from '../tabs/allTabs.ts'
import { columnsOf, headerKey } from '../tabs/columns.ts'
import type { Tab } from '../tabs/schema.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import type { Report } from './report.ts'
import { type Sheet, type Spreadsheet, sheetsOf } from './sheets.ts'

/**
 * Gives tabs of ours that somebody renamed their names back: without them, nothing but the formulas would find them,
 * and set-up would make blank ones in their place. A tab is taken for ours where it has all our headers, and the
 * sidebar's Id among them or the live formula that reads it.
 */
export function nameBack(spreadsheet: Spreadsheet, report: Report): void {
  const sheets = sheetsOf(spreadsheet, typedTabs)
  const missing = typedTabs.filter((tab) => !sheets.find(tab))
  if (missing.length === 0 || missing.length === typedTabs.length) return
  const names = new Set([...typedTabs.map(({ name }) => headerKey(name)), headerKey(scoresTab.name)])
  const others = spreadsheet.getSheets().filter((sheet) => !names.has(headerKey(sheet.getName())))
  const read = readInScores(sheets.find(scoresTab))
  const rows = others.map((sheet) => ({ sheet, name: sheet.getName(), headers: headersOf(sheet) }))
  for (const tab of missing) {
    const alike = rows.filter(({ name, headers }) => isWhole(tab, headers) && (hasId(tab) || read(name)))
    const [renamed] = alike
    if (!renamed || alike.length > 1) continue
    renamed.sheet.setName(tab.name)
    report.says(
      `The tab “${renamed.name}” is named ${tab.name} again, since Top Right finds its tabs by name.`,
    )
  }
}

const hasId = ({ columns }: Tab) => columns.some(({ type }) => type === 'id')

const isWhole = (tab: Tab, headers: readonly unknown[]) =>
  Object.values<number>(columnsOf<Tab>(headers, tab)).every((column) => column >= 0)

function headersOf(sheet: Sheet): unknown[] {
  const columns = sheet.getLastColumn()
  return columns > 0 ? (sheet.getRange(1, 1, 1, columns).getValues()[0] ?? []) : []
}

/** Whether the formula of Scores reads a tab of this name. */
function readInScores(scores: Sheet | undefined): (name: string) => boolean {
  const formula = scores?.getRange('A2').getFormula() ?? ''
  return (name) => formula.includes(`${name}!`) || formula.includes(`'${name.replace(/'/g, "''")}'!`)
}
