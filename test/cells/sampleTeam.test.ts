import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'
import { code } from '../bundle/bareScope.ts'
import { aWin } from './saves.ts'
import { newSpreadsheet, writesIn } from './sheet.ts'
import { ask, todayIn } from './team.ts'

const everything = [
  'Team!A1:H60',
  'Plan!A1:P400',
  'Results!A1:H100',
  'Observations!A1:R100',
  "'Check-ins'!A1:M100",
  "'1-1s'!A1:T100",
  'Wins!A1:L100',
]

const sorting = `function sortBackwards() {
  ['1-1s', 'Check-ins', 'Wins'].forEach(function (name) {
    var tab = SpreadsheetApp.getActive().getSheetByName(name)
    tab.getRange(2, 1, 80, tab.getLastColumn()).sort({ column: 1, ascending: false })
  })
}`

describe('the sample team', () => {
  let sheet: LocalSpreadsheet

  beforeAll(async () => {
    sheet = await newSpreadsheet()
    await sheet.choose('Add a sample team')
  })
  afterAll(() => sheet.dispose())

  test('comes with the tabs where there are none', () => {
    expect(sheet.formula('Scores!A2')).toContain('QDQ_SCORES')
    expect(
      sheet
        .values('Team!A2:A9')
        .flat()
        .every((name) => String(name).endsWith('(sample)')),
    ).toBe(true)
  })

  test('is scored, eight reps in the newest month, in the order of Team', () => {
    expect(sheet.values('Scores!B2:B9').flat()).toEqual(sheet.values('Team!A2:A9').flat())
    expect(sheet.text('Scores!A2')).toMatch(/^\d{4}-\d\d$/)
  })

  test('stands in the picture: each name once in the grid, and once in the list', () => {
    const grid = sheet.texts('Quadrant!A5:L16').flat().join('\n')
    for (const name of sheet.values('Team!A2:A9').flat().map(String)) {
      expect(grid.split(name)).toHaveLength(2)
      expect(sheet.values('Quadrant!A21:A40').flat()).toContain(name)
    }
  })

  test('is told as people read it: months, percentages, amounts and a day', () => {
    const [[, , , shown] = [], , line = []] = sheet.texts('Quadrant!A1:J3')
    expect(shown).toMatch(/^\d{4}-\d\d$/)
    // On a month's first weekend nothing is due yet.
    expect(line.join(' ')).toMatch(/^(\d+%)? [\d,]+ [\d,]+( \d){6} (\d{4}-\d\d-\d\d)?$/)
    expect(sheet.texts('Quadrant!C21:D21').flat().join(' ')).toMatch(/^(\d+%)? (\d+%)?$/)
  })

  test('leaves no row out', () => {
    expect(sheet.value('Quadrant!I21')).toBe('')
  })

  test('is not doubled by adding it again', async () => {
    const before = everything.map((range) => sheet.values(range))
    sheet.calls.reset()
    await sheet.choose('Add a sample team')
    expect(writesIn(sheet.calls.byName)).toBe(0)
    expect(everything.map((range) => sheet.values(range))).toEqual(before)
  })

  test('is written with few calls once the tabs are there', async () => {
    await sheet.choose('Remove the sample team')
    sheet.calls.reset()
    await sheet.choose('Add a sample team')
    console.log('Sample team:', sheet.calls.byName)
    expect(writesIn(sheet.calls.byName)).toBe(7)
    expect(sheet.calls.reaching).toBeLessThanOrEqual(70)
  })
})

test('where activity is counted in Activity, it is said why the sample team shows none, and what to set', async () => {
  const sheet = await newSpreadsheet()
  await sheet.choose('Set up the tabs')
  const names = sheet.values('Settings!A1:A20').flat()
  await sheet.type(`Settings!B${names.indexOf('Activity counted in') + 1}`, 'Activity')
  await sheet.choose('Add a sample team')
  expect(sheet.values('Scores!C2:C9').flat()).toEqual(Array.from({ length: 8 }, () => 0))
  expect(sheet.toasts.slice(-1)[0]?.message).toContain('choose Plan for “Activity counted in”')
  await sheet.type(`Settings!B${names.indexOf('Activity counted in') + 1}`, 'Plan')
  await sheet.choose('Add a sample team')
  expect(sheet.toasts.slice(-1)[0]?.message).not.toContain('Activity counted in')
  sheet.dispose()
})

describe('removing the sample team', () => {
  test('leaves an empty file with its headers', async () => {
    const sheet = await newSpreadsheet()
    await sheet.choose('Set up the tabs')
    const before = everything.map((range) => sheet.values(range))
    await sheet.choose('Add a sample team')
    await sheet.choose('Remove the sample team')
    expect(everything.map((range) => sheet.values(range))).toEqual(before)
    expect(sheet.value('Scores!A2')).toBe('')
    sheet.dispose()
  })

  test('touches no row of others, and nothing beside ours', async () => {
    const sheet = await newSpreadsheet()
    sheet.addTab('Results', [
      ['Month', 'Rep', 'Mine', 'Target', 'Actual'],
      ['2026-03', 'Ann', 'keep', 10, 9],
    ])
    await sheet.choose('Add a sample team')
    await sheet.type('Results!C5', 'keep this, too')
    await sheet.type('Team!A12', 'Zoe')
    await sheet.choose('Remove the sample team')
    const rows = sheet.values('Results!A2:E60').filter((row) => row.some((cell) => cell !== ''))
    expect(rows).toEqual([
      [expect.anything(), 'Ann', 'keep', 10, 9],
      ['', '', 'keep this, too', '', ''],
    ])
    // Her row moves up by those of the eight reps.
    expect(sheet.values('Team!A2:A20').flat().filter(Boolean)).toEqual(['Zoe'])
    expect(sheet.value('Team!A4')).toBe('Zoe')
    sheet.dispose()
  })

  test('takes its conversations out of whatever order they were brought into, and leaves your own', async () => {
    const sheet = await openSpreadsheet({ code: `${code}\n${sorting}` })
    sheet.open()
    await sheet.choose('Add a sample team')
    for (const [tab, column, value] of [
      ['1-1s', 'C', 'Zoe'],
      ['Check-ins', 'B', 'Zoe'],
      ['Wins', 'B', 'Zoe'],
    ] as const) {
      await sheet.type(`'${tab}'!A60`, todayIn().day)
      await sheet.type(`'${tab}'!${column}60`, value)
    }
    const saved = await ask(sheet, 'saveWin', aWin({ customer: 'Mine with Ana' }))
    expect(saved).toMatchObject({ ok: true })
    await sheet.run('sortBackwards')
    await sheet.type('Wins!F5', 'Told another way')
    await sheet.choose('Remove the sample team')
    const reps = (range: string) => sheet.values(range).flat().filter(Boolean)
    expect(reps("'1-1s'!C2:C90")).toEqual(['Zoe'])
    expect(reps("'Check-ins'!B2:B90")).toEqual(['Zoe'])
    expect(reps('Wins!B2:B90')).toEqual(['Zoe'])
    expect(reps('Wins!D2:D90')).toEqual([])
    sheet.dispose()
  })

  test('says so where there is none', async () => {
    const sheet = await newSpreadsheet()
    await sheet.choose('Remove the sample team')
    expect(sheet.toasts.slice(-1)[0]?.message).toBe('There is no sample team here.')
    sheet.dispose()
  })
})

test('a tab that a formula fills gets no sample team, which is said', async () => {
  const sheet = await newSpreadsheet()
  sheet.addTab('Source', [['Month', 'Rep', 'Target', 'Actual']])
  sheet.addTab('Results', [['=Source!A1', '=Source!B1', '=Source!C1', '=Source!D1']])
  await sheet.choose('Add a sample team')
  const said = [...sheet.alerts, ...sheet.toasts].map(({ message }) => message).join('\n')
  expect(said).toContain('Results is filled by a formula, so nothing was written there.')
  expect(sheet.values('Results!A2:D9').flat().join('')).toBe('')
  expect(sheet.value('Team!A2')).toContain('(sample)')
  sheet.dispose()
})
