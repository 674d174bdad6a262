type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Lets a sheet grow at its end to so many rows, where it has fewer than the least. Answers whether it grew. */
export const makeRows = (sheet: Sheet, least: number, wanted = least) =>
  grew(sheet, least, (rows) => sheet.insertRowsAfter(rows, wanted - rows))

/** The same above its last row, so that what refers to all of its rows, as a drop-down does, takes the new ones in. */
export const makeRowsWithin: typeof makeRows = (sheet, least, wanted = least) =>
  grew(sheet, least, (rows) => sheet.insertRowsBefore(rows, wanted - rows))

function grew(sheet: Sheet, least: number, grow: (rows: number) => void): boolean {
  if (hasRow(sheet, least)) return false
  const rows = sheet.getMaxRows()
  if (rows < least) grow(rows)
  return rows < least
}

// A tab that grew by no more than is written would be full again at the next save.
const rowsAhead = 500

/** Lets a sheet that ends above the last of these rows grow for them, and for those of many a save to come. */
export function makeRowsFor(sheet: Sheet, first: number, count: number): void {
  const wanted = first + count - 1
  if (hasRow(sheet, wanted)) return
  // It ends above them or among them, so that how many rows it has need not be asked.
  let last = first - 1
  while (hasRow(sheet, last + 1)) last++
  if (!isInserted(sheet, last, wanted - last + rowsAhead)) makeRows(sheet, wanted)
}

/** Whether a sheet reaches down to a row: one that it lacks cannot be named, and naming costs no call. */
export function hasRow(sheet: Sheet, row: number): boolean {
  try {
    sheet.getRange(row, 1)
    return true
  } catch {
    return false
  }
}

// Somebody may just have deleted rows, and then the sheet ends further up.
function isInserted(sheet: Sheet, after: number, count: number): boolean {
  try {
    sheet.insertRowsAfter(after, count)
    return true
  } catch {
    return false
  }
}

/** Lets a sheet grow to so many columns, at its end, where it has fewer. */
export function makeColumns(sheet: Sheet, wanted: number): void {
  const columns = sheet.getMaxColumns()
  if (columns < wanted) sheet.insertColumnsAfter(columns, wanted - columns)
}
