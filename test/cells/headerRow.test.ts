import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { planTab } from '../../src/tabs/planTab.ts'
import { code, on } from '../damage/hands.ts'
import { aCheckIn, aOneToOne, aWin } from './saves.ts'
import { newSpreadsheet } from './sheet.ts'

const march = new Date('2026-03-01T00:00:00+13:00')
const headers = ['Month', 'Rep', 'Target', 'Actual']
const rows = [
  [march, 'Ann', 10, 9],
  [march, 'Bob', 20, 4],
]

let snapshot: string
let sheet: LocalSpreadsheet
beforeAll(async () => {
  sheet = await newSpreadsheet()
  await sheet.choose('Set up the tabs')
  snapshot = sheet.snapshot()
  sheet.dispose()
})
afterEach(() => sheet.dispose())

/** A file that was set up, but for this tab, which somebody made by hand. */
async function fileWith(tab: string, cells: unknown[][]): Promise<void> {
  sheet = await newSpreadsheet({ snapshot, code })
  const { engine } = sheet.host.context
  engine.removeTab(engine.tabs().find(({ name }) => name === tab)?.id ?? '')
  sheet.addTab(tab, cells)
}

async function setUp(): Promise<string> {
  await sheet.choose('Set up the tabs')
  return sheet.alerts.slice(-1)[0]?.message ?? ''
}

async function setUpWith(tab: string, cells: unknown[][]): Promise<string> {
  await fileWith(tab, cells)
  return setUp()
}

const unsure =
  'Results: row 1 holds none of its headers, and the rows do not say for sure which column is which'
const typeThem =
  'so nothing was written there. Type the headers into a new row 1, each above its column: Month, Rep, Target, Actual.'

describe('headers that are not in row 1', () => {
  test('are put back above rows that can only be ours', async () => {
    const said = await setUpWith('Results', rows)
    expect(sheet.values('Results!A1:D3')).toEqual([headers, ...rows])
    expect(said).toContain('Results: its headers were gone and were put back.')
    expect(sheet.value('Scores!B2')).toBe('Ann')
  })

  test('are put back into a blank row above such rows', async () => {
    await setUpWith('Results', [['', '', '', ''], ...rows])
    expect(sheet.values('Results!A1:D3')).toEqual([headers, ...rows])
  })

  test('come up where the rows above them are blank', async () => {
    const said = await setUpWith('Results', [['', '', '', ''], ['', '', '', ''], headers, ...rows])
    expect(sheet.values('Results!A1:D3')).toEqual([headers, ...rows])
    expect(said).toContain('Results: the blank rows above its headers were taken out.')
  })

  test('stay where they are below a title, and Set up says what to move', async () => {
    const cells = [['Sales 2026', '', '', ''], headers, ...rows]
    const said = await setUpWith('Results', cells)
    expect(sheet.values('Results!A1:D4')).toEqual(cells)
    expect(sheet.value('Results!E1')).toBe('')
    expect(said).toContain('Results: its headers stand in row 2 and belong in row 1. Move or delete')
  })

  test('stay where they are below a row that looks blank, but holds a formula', async () => {
    await setUpWith('Results', [['', '', '', ''], ['=IF(1=1; ""; 0)', '', '', ''], headers, ...rows])
    expect(sheet.formula('Results!A2')).toBe('=IF(1=1; ""; 0)')
    expect(sheet.values('Results!A3:D3')).toEqual([headers])
  })

  test('stay where they are below a blank row with a note', async () => {
    await fileWith('Results', [['', '', '', ''], headers, ...rows])
    await on(sheet, 'Results', ['getRange', 'F1'], ['setNote', 'Ask Bob'])
    await setUp()
    expect(sheet.note('Results!F1')).toBe('Ask Bob')
    expect(sheet.values('Results!A2:D2')).toEqual([headers])
  })
})

describe('rows that do not say for sure whose they are', () => {
  test.each([
    ['in another order', rows.map(([month, rep, target, actual]) => [rep, month, target, actual])],
    [
      'with a column of the user’s own between',
      rows.map(([month, rep, ...amounts]) => [month, rep, 'North', ...amounts]),
    ],
    ['with months as text', rows.map(([, ...rest]) => ['2026-03', ...rest])],
    ['with nothing but a month and a name', rows.map(([month, rep]) => [month, rep])],
    ['of which one is not like the others', [...rows, ['Sum', '', 30, 13]]],
    [
      'below a blank row, in another order',
      [['', '', '', ''], ...rows.map(([month, rep, ...amounts]) => [rep, month, ...amounts])],
    ],
    ['so far down that they were not read', [...Array.from({ length: 12 }, () => ['', '', '', '']), ...rows]],
  ])('%s: nothing is written, and Set up says what to do', async (_name, cells) => {
    const said = await setUpWith('Results', cells)
    const width = Math.max(...cells.map((row) => row.length)) + 3
    const letter = String.fromCharCode(64 + width)
    expect(sheet.values(`Results!A1:${letter}${cells.length}`)).toEqual(
      cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
    )
    expect(said).toContain(unsure)
    expect(said).toContain(typeThem)
  })
})

describe('a tab of the user’s own with the name of ours', () => {
  test('with headers of its own keeps them, and ours stand to the right', async () => {
    const cells = [
      ['Monat', 'Name', 'Ziel'],
      [march, 'Ann', 10],
    ]
    const said = await setUpWith('Results', cells)
    expect(sheet.values('Results!A1:C2')).toEqual(cells)
    expect(sheet.values('Results!D1:G1')).toEqual([headers])
    expect(said).toContain('Results: added “Month”, “Rep”, “Target”, “Actual”.')
  })

  test('keeps its blank rows, though one of its words is a header of ours', async () => {
    const cells = [
      ['', '', ''],
      ['Team of the south', '', ''],
      ['Rep', 'Car', 'Phone'],
    ]
    await setUpWith('Team', cells)
    expect(sheet.values('Team!A1:C3')).toEqual(cells)
  })

  test('settings without their headers get them back, a fixed day among them', async () => {
    const said = await setUpWith('Settings', [
      ['Results target', 0.9, 'Ours'],
      ['As of', march, ''],
      ['Coffee machine', 'third floor', ''],
    ])
    expect(sheet.values('Settings!A1:B2')).toEqual([
      ['Setting', 'Value'],
      ['Results target', 0.9],
    ])
    expect(said).toContain('Settings: its headers were gone and were put back.')
  })

  test('settings that cannot be told leave Scores with a formula that says so', async () => {
    const said = await setUpWith('Settings', [
      ['', '', ''],
      ['Coffee machine', 3, ''],
    ])
    expect(said).toContain('Settings: row 1 holds none of its headers')
    expect(sheet.values('Settings!A1:B2')).toEqual([
      ['', ''],
      ['Coffee machine', 3],
    ])
    expect(sheet.formula('Scores!A2')).not.toContain('Settings!:')
  })

  test('an empty plan gets its headers', async () => {
    await setUpWith('Plan', [[' ']])
    expect(sheet.values('Plan!A1:M1')[0]).toEqual(planTab.columns.map(({ header }) => header))
  })
})

describe('a save into a tab without our headers', () => {
  test.each([
    ['1-1s', 'saveOneToOne', aOneToOne],
    ['Check-ins', 'saveCheckIn', aCheckIn],
    ['Wins', 'saveWin', aWin],
  ] as const)('%s: is refused, names the first, and writes nothing', async (tab, save, aForm) => {
    await fileWith(tab, [['Sales 2026'], ['', 'Ann']])
    expect(await sheet.run(save, aForm({ rep: 'Ann' }))).toMatchObject({
      ok: false,
      say: `Not saved: the ${tab} tab has no column “Date”. Put that header back into row 1, or choose Extensions > Top Right > Set up the tabs.`,
    })
    expect(sheet.values(`'${tab}'!A1:B3`)).toEqual([
      ['Sales 2026', ''],
      ['', 'Ann'],
      ['', ''],
    ])
    expect(sheet.value('Plan!B2')).toBe('')
  })
})
