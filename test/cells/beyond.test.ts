import { expect, test } from 'vitest'
import { openSpreadsheet } from '../../local/headless.ts'

test('a rep far beyond the results target stands at the top edge of the quadrant, with the true value in the list', async () => {
  const sheet = await openSpreadsheet()
  sheet.open()
  await sheet.choose('Set up the tabs')
  for (const [cell, value] of [
    ['Plan!A2', '2026-03'],
    ['Plan!B2', 'Ann'],
    ['Plan!D2', 10],
    ['Plan!H2', 9],
    ['Plan!I2', 9],
    ['Results!A2', '2026-03'],
    ['Results!B2', 'Ann'],
    ['Results!C2', 1],
    ['Results!D2', 25],
  ] as const)
    await sheet.type(cell, value)
  expect(sheet.values('Quadrant!A5:L5').flat().join('')).toBe('Ann?')
  expect(sheet.text('Quadrant!C21')).toBe('2500%')
  sheet.dispose()
})
