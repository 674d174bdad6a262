import { expect, test, vi } from 'vitest'
import { open, refusal, script } from './open.ts'

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();'

test('a file has ten million cells at most', async () => {
  const tooMany =
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.'
  expect(await refusal(`${sheet} sheet.insertRowsAfter(1000, 384000)`)).toBe(tooMany)
  expect(await refusal(`${sheet} sheet.insertColumnsAfter(26, 9999)`)).toBe(tooMany)
  expect(await refusal(`${sheet} sheet.appendRow(Array(10001).fill(1))`)).toBe(tooMany)
})

test('the properties of a file take 500 KB at most, 9 KB a value', async () => {
  const full = "'x'.repeat(9000)"
  expect(
    await script(`const kept = PropertiesService.getDocumentProperties();
      for (let at = 0; at < 56; at++) kept.setProperty('key' + at, ${full}); return kept.getKeys().length`),
  ).toBe(56)
  expect(
    await refusal(`const kept = PropertiesService.getDocumentProperties();
      for (let at = 0; at < 58; at++) kept.setProperty('key' + at, ${full})`),
  ).toContain('property storage quota')
})

test('a function in a cell that takes longer than 30 seconds is stopped', async () => {
  const spreadsheet = await open('function SLOW() { return 1 }')
  const now = Date.now()
  let asked = 0
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now + 31_000 * asked++)
  await spreadsheet.type('A1', '=SLOW()')
  clock.mockRestore()
  expect(spreadsheet.value('A1')).toBe('#ERROR!')
  expect(spreadsheet.error('A1')).toBe('Exceeded maximum execution time (line 0).')
})
