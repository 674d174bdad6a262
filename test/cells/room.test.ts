import { expect, onTestFinished, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { code } from '../bundle/bareScope.ts'
import { protect } from '../permissions/people.ts'
import { newSpreadsheet } from './sheet.ts'
import { ask, monthsOffered, reaching, sampleFile } from './team.ts'

const helpers = `function endAt(name, rows) {
  var sheet = SpreadsheetApp.getActive().getSheetByName(name)
  sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows)
}
function addBelow(name, rows) {
  var sheet = SpreadsheetApp.getActive().getSheetByName(name)
  sheet.insertRowsAfter(sheet.getMaxRows(), rows)
}
${monthsOffered}
function offerMyOwn() {
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['2026-01', '2026-02'], true).build()
  SpreadsheetApp.getActive().getSheetByName('Quadrant').getRange('B1').setDataValidation(rule)
}
function ownOffer() {
  return SpreadsheetApp.getActive().getSheetByName('Quadrant').getRange('B1').getDataValidation().getCriteriaValues()[0]
}`

async function sample(): Promise<LocalSpreadsheet> {
  const sheet = await sampleFile({ code: `${code}\n${helpers}` })
  onTestFinished(() => sheet.dispose())
  return sheet
}

async function roomSaid(sheet: LocalSpreadsheet): Promise<string> {
  const page = await ask(sheet, 'openTeam')
  if (!page.ok || page.screen !== 'team') throw new Error('No team.')
  return page.room
}

const rowsOfScores = (sheet: LocalSpreadsheet) =>
  sheet.values('Scores!B2:B200').filter(([rep]) => rep !== '').length

test.each([
  ['Scores', (sheet: LocalSpreadsheet) => 1 + rowsOfScores(sheet) + 2 * 8],
  ['Quadrant', () => 20 + 8 + 2],
])(
  'the team screen says that %s is about to run out of rows, until Set up adds some',
  async (name, enoughIn) => {
    const sheet = await sample()
    const enough = enoughIn(sheet)
    expect(await roomSaid(sheet)).toBe('')
    await sheet.run('endAt', name, enough)
    expect(await roomSaid(sheet)).toBe('')
    await sheet.run('endAt', name, enough - 1)
    expect(await roomSaid(sheet)).toBe(
      `The ${name} tab is about to run out of rows, and will then show #REF!. Choose Extensions > Top Right > Set up the tabs: it adds some.`,
    )
    await sheet.choose('Set up the tabs')
    expect(await roomSaid(sheet)).toBe('')
  },
)

test('blank tabs that are there already get the room and the columns of new ones', async () => {
  const sheet = await newSpreadsheet({ code: `${code}\n${helpers}` })
  onTestFinished(() => sheet.dispose())
  for (const name of ['Scores', 'Quadrant']) {
    sheet.addTab(name, [])
    await sheet.run('endAt', name, 30)
  }
  await sheet.choose('Set up the tabs')
  const size = (name: string) => sheet.tabs.find((tab) => tab.name === name)
  expect(size('Scores')).toMatchObject({ rows: 5000 })
  expect(size('Quadrant')).toMatchObject({ rows: 1000, columns: 38 })
  expect(sheet.value('Quadrant!AA1')).toBe('Rep')
})

test('to know about the room costs no call', async () => {
  const sheet = await sample()
  const usual = await reaching(sheet, () => ask(sheet, 'openTeam'))
  await sheet.run('endAt', 'Scores', 40)
  expect(await reaching(sheet, () => ask(sheet, 'openTeam'))).toBe(usual)
  expect(usual).toBeLessThanOrEqual(10)
})

test('the drop-down of months takes the rows in that Set up adds to Scores', async () => {
  const sheet = await sample()
  await sheet.run('endAt', 'Scores', 60)
  expect(await sheet.run('monthsOffered')).toBe(60)
  await sheet.choose('Set up the tabs')
  expect(await sheet.run('monthsOffered')).toBe(5000)
})

test('the drop-down of months reaches the rows that somebody added below Scores after the next Set up', async () => {
  const sheet = await sample()
  await sheet.run('addBelow', 'Scores', 1000)
  expect(await sheet.run('monthsOffered')).toBe(5000)
  await sheet.choose('Set up the tabs')
  expect(await sheet.run('monthsOffered')).toBe(6000)
  expect(sheet.alerts.slice(-1)[0]?.message).toContain(
    'Quadrant: its drop-down offers every month of Scores again.',
  )
  await sheet.choose('Set up the tabs')
  expect(sheet.alerts.slice(-1)[0]?.message).not.toContain('drop-down')
})

test.each([
  ['Scores', 'Quadrant!A1', 'Quadrant: put back what belongs in A1.'],
  ['Quadrant', 'Plan!L1', 'Plan: added “Note”.'],
])(
  'where %s is closed to whoever chooses Set up, it says what is lacking and does the rest',
  async (name, cell, rest) => {
    const [owner, manager] = ['owner@example.com', 'sam@example.com']
    const shared = { owner, user: manager, editors: [manager] }
    const sheet = await sampleFile({ code: `${code}\n${helpers}`, ...shared })
    onTestFinished(() => sheet.dispose())
    await sheet.run('endAt', name, 60)
    const { records } = sheet.host.context
    const closed = sheet.tabs.find((tab) => tab.name === name)?.id
    records.protections = records.protections.filter((each) => each.area.tab !== closed)
    protect(sheet, name, 'SHEET', '', [owner])
    await sheet.type(cell, null)
    await sheet.choose('Set up the tabs')
    const said = sheet.alerts.at(-1)?.message
    expect(said).toContain(`${name} is about to run out of rows, and you may not add any`)
    expect(said).toContain(rest)
    expect(sheet.tabs.find((tab) => tab.name === name)?.rows).toBe(60)
  },
)

test('a drop-down of your own on Quadrant stays as it is', async () => {
  const sheet = await sample()
  await sheet.run('offerMyOwn')
  await sheet.run('endAt', 'Scores', 30)
  await sheet.choose('Set up the tabs')
  expect(await sheet.run('ownOffer')).toEqual(['2026-01', '2026-02'])
})
