import { expect, test } from 'vitest'
import { open } from './open.ts'

const [owner, manager, rep] = ['boss@example.com', 'sam@example.com', 'rep@example.com']

const close = `
function sheet_() { return SpreadsheetApp.getActive().getSheetByName('Sheet1') }
function close(manager) {
  SpreadsheetApp.getActive().insertSheet('Other')
  const it = sheet_().protect()
  it.setUnprotectedRanges([sheet_().getRange('A1:B2')])
  it.addEditor(manager)
  it.removeEditors(it.getEditors().filter((each) => each.getEmail() !== manager))
  sheet_().insertChart(chart_())
}
function chart_() { return sheet_().newChart().asScatterChart().addRange(sheet_().getRange('A1:B2')).setPosition(1, 4, 0, 0).build() }`

test.each([
  'sheet_().insertRowsAfter(2, 1)',
  'sheet_().insertRowBefore(1)',
  'sheet_().insertColumnAfter(1)',
  'sheet_().deleteRow(1)',
  'sheet_().setColumnWidth(1, 90)',
  'sheet_().setRowHeights(1, 2, 40)',
  'sheet_().hideColumns(2)',
  'sheet_().showColumns(2)',
  'sheet_().hideRows(2)',
  'sheet_().showRows(2)',
  'sheet_().setFrozenRows(1)',
  'sheet_().setFrozenColumns(1)',
  'sheet_().hideSheet()',
  'sheet_().showSheet()',
  "sheet_().setTabColor('#ff0000')",
  'sheet_().setHiddenGridlines(true)',
  'sheet_().setConditionalFormatRules([])',
  'sheet_().clearConditionalFormatRules()',
  'sheet_().clearNotes()',
  'sheet_().insertChart(chart_())',
  'sheet_().updateChart(sheet_().getCharts()[0].modify().build())',
  'sheet_().removeChart(sheet_().getCharts()[0])',
  "sheet_().getRange('A1:C2').mergeAcross()",
  "sheet_().getRange('A1:C2').breakApart()",
])('%s is closed to whoever is shut out of the tab', async (call) => {
  const sheet = await open(`${close}; function act() { ${call} }`, {
    owner,
    user: owner,
    editors: [manager, rep],
  })
  await sheet.run('close', manager)
  await expect(sheet.as(rep).run('act')).rejects.toThrow('You are trying to edit a protected cell or object.')
  await sheet.as(manager).run('act')
})

test('appendRow that is refused leaves the tab as large as it was', async () => {
  const sheet = await open(
    `${close}
    function shrink(manager) { close(manager); sheet_().deleteRows(2, 999); sheet_().getRange('A1').setValue('x') }
    function append(value) { sheet_().appendRow(Array(30).fill(value)) }
    function size() { return [sheet_().getMaxRows(), sheet_().getMaxColumns()] }`,
    { owner, user: owner, editors: [manager, rep] },
  )
  await sheet.run('shrink', manager)
  await expect(sheet.as(rep).run('append', 1)).rejects.toThrow('You are trying to edit a protected cell')
  await expect(sheet.run('append', 'x'.repeat(50_001))).rejects.toThrow('more than the maximum')
  expect(await sheet.run('size')).toEqual([1, 26])
  await sheet.run('append', 1)
  expect(await sheet.run('size')).toEqual([2, 30])
})
