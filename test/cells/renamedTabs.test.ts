import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { planTab } from '../../src/tabs/planTab.ts'
import { resultsTab } from '../../src/tabs/resultsTab.ts'
import { winsTab } from '../../src/tabs/winsTab.ts'
import { newSpreadsheet } from './sheet.ts'

type Columns = { columns: readonly { header: string }[] }
const headersOf = ({ columns }: Columns) => columns.map(({ header }) => header)

let snapshot: string
let sheet: LocalSpreadsheet
beforeAll(async () => {
  sheet = await newSpreadsheet()
  await sheet.choose('Set up the tabs')
  await sheet.type('Plan!A2', '2026-03')
  await sheet.type('Plan!B2', 'Ann')
  snapshot = sheet.snapshot()
  sheet.dispose()
})
beforeEach(async () => {
  sheet = await newSpreadsheet({ snapshot })
})
afterEach(() => sheet.dispose())

const idOf = (tab: string) => sheet.tabs.find(({ name }) => name === tab)?.id ?? ''
const rename = (tab: string, to: string) => sheet.host.context.engine.renameTab(idOf(tab), to)
const remove = (tab: string) => sheet.host.context.engine.removeTab(idOf(tab))
const names = () => sheet.tabs.map(({ name }) => name)

async function setUp(): Promise<string> {
  await sheet.choose('Set up the tabs')
  return sheet.alerts.slice(-1)[0]?.message ?? ''
}

describe('a tab of ours that was renamed', () => {
  test('gets its name back where Scores reads it still, and Set up says so', async () => {
    rename('Plan', 'Plan 2026')
    const said = await setUp()
    expect(names()).toContain('Plan')
    expect(names()).not.toContain('Plan 2026')
    expect(sheet.value('Plan!B2')).toBe('Ann')
    expect(sheet.formula('Scores!A2')).toContain('Plan!A:M')
    expect(said).toContain('The tab “Plan 2026” is named Plan again, since the scores read it.')
    expect(said).toContain('To put an old Plan away, duplicate it and rename the copy.')
  })

  test('is told from an archived copy of the same headers', async () => {
    sheet.addTab('Plan 2025', [headersOf(planTab), ['2025-03', 'Zoe']])
    rename('Plan', 'Plan of the team')
    await setUp()
    expect(sheet.value('Plan!B2')).toBe('Ann')
    expect(sheet.value("'Plan 2025'!B2")).toBe('Zoe')
  })

  test('whose name has an apostrophe is found in the formula', async () => {
    rename('Results', "The team's results")
    await setUp()
    expect(names()).toContain('Results')
    expect(names()).not.toContain("The team's results")
  })
})

describe('a tab that only looks like ours keeps its name', () => {
  test('an archived copy does not take the place of a deleted tab', async () => {
    sheet.addTab('Plan 2025', [headersOf(planTab), ['2025-03', 'Zoe']])
    remove('Plan')
    const said = await setUp()
    expect(names()).toContain('Plan 2025')
    expect(sheet.values('Plan!A2:B2')).toEqual([['', '']])
    expect(said).toContain('“Plan 2025” has the headers of Plan, too.')
  })

  test('a tab that Scores never read is named, and a new one is made', async () => {
    rename('Wins', 'Wins 2025')
    await sheet.type("'Wins 2025'!B2", 'Ann')
    const said = await setUp()
    expect(sheet.value("'Wins 2025'!B2")).toBe('Ann')
    expect(sheet.value('Wins!B2')).toBe('')
    expect(said).toContain('Made the tabs Wins.')
    expect(said).toContain(
      '“Wins 2025” has the headers of Wins, too. Where the one in use was renamed, delete the new Wins and give that one its name back.',
    )
  })

  test('two of them are both named', async () => {
    sheet.addTab('Wins 2024', [headersOf(winsTab)])
    rename('Wins', 'Wins 2025')
    const said = await setUp()
    expect(names()).toEqual(expect.arrayContaining(['Wins', 'Wins 2024', 'Wins 2025']))
    expect(said).toMatch(/“Wins 202[45]” and “Wins 202[45]” have the headers of Wins, too\./)
  })

  test('one whose name only ends the name in the formula', async () => {
    sheet.addTab('lan', [headersOf(resultsTab), ['2025-03', 'Zoe', 1, 1]])
    remove('Results')
    await setUp()
    expect(names()).toContain('lan')
    expect(sheet.value('Results!B2')).toBe('')
  })

  test('one with the headers of two tabs of ours', async () => {
    sheet.addTab('Everything', [[...headersOf(planTab), 'Target', 'Actual']])
    remove('Results')
    sheet.answers.push('OK')
    await sheet.type('Scores!A2', '=QDQ_SCORES(Plan!A:M; Everything!A:O; Observations!A:O)')
    await setUp()
    expect(names()).toContain('Everything')
    expect(names()).toContain('Results')
  })

  test('one that lacks a header of ours', async () => {
    rename('Plan', 'Plan 2026')
    await sheet.type("'Plan 2026'!D1", 'How many')
    await setUp()
    expect(names()).toEqual(expect.arrayContaining(['Plan', 'Plan 2026']))
    expect(sheet.value("'Plan 2026'!B2")).toBe('Ann')
  })

  test('and in a file without tabs of ours nothing is searched', async () => {
    const fresh = await newSpreadsheet()
    fresh.addTab('Wins 2025', [headersOf(winsTab)])
    await fresh.choose('Set up the tabs')
    expect(fresh.alerts.slice(-1)[0]?.message).not.toContain('Wins 2025')
    fresh.dispose()
  })
})
