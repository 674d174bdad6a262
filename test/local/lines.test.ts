import { expect, test } from 'vitest'
import { open } from './open.ts'

const other = "const other = SpreadsheetApp.getActive().getSheetByName('Other')"

test.each([
  ['deleted', 'other.deleteRows(2, 5)', '=SUM(Other!A1:A5)'],
  ['inserted', 'other.insertRowsBefore(2, 5)', '=SUM(Other!A1:A15)'],
])('rows %s in one tab leave the formulas of the tab in front where they are', async (_, change, moved) => {
  const spreadsheet = await open(`function main() { ${other}; ${change} }`)
  spreadsheet.addTab('Other', [[1]])
  await spreadsheet.type('Sheet1!A3', '=SUM(Other!A1:A10)')
  await spreadsheet.run('main')
  expect(spreadsheet.formula('Sheet1!A3')).toBe(moved)
  expect(spreadsheet.value('Sheet1!A3')).toBe(1)
})

test('rows that are inserted and columns that are hidden are not selected for it', async () => {
  const spreadsheet = await open(`function main() {
    const sheet = SpreadsheetApp.getActiveSheet()
    sheet.getRange('B2').activate()
    sheet.insertRowsBefore(5, 3)
    sheet.hideColumns(4)
    return sheet.getActiveRange().getA1Notation()
  }`)
  expect(await spreadsheet.run('main')).toBe('B2')
})
