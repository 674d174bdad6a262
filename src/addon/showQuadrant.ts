import { places } from '../tabs/quadrantTab.ts'
import type { Sheet, Spreadsheet } from './sheets.ts'

/** Brings the Quadrant tab to the front, with the month to choose selected. */
export function showQuadrant(spreadsheet: Spreadsheet, quadrant: Sheet): void {
  spreadsheet.setActiveSheet(quadrant)
  spreadsheet.setActiveRange(quadrant.getRange(places.month))
}
