import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSpreadsheet } from '../../local/headless.ts'

const pushed = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8')
const code = `${pushed}
function dropTab(name) {
  const spreadsheet = SpreadsheetApp.getActive()
  spreadsheet.deleteSheet(spreadsheet.getSheetByName(name))
}`

test('a team whose manager keeps Observations and 1-1s elsewhere still has its scores', async () => {
  const sheet = await openSpreadsheet({ code })
  sheet.open()
  await sheet.choose('Add a sample team')
  const before = sheet.texts('Scores!A2:D9')
  for (const name of ['Observations', '1-1s']) await sheet.run('dropTab', name)
  await sheet.settle()
  expect(sheet.texts('Scores!A2:D9')).toEqual(before)
  expect(sheet.texts('Scores!J2:J49').flat()).not.toContain('observed')
  expect(await sheet.run('openTeam')).toMatchObject({ ok: true })
  sheet.dispose()
})
