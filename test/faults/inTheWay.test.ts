import { expect, test } from 'vitest'
import { openSpreadsheet } from '../../local/headless.ts'
import { file, open } from './files.ts'

const rejecting = `
function reject() {
  const own = SpreadsheetApp.newDataValidation().requireValueInList(['low', 'high'], true).setAllowInvalid(false)
  SpreadsheetApp.getActive().getSheetByName('Observations').getRange('D2:D').setDataValidation(own.build())
}`

test('a drop-down that would reject the sample team is named before anything of it is written', async () => {
  const dressed = await openSpreadsheet({ code: rejecting, snapshot: await file('set up') })
  await dressed.run('reject')
  const sheet = await open(dressed.snapshot())
  dressed.dispose()
  sheet.open()
  await sheet.choose('Add a sample team')
  expect(sheet.alerts.map(({ message }) => message)).toEqual([
    expect.stringMatching(/A drop-down in Observations, column “Occasion”, rejects “(meeting|call)”\./),
  ])
  for (const tab of ['Team', 'Plan', 'Results', 'Observations', 'Check-ins', '1-1s', 'Wins'])
    expect(sheet.values(`'${tab}'!A2:D9`).flat().filter(Boolean)).toEqual([])
  sheet.dispose()
})
