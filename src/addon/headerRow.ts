import { isBlank, isDate } from '../tabs/cells.ts'
import { columnsOf, headerKey } from '../tabs/columns.ts'
import type { Column, Tab } from '../tabs/schema.ts'
import { settingNames } from '../tabs/settingsTab.ts'
import { headerRowIn, rowsSearched } from '../tabs/table.ts'
import { writeHeaders } from './newColumns.ts'
import type { Report } from './report.ts'
import type { Sheet } from './sheets.ts'

/**
 * Brings the headers of a tab that has none of ours in row 1 back there, where it is sure what they stood above; where
 * it is not, writes nothing and says what a person can do. Answers the row of headers as it stands then; undefined where
 * row 1 holds a user's own headers.
 */
export function bringHeadersBack(
  sheet: Sheet,
  tab: Tab,
  lastColumn: number,
  report: Report,
): readonly unknown[] | undefined {
  const lastRow = sheet.getLastRow()
  const rows: unknown[][] = sheet.getRange(1, 1, Math.min(rowsSearched, lastRow), lastColumn).getValues()
  const standing = standingRow(rows, tab)
  if (standing !== undefined) return bringUp(sheet, tab, rows, standing, report)
  const [first = []] = rows
  const filled = rows.filter((row) => !row.every(isBlank))
  const isEmpty = filled.length === 0 && lastRow <= rowsSearched
  if (isEmpty || areRowsOf(tab, filled)) return writeThem(sheet, tab, first, report)
  if (!first.every(isBlank) && first.every(isHeader)) return undefined
  report.says(
    `${tab.name}: row 1 holds none of its headers, and the rows do not say for sure which column is which, so nothing was written there. Type the headers into a new row 1, each above its column: ${telling(tab).join(', ')}.`,
  )
  return first
}

/** Headers that tell a tab of ours from any other. */
const telling = ({ columns }: Tab) => {
  const needed = columns.filter((column) => column.needed)
  return (needed.length > 0 ? needed : columns).map(({ header }) => header)
}

const isHeader = (cell: unknown) => isBlank(cell) || (typeof cell === 'string' && !/^[\d#]/.test(cell))

/** The row in which headers of ours stand further down; one word alone, such as Rep, may stand anywhere. */
function standingRow(rows: readonly unknown[][], tab: Tab): number | undefined {
  const row = headerRowIn(rows, telling(tab))
  const found = Object.values<number>(columnsOf<Tab>(rows[(row ?? 0) - 1] ?? [], tab)).filter((at) => at >= 0)
  return found.length > 1 ? row : undefined
}

function bringUp(sheet: Sheet, tab: Tab, rows: readonly unknown[][], standing: number, report: Report) {
  const above = standing - 1
  if (rows.slice(0, above).flat().every(isBlank) && isUntouched(sheet, above)) {
    sheet.deleteRows(1, above)
    report.says(`${tab.name}: the blank rows above its headers were taken out.`)
  } else
    report.says(
      `${tab.name}: its headers stand in row ${standing} and belong in row 1. Move or delete what stands above them, and choose Set up the tabs again: nothing was written there.`,
    )
  return rows[above]
}

/** Whether the first rows hold no formula that shows nothing, and no note. */
function isUntouched(sheet: Sheet, rows: number): boolean {
  const range = sheet.getRange(1, 1, rows, sheet.getMaxColumns())
  return [...range.getFormulas(), ...range.getNotes()].flat().every((text) => text === '')
}

function writeThem(sheet: Sheet, tab: Tab, first: readonly unknown[], report: Report) {
  if (!first.every(isBlank)) sheet.insertRowsBefore(1, 1)
  writeHeaders(sheet, tab, tab.columns, 1)
  report.says(
    `${tab.name}: its headers were gone and were put back. Look whether each column stands under its own.`,
  )
  return tab.columns.map(({ header }) => header)
}

/** Whether rows read as some of this tab, its columns in their usual order: one of them surely, and none otherwise. */
function areRowsOf({ columns }: Tab, rows: readonly unknown[][]): boolean {
  const fits = rows.map((row) =>
    columns.map((column, at) => (isBlank(row[at]) ? undefined : fitOf(column, row[at]))),
  )
  const isSure = (row: readonly (Fit | undefined)[]) =>
    row.includes('ours') || row.filter((one) => one === 'well').length > 1
  return fits.some(isSure) && !fits.flat().includes('no')
}

type Fit = 'ours' | 'well' | 'perhaps' | 'no'

function fitOf({ header, type, words }: Column, cell: unknown): Fit {
  if (header === 'Setting' && settingNames.some((name) => headerKey(name) === headerKey(cell))) return 'ours'
  if (type === 'any') return 'perhaps'
  if (type === 'month' || type === 'day') return isDate(cell) ? 'well' : 'no'
  if (type === 'amount' || type === 'money' || type === 'rating' || type === 'score')
    return typeof cell === 'number' ? 'well' : 'no'
  if (typeof cell !== 'string') return 'no'
  if (words) return words.some((word) => headerKey(cell) === headerKey(word)) ? 'well' : 'no'
  if (type === 'email') return /@/.test(cell) ? 'well' : 'no'
  return 'perhaps'
}
