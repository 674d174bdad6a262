/**
 * What the menu and the page hang on. A formula has none: so what somebody types into a cell, as any function of a script
 * can be, ends here with a sentence.
 */
export function userInterface(): GoogleAppsScript.Base.Ui {
  try {
    return SpreadsheetApp.getUi()
  } catch {
    throw new Error('This is no formula for a cell: use Extensions > Top Right instead.')
  }
}
