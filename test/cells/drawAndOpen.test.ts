import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { Refused, TeamPage } from '../../src/bridge/calls.ts'
import { newSpreadsheet, writesIn } from './sheet.ts'
import { ask } from './team.ts'

const answerOf = async (sheet: LocalSpreadsheet) => (await ask(sheet, 'openTeam')) as TeamPage | Refused

describe('the Quadrant tab of a file with a sample team', () => {
  let sheet: LocalSpreadsheet

  beforeAll(async () => {
    sheet = await newSpreadsheet({ timeZone: 'Pacific/Auckland' })
    await sheet.choose('Add a sample team')
  })
  afterAll(() => sheet.dispose())

  test('shows the newest month, and another one when it is chosen', async () => {
    const shown = String(sheet.text('Quadrant!D1'))
    expect(shown).toBe(sheet.text('Scores!A2'))
    const earlier =
      sheet
        .texts('Scores!A2:A60')
        .flat()
        .find((month) => month < shown) ?? ''
    await sheet.type('Quadrant!B1', earlier)
    expect(sheet.text('Quadrant!D1')).toBe(earlier)
    const names = sheet
      .values('Scores!A2:B60')
      .filter((_, row) => sheet.text(`Scores!A${row + 2}`) === earlier)
    expect(sheet.values('Quadrant!A21:A40').flat().filter(Boolean)).toEqual(names.map(([, rep]) => rep))
    await sheet.type('Quadrant!B1', null)
    expect(sheet.text('Quadrant!D1')).toBe(shown)
  })

  test('follows what is typed in Plan', async () => {
    const before = Number(sheet.value('Quadrant!D21'))
    await sheet.type('Plan!D22', 5000)
    expect(sheet.value('Quadrant!A21')).toBe('Ana (sample)')
    expect(sheet.value('Quadrant!D21')).toBeLessThan(before)
    expect(sheet.value('Quadrant!B21')).toBe('Top left')
    await sheet.type('Plan!D22', 50)
    expect(sheet.value('Quadrant!D21')).toBe(before)
  })

  test('lists a bad row, and clears the list when it is mended', async () => {
    await sheet.type('Plan!D2', 'many')
    expect(sheet.values('Quadrant!I21:K21')[0]).toEqual(['Plan', 2, 'Quantity'])
    await sheet.type('Plan!D2', 50)
    expect(sheet.value('Quadrant!I21')).toBe('')
  })

  test('moves the targets with Settings at once, and the window of the chart at the next Draw', async () => {
    await sheet.type('Settings!B2', '150%')
    expect(sheet.value('Quadrant!AK2')).toBe(1.5)
    expect(sheet.charts('Quadrant')[0]?.options['vAxis.viewWindow.max']).toBe(2)
    await sheet.choose('Draw the quadrant')
    expect(sheet.charts('Quadrant')[0]?.options['vAxis.viewWindow.max']).toBe(3)
    expect(sheet.charts('Quadrant')).toHaveLength(1)
  })

  test('gives a bad target its default, in the grid as in the scores', async () => {
    await sheet.type('Settings!B2', 'a lot')
    expect(sheet.value('Quadrant!AK2')).toBe(1)
    expect(sheet.text('Quadrant!A5')).not.toMatch(/^#/)
    await sheet.type('Settings!B2', '100%')
  })

  test('counts the rows of Activity when Settings says so', async () => {
    await sheet.type('Settings!B6', 'Activity')
    expect(sheet.text('Scores!A2')).not.toMatch(/^#/)
    expect(sheet.value('Scores!C2')).toBe(0)
    await sheet.type('Settings!B6', 'Plan')
    expect(sheet.value('Scores!C2')).toBeGreaterThan(0)
  })
})

describe('drawing the quadrant', () => {
  test('makes the tabs where there are none, and goes to Quadrant', async () => {
    const sheet = await newSpreadsheet()
    await sheet.choose('Draw the quadrant')
    expect(sheet.charts('Quadrant')).toHaveLength(1)
    expect(sheet.formula('Scores!A2')).toContain('QDQ_SCORES')
    sheet.dispose()
  })

  test('says nothing where nothing was missing', async () => {
    const sheet = await newSpreadsheet()
    await sheet.choose('Set up the tabs')
    const alerts = sheet.alerts.length
    await sheet.choose('Draw the quadrant')
    expect(sheet.alerts).toHaveLength(alerts)
    sheet.dispose()
  })
})

describe('opening the sidebar', () => {
  test('says what to do where there are no tabs', async () => {
    const sheet = await newSpreadsheet()
    expect(await answerOf(sheet)).toMatchObject({ ok: false, code: 'not set up' })
    await sheet.choose('Set up the tabs')
    expect(await answerOf(sheet)).toMatchObject({ ok: false, code: 'no rows' })
    sheet.dispose()
  })

  test('names a column that is missing', async () => {
    const sheet = await newSpreadsheet()
    sheet.addTab('Plan', [['Month', 'Rep', 'Quantity']])
    sheet.addTab('Results', [['Month', 'Rep', 'Target', 'Actual']])
    const answer = await answerOf(sheet)
    expect(answer).toMatchObject({ ok: false, code: 'missing column' })
    expect(answer.ok || answer.say).toContain('The Plan tab has no column “Done”.')
    sheet.dispose()
  })

  test('answers with what Scores shows, in one read a tab', async () => {
    const sheet = await newSpreadsheet({ timeZone: 'America/Los_Angeles' })
    await sheet.choose('Add a sample team')
    sheet.calls.reset()
    const answer = await answerOf(sheet)
    expect(sheet.calls.byName['Range.getValues']).toBe(8)
    expect(writesIn(sheet.calls.byName)).toBe(0)
    if (!answer.ok) throw new Error(answer.say)
    expect(answer.month).toBe(sheet.text('Scores!A2'))
    const scores = sheet.values('Scores!A2:K9').map((row) => [row[1], row[6], row[8], row[10]])
    const said = answer.reps.map((rep) => [rep.name, rep.weakest ?? '', rep.quadrant ?? ''])
    expect(said).toEqual(scores.map((row) => row.slice(0, 3)))
    const missing = scores.map(([, , quadrant, advice]) => (quadrant === '' ? advice : ''))
    expect(answer.reps.map((rep) => rep.missing)).toEqual(missing)
    expect(answer.attainment).toBe(sheet.value('Quadrant!A3'))
    sheet.dispose()
  })

  test('shows the page under the name of the add-on', async () => {
    const sheet = await newSpreadsheet()
    await sheet.choose('Open the sidebar')
    expect(sheet.sidebar?.title).toBe('Top Right')
    expect(sheet.sidebar?.html).toContain('<main id="page">')
    sheet.dispose()
  })
})

test('Help explains the four quadrants and every tab', async () => {
  const sheet = await newSpreadsheet()
  await sheet.choose('Help')
  const html = sheet.dialogs[0]?.html ?? ''
  for (const words of ['Top right', 'Bottom left', 'Observations', 'Whoever can open this file'])
    expect(html).toContain(words)
  sheet.dispose()
})
