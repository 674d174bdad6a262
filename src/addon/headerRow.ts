import { isBlank, isDate } from '../tabs/cells.ts'
import { headerKey } from '../tabs/columns.ts'
import type { Column, Tab } from '../tabs/schema.ts'
import { settingRows } from '../tabs/settingsTab.ts'
import { headerRowIn } from '../tabs/table.ts'
import { writeHeaders } from './newColumns.ts'
import type { Report } from './report.ts'
import type { Sheet } from './sheets.ts'

const rowsSearched = 10

/**
 * Brings the headers of a tab that has none of ours in row 1 back there, without touching what stands in the tab; where
 * only a person can, says how. Answers the row of headers as it stands then; undefined where there is none to find.
 */
export function bringHeadersBack(
  sheet: Sheet,
  tab: Tab,
  lastColumn: number,
  report: Report,
): readonly unknown[] | undefined {
  const rows: unknown[][] = sheet
    .getRange(1, 1, Math.min(rowsSearched, sheet.getLastRow()), lastColumn)
    .getValues()
  const standing = headerRowIn(rows, telling(tab))
  if (standing !== undefined) return bringUp(sheet, tab, rows, standing, report)
  const [first = []] = rows
  const isFree = first.every(isBlank)
  if (!isFree && !isRowOf(tab, first)) return undefined
  if (!isFree) sheet.insertRowsBefore(1, 1)
  writeHeaders(sheet, tab.columns, 1)
  report.says(
    `${tab.name}: its headers were gone and were put back. Look whether each column stands under its own.`,
  )
  return tab.columns.map(({ header }) => header)
}

/** Headers that tell a tab of ours from any other. */
const telling = ({ columns }: Tab) => {
  const needed = columns.filter((column) => column.needed)
  return (needed.length > 0 ? needed : columns).map(({ header }) => header)
}

function bringUp(sheet: Sheet, tab: Tab, rows: readonly unknown[][], standing: number, report: Report) {
  const above = rows.slice(0, standing - 1)
  if (above.flat().every(isBlank)) {
    sheet.deleteRows(1, standing - 1)
    report.says(`${tab.name}: the blank rows above its headers were taken out.`)
  } else
    report.says(
      `${tab.name}: its headers stand in row ${standing} and belong in row 1. Delete what stands above them, and choose Set up the tabs again: nothing was written there.`,
    )
  return rows[standing - 1]
}

/** Whether a row reads as one of this tab, its columns in their usual order. */
function isRowOf({ columns }: Tab, row: readonly unknown[]): boolean {
  const fits = columns.map((column, at) => (isBlank(row[at]) ? undefined : fit(column, row[at])))
  return fits.includes('surely') && !fits.includes('no')
}

type Fit = 'surely' | 'perhaps' | 'no'

function fit({ header, type, words }: Column, cell: unknown): Fit {
  if (type === 'month' || type === 'day') return isDate(cell) ? 'surely' : 'no'
  if (isDate(cell)) return 'no'
  if (words) return words.some((word) => headerKey(cell) === headerKey(word)) ? 'surely' : 'no'
  if (type === 'email') return /@/.test(String(cell)) ? 'surely' : 'no'
  if (type === 'amount' || type === 'money' || type === 'rating' || type === 'score')
    return typeof cell === 'number' ? 'surely' : 'no'
  return header === 'Setting' && settingRows.some(({ name }) => headerKey(name) === headerKey(cell))
    ? 'surely'
    : 'perhaps'
}
