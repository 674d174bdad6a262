import { quadrantColours } from '../picture/quadrantColours.ts'
import { quadrantLook } from '../tabs/looks/quadrantLook.ts'
import { hasRow } from '../tabs/makeRoom.ts'
import { places } from '../tabs/quadrantTab.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { scoresColumn } from './formulas.ts'
import { headerColour } from './newColumns.ts'
import type { Sheet } from './sheets.ts'

/** Colours, formats and sizes of a Quadrant tab that was just made. */
export function dressQuadrant(sheet: Sheet): void {
  sheet.setTabColor(quadrantLook.colour)
  // The first two columns hold the names and quadrants of the list below; the rest is narrow, to fit beside the chart.
  sheet.setColumnWidths(3, 11, 60)
  // Three names of one cell fit under each other.
  sheet.setRowHeights(5, 12, 42)
  sheet.getRange('A2:M').setFontSize(8)
  sheet.getRange(places.grid).setHorizontalAlignment('center')
  sheet.getRange('C21:D').setNumberFormat('0%')
  sheet.getRange('A1:J3').setNumberFormats(topFormats)
  sheet.getRange('A2:M20').setBackgrounds(rowsOfColours(2, 20, 13))
}

/** Warns of typing below row 1, which is free: there the month is chosen. */
export function warnQuadrant(sheet: Sheet): void {
  sheet.getRange('A2:AL').protect().setWarningOnly(true)
}

const months = 'yyyy-mm'
const text = '@'
const topFormats = [
  [text, months, text, months, text, text, text, text, text, text],
  Array.from({ length: 10 }, () => text),
  ['0%', '#,##0', '#,##0', '0', '0', '0', '0', '0', '0', 'yyyy-mm-dd'],
]

/** The drop-down of months: all that Scores has. */
export function offerMonths(sheet: Sheet, scores: Sheet): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(scores.getRange(scoresColumn(scoresTab.columns[0].header).split('!')[1] ?? ''), true)
    .setAllowInvalid(true)
    .setHelpText('A month that Scores has. Blank: the newest with anything done or brought in.')
  sheet.getRange(places.month).setDataValidation(rule.build())
}

/** Whether the drop-down reaches as far down as Scores, which may have grown; one of the user's own may offer what it likes. */
export function offersAllMonths(sheet: Sheet, scores: Sheet): boolean {
  const rule = sheet.getRange(places.month).getDataValidation()
  if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return true
  const range: GoogleAppsScript.Spreadsheet.Range = rule.getCriteriaValues()[0]
  return range.getSheet().getSheetId() !== scores.getSheetId() || !hasRow(scores, range.getLastRow() + 1)
}

/** The four fields, each with its words above or below it in the same colour. */
export function colourQuadrant(sheet: Sheet): void {
  sheet.getRange('A4:L17').setBackgrounds(rowsOfColours(4, 17, 12))
}

const rowsOfColours = (from: number, to: number, width: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => colourRow(from + at, width))

function colourRow(row: number, width: number): (string | null)[] {
  const colourAt = (column: number) => {
    if (row === 2 || row === 20) return headerColour
    if (row < 4 || row > 17 || column > 12) return null
    const quadrant = `${row <= 10 ? 'Top' : 'Bottom'} ${column <= 6 ? 'left' : 'right'}` as const
    return quadrantColours[quadrant].pale
  }
  return Array.from({ length: width }, (_, at) => colourAt(at + 1))
}
