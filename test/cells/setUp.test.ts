import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'
import { allTabs, typedTabs } from '../../src/tabs/allTabs.ts'
import { lookOf } from '../../src/tabs/looks/lookOf.ts'
import { settingRows } from '../../src/tabs/looks/settingRows.ts'
import { scoresTab } from '../../src/tabs/scoresTab.ts'
import { newSpreadsheet, watchTabs, writesIn } from './sheet.ts'

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

const openFileWarning = 'Whoever can open this file can read every tab, hidden or not.'

describe('set-up in a new file', () => {
  let sheet: LocalSpreadsheet
  let calls: Record<string, number>
  const callsOf = new Map<string, number>()

  beforeAll(async () => {
    sheet = await newSpreadsheet()
    sheet.calls.reset()
    const endOf = watchTabs(sheet, callsOf)
    await sheet.choose('Set up the tabs')
    endOf()
    calls = { ...sheet.calls.byName }
  })
  afterAll(() => sheet.dispose())

  test.each(typedTabs.map((tab) => [tab.name, tab] as const))(
    '%s has its headers and a note on each',
    (name, tab) => {
      tab.columns.forEach(({ header }, at) => {
        const cell = `'${name}'!${String.fromCharCode(65 + at)}1`
        expect(sheet.value(cell)).toBe(header)
        expect(sheet.note(cell)).toBe(lookOf(tab).columns[header]?.note)
      })
    },
  )

  test('Settings holds each setting with its usual value', () => {
    const rows = sheet.values(`Settings!A2:C${settingRows.length + 1}`)
    expect(rows).toEqual(settingRows.map(({ name, value, means }) => [name, value, means]))
    expect(sheet.text('Settings!B2')).toBe('100%')
    expect(sheet.text('Settings!B3')).toBe('80%')
  })

  test('Scores hangs on one live formula', () => {
    expect(sheet.formula('Scores!A2').replace(/,/g, ';').replace(/ /g, '')).toBe(
      '=QDQ_SCORES(Plan!A:M; Results!A:D; IF(ISERROR(ROWS(Observations!A:O)); ""; Observations!A:O); Settings!A:C; IF(TRIM(IFERROR(INDEX(Settings!B:B; MATCH("Activity counted in"; Settings!A:A; 0)); ""))="Activity"; Activity!A:G; ""); Team!A:E)'.replace(
        / /g,
        '',
      ),
    )
    expect(sheet.values('Scores!A1:K1')[0]).toEqual(scoresTab.columns.map(({ header }) => header))
  })

  test('nothing is an error before anything is typed', () => {
    const texts = [...sheet.texts('Scores!A1:K20'), ...sheet.texts('Quadrant!A1:AL40')].flat()
    expect(texts.filter((text) => text.startsWith('#'))).toEqual([])
  })

  test('the four fields have four colours, and their names in words', () => {
    const colours = ['A5', 'G5', 'A16', 'L16'].map((a1) => sheet.background(`Quadrant!${a1}`))
    expect(new Set(colours).size).toBe(4)
    for (const [a1, words] of [
      ['A4', 'Top left'],
      ['G4', 'Top right'],
      ['A17', 'Bottom left'],
      ['G17', 'Bottom right'],
    ])
      expect(sheet.text(`Quadrant!${a1}`)).toContain(words)
  })

  test('one chart stands on Quadrant, with a column for activity and one for each of ten series', () => {
    const charts = sheet.charts('Quadrant')
    expect(charts).toHaveLength(1)
    expect(charts[0]?.ranges).toHaveLength(11)
  })

  test('it says what it made, and who can read it', () => {
    const [alert] = sheet.alerts.slice(-1)
    for (const { name } of allTabs) expect(alert?.message).toContain(name)
    expect(alert?.message.endsWith(openFileWarning)).toBe(true)
  })

  test('it shows in the corner which tab it works on', () => {
    expect(sheet.toasts.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['Plan …', 'Scores …', 'Quadrant …']),
    )
  })

  // The toast before each tab, the one flush and what is selected at the end belong to the whole, not to a tab.
  test('it takes at most twenty calls to the document a tab', () => {
    console.log(`Set-up: ${JSON.stringify(Object.fromEntries(callsOf))}, ${sum(callsOf.values())} in all`)
    for (const count of callsOf.values()) expect(count).toBeLessThanOrEqual(20)
    expect(writesIn(calls)).toBeGreaterThan(0)
  })

  test('a second run writes nothing, and says so', async () => {
    sheet.calls.reset()
    await sheet.choose('Set up the tabs')
    expect(writesIn(sheet.calls.byName)).toBe(0)
    expect(sheet.alerts.slice(-1)[0]?.message).toBe(
      `Everything was in place already; nothing was changed.\n\n${openFileWarning}`,
    )
  })
})

describe('set-up that breaks off', () => {
  test('is finished by the next one, wherever it broke', async () => {
    const whole = await newSpreadsheet()
    await whole.choose('Set up the tabs')
    for (const k of [3, 14, 40, 90, 150]) {
      const sheet = await newSpreadsheet()
      sheet.calls.failAt(k)
      await sheet.choose('Set up the tabs')
      expect(sheet.alerts.slice(-1)[0]?.message).toMatch(/^That did not work: /)
      await sheet.choose('Set up the tabs')
      for (const tab of typedTabs) {
        expect(sheet.value(`'${tab.name}'!A1`)).toBe(tab.columns[0].header)
        expect(sheet.note(`'${tab.name}'!A1`)).toBe(lookOf(tab).columns[tab.columns[0].header]?.note)
      }
      expect(sheet.formula('Scores!A2')).toBe(whole.formula('Scores!A2'))
      expect(sheet.formula('Quadrant!A5')).toBe(whole.formula('Quadrant!A5'))
      expect(sheet.charts('Quadrant')).toHaveLength(1)
      sheet.dispose()
    }
    whole.dispose()
  })
})

test('the menu offers what the add-on does, in a file where it was never used', async () => {
  const sheet = await openSpreadsheet()
  sheet.open('NONE')
  expect(sheet.menu.map(({ caption }) => caption)).toEqual([
    'Set up the tabs',
    'Add a sample team',
    'Remove the sample team',
    'Open the sidebar',
    'New 1:1',
    'New check-in',
    'New observation',
    'New win',
    'Draw the quadrant',
    'Show the quadrant large',
    'Lock down',
    'Unlock',
    'Help',
  ])
  sheet.dispose()
})
