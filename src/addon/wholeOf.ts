import type { Sheet } from './sheets.ts'

/** All that stands in a sheet, and a row and a column more: whoever inserts one before it is read cuts nothing off. */
export function wholeOf(sheet: Sheet) {
  const range = sheet.getDataRange()
  try {
    return sheet.getRange(1, 1, range.getNumRows() + 1, range.getNumColumns() + 1)
  } catch {
    return range
  }
}
