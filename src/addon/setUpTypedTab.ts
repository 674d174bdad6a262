import { isBlank } from '../tabs/cells.ts'
import { columnsOf } from '../tabs/columns.ts'
import { lookOf } from '../tabs/looks/lookOf.ts'
import { makeColumns } from '../tabs/makeRoom.ts'
import { brokenFormulaMend } from '../tabs/problem.ts'
import type { Tab } from '../tabs/schema.ts'
import { errorIn } from '../tabs/table.ts'
import { isFilledByFormula } from './filledByFormula.ts'
import { bringHeadersBack } from './headerRow.ts'
import { addColumns } from './newColumns.ts'
import { renamedHelp } from './renamedColumns.ts'
import type { Report } from './report.ts'
import { named } from './say.ts'
import type { Sheet, Sheets } from './sheets.ts'

/** A tab as it stands after set-up: its sheet, and its header row from column A on. */
export type StandingTab = { tab: Tab; sheet: Sheet; headers: readonly unknown[]; isNew: boolean }

/** Makes a tab that people write, or adds the columns that it lacks; whatever stands in it stays as it is. */
export function setUpTypedTab(sheets: Sheets, tab: Tab, report: Report): StandingTab {
  const found = sheets.find(tab)
  if (!found) report.begins(tab)
  const sheet = found ?? sheets.insert(tab)
  const last = found ? sheet.getLastColumn() : 0
  return last === 0 ? makeTab(sheet, tab, report) : completeTab(sheet, tab, last, report)
}

function makeTab(sheet: Sheet, tab: Tab, report: Report): StandingTab {
  sheet.setTabColor(lookOf(tab).colour)
  sheet.setFrozenRows(1)
  addColumns(sheet, tab, tab.columns, 1)
  report.made(tab)
  return { tab, sheet, headers: tab.columns.map((column) => column.header), isNew: true }
}

function completeTab(sheet: Sheet, tab: Tab, lastColumn: number, report: Report): StandingTab {
  const headers: unknown[] = sheet.getRange(1, 1, 1, lastColumn).getValues()[0] ?? []
  const at: Record<string, number> = columnsOf(headers, tab)
  const missing = tab.columns.filter(({ header }) => (at[header] ?? -1) < 0)
  const standing = { tab, sheet, headers, isNew: false }
  if (missing.length === 0) return standing
  const names = missing.map((column) => column.header)
  if (isFilledByFormula(sheet.getDataRange().getFormulas(), tab, at)) {
    const error = errorIn(headers)
    report.says(
      `${tab.name} is filled by a formula, so nothing was written there; ${error ? `row 1 shows ${error}. ${brokenFormulaMend}` : `it lacks ${named(names)}.`}`,
    )
    return standing
  }
  if (missing.length === tab.columns.length) {
    const brought = bringHeadersBack(sheet, tab, lastColumn, report)
    if (brought) return { ...standing, headers: brought }
  }
  report.begins(tab)
  const after = Math.max(...Object.values(at)) + 1 || lastColumn
  const taken = after < lastColumn ? partColumns(sheet, after, missing.length) : 0
  if (after === lastColumn) makeColumns(sheet, lastColumn + missing.length)
  addColumns(sheet, tab, missing, after + 1)
  const needed = missing.filter((column) => column.needed).map((column) => column.header)
  const renamed = sheet.getLastRow() > 1 ? renamedHelp(tab, headers, at) : ''
  report.says(
    `${tab.name}: added ${named(names)}.${renamed || (needed.length > 0 ? neededHelp(needed) : '')}`,
  )
  return { ...standing, headers: [...headers.slice(0, after), ...names, ...headers.slice(after + taken)] }
}

/**
 * Makes room for columns of ours left of the user's own, which may hold what the scores must not rest on, such as TODAY.
 * Blank ones that stand there are taken first, since a try that broke off may have left them. Answers how many those are.
 */
function partColumns(sheet: Sheet, after: number, count: number): number {
  const rows: unknown[][] = sheet.getDataRange().getValues()
  const isFree = (column: number) => rows.every((row) => isBlank(row[column]))
  let free = 0
  while (free < count && isFree(after + free)) free++
  if (free < count) sheet.insertColumnsAfter(after + free, count - free)
  return free
}

// A column that was there under another name holds what the new one lacks.
const neededHelp = (needed: readonly string[]) =>
  ` The scores need ${named(needed)}, still blank: where another column holds it, delete the new one and give that one its name.`
