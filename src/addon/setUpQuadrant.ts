import { makeColumns, makeRows } from '../tabs/makeRoom.ts'
import { quadrantTab } from '../tabs/quadrantTab.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { letters, placeOf } from './a1.ts'
import type { ReadTabs } from './formulas.ts'
import { columnsNeeded, mendQuadrant } from './mendQuadrant.ts'
import type { Needed } from './needed.ts'
import { type QuadrantCells, quadrantCells } from './quadrantCells.ts'
import { newChart } from './quadrantChart.ts'
import { dressQuadrant, offerMonths, warnQuadrant } from './quadrantLook.ts'
import type { Report } from './report.ts'
import { roomInQuadrant } from './room.ts'
import { newSheet, type Sheet, type Sheets } from './sheets.ts'

// Cells that are written together. No block covers a cell of a spill but its first: even a blank might stand in its way.
const blocks = ['A1:A5', 'B1:J2', 'G4', 'A17:I21', 'J20:M20', 'AA1']

/** What the Quadrant tab draws. The target is asked for only where the chart is made, and what it needs where it may lack room. */
export type Drawn = { tabs: ReadTabs; resultsTarget: () => number; needed: Needed }

/** Makes the Quadrant tab, or puts back what it has lost. Answers its sheet, if it is ours. */
export function setUpQuadrant(sheets: Sheets, drawn: Drawn, report: Report): Sheet | undefined {
  const found = sheets.find(quadrantTab)
  const cells = quadrantCells(drawn.tabs)
  const scores = sheets.find(scoresTab)
  if (found && found.getLastRow() > 0) return mendQuadrant(found, cells, { ...drawn, scores }, report)
  const room = roomInQuadrant(drawn.needed.count().reps)
  report.begins(quadrantTab)
  const sheet = found ?? sheets.insert(quadrantTab)
  if (found) {
    makeColumns(found, columnsNeeded)
    makeRows(found, room.least, room.kept)
  } else {
    sheet.insertColumns(1, columnsNeeded - newSheet.columns)
    if (room.kept > newSheet.rows) sheet.insertRows(1, room.kept - newSheet.rows)
  }
  dressQuadrant(sheet)
  // Protecting a range twice makes two protections.
  if (!found?.getProtections(SpreadsheetApp.ProtectionType.RANGE).length) warnQuadrant(sheet)
  if (scores) offerMonths(sheet, scores)
  for (const block of blocks) writeBlock(sheet, block, cells)
  sheet.insertChart(newChart(sheet, drawn.resultsTarget(), room.least))
  report.made(quadrantTab)
  return sheet
}

function writeBlock(sheet: Sheet, block: string, cells: QuadrantCells): void {
  const range = sheet.getRange(block)
  const [from = '', to = from] = block.split(':')
  const [first, last] = [placeOf(from), placeOf(to)]
  const rows = span(first.row, last.row).map((row) =>
    span(first.column, last.column).map((column) => cells[`${letters(column)}${row}`] ?? ''),
  )
  range.setValues(rows)
}

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)
