type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Lets a sheet grow to so many rows, at its end, where it has fewer. Answers whether it grew. */
export function makeRows(sheet: Sheet, wanted: number): boolean {
  const rows = sheet.getMaxRows()
  if (rows < wanted) sheet.insertRowsAfter(rows, wanted - rows)
  return rows < wanted
}

/** Lets a sheet grow to so many columns, at its end, where it has fewer. */
export function makeColumns(sheet: Sheet, wanted: number): void {
  const columns = sheet.getMaxColumns()
  if (columns < wanted) sheet.insertColumnsAfter(columns, wanted - columns)
}
