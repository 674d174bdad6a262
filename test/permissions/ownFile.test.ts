import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { RepPage, TeamPage } from '../../src/bridge/calls.ts'
import { allTabs } from '../../src/tabs/allTabs.ts'
import { aCheckIn, anObservation, aOneToOne } from '../cells/saves.ts'
import { newSpreadsheet } from '../cells/sheet.ts'
import { ask, sampleFile } from '../cells/team.ts'
import { read } from '../docs/documents.ts'

const secret = 'Only between us two'
const ana = 'Ana (sample)'
let team: LocalSpreadsheet
let own: LocalSpreadsheet

const tabId = ({ tabs }: LocalSpreadsheet, name: string) => tabs.find((tab) => tab.name === name)?.id ?? ''

function deleteTab(sheet: LocalSpreadsheet, name: string) {
  sheet.host.context.engine.removeTab(tabId(sheet, name))
}

/** Selects all of a tab, and presses Delete. */
async function empty(sheet: LocalSpreadsheet, name: string) {
  const tab = tabId(sheet, name)
  const { rows, columns } = sheet.host.context.engine.extent(tab)
  const nothing = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ value: null })))
  sheet.host.context.engine.write({ tab, row: 0, column: 0, rows, columns }, nothing)
  await sheet.settle()
}

/** The formulas that the README has a manager type, by their tab. */
const formulas = [
  ...read('README.md').matchAll(/=IMPORTRANGE\("([^"]+)"; "((?:'([^']+)'|([\w-]+))![A-Z]:[A-Z])"\)/g),
].map(([, address = '', range = '', quoted, plain]) => ({ address, range, tab: quoted ?? plain ?? '' }))

beforeAll(async () => {
  team = await sampleFile({ id: 'team-file', owner: 'boss@example.com', editors: ['ana@example.com'] })
  for (const tab of ['1-1s', 'Observations']) deleteTab(team, tab)
  own = await newSpreadsheet({ id: 'own-file', owner: 'boss@example.com' })
  await own.choose('Set up the tabs')
  for (const { tab, range } of formulas) {
    await empty(own, tab)
    await own.type(
      `'${tab}'!A1`,
      `=IMPORTRANGE("https://docs.google.com/spreadsheets/d/team-file/edit"; "${range}")`,
    )
    if (tab === 'Plan') {
      expect(own.error('Plan!A1')).toBe('You need to connect these sheets.')
      await own.allowAccess(team)
    }
  }
  deleteTab(own, 'Activity')
})

afterAll(() => {
  team.dispose()
  own.dispose()
})

const anaIn = (sheet: LocalSpreadsheet, tab = 'Scores') =>
  sheet.values(`${tab}!A2:K60`).find((row) => row[1] === ana) ?? []

describe('the manager’s own file, made as the README says', () => {
  test('takes in every tab of the team’s file that counts, with all of our columns', () => {
    expect(formulas.map(({ tab }) => tab)).toEqual(expect.arrayContaining(['Plan', 'Results', 'Team']))
    for (const { tab, range } of formulas) {
      const columns = allTabs.find(({ name }) => name === tab)?.columns.length ?? 0
      expect(range.endsWith(`!A:${String.fromCharCode(64 + columns)}`), range).toBe(true)
      expect(own.values(`'${tab}'!A1:${String.fromCharCode(64 + columns)}20`)).toEqual(
        team.values(`'${tab}'!A1:${String.fromCharCode(64 + columns)}20`),
      )
    }
  })

  test('follows what a rep types in the team’s file, up to the quadrant', async () => {
    const plan = team.values('Plan!A1:M200')
    const month = anaIn(team)[0]
    const lines = plan.flatMap((row, at) =>
      row[1] === ana && String(row[0]) === String(month) ? [at + 1] : [],
    )
    expect(lines.length).toBeGreaterThan(0)
    const before = { score: anaIn(own)[2], grid: own.texts('Quadrant!A5:L16') }
    for (const row of lines) await team.as('ana@example.com').type(`Plan!H${row}`, 0)
    expect(anaIn(own)[2]).toBe(0)
    expect(anaIn(own)[2]).not.toBe(before.score)
    expect(own.texts('Quadrant!A5:L16')).not.toEqual(before.grid)
    expect(anaIn(own)[2]).toBe(anaIn(team)[2])
    for (const row of lines) await team.as('ana@example.com').type(`Plan!H${row}`, 500)
  })

  test('keeps 1:1s, and says that plan lines stand with them', async () => {
    const before = team.snapshot()
    const form = aOneToOne({
      rep: ana,
      comments: secret,
      nextLines: [
        { activity: 'Visits', quantity: 4, per: 'month', direction: 'Owners', quality: 'Prepared' },
      ],
    })
    const answer = await ask(own, 'saveOneToOne', form)
    expect(answer).toMatchObject({
      ok: true,
      say: expect.stringMatching(/Saved in 1-1s.*Plan is filled by a formula/),
    })
    const row = own.values("'1-1s'!A2:Q2")[0] ?? []
    expect(row).toEqual(expect.arrayContaining([ana, secret]))
    expect(row.join('\n')).toContain('Visits: 4 a month; Owners; Prepared')
    expect(own.formula('Plan!A1')).toContain('IMPORTRANGE')
    expect(team.snapshot() === before).toBe(true)
  })

  test('counts observations that the team’s file has not', async () => {
    const before = team.snapshot()
    const scoreThere = anaIn(team)
    const form = anObservation({
      rep: ana,
      wentWell: secret,
      skill: 1,
      knowledge: 1,
      enthusiasm: 1,
      needsBased: 1,
    })
    expect(await ask(own, 'saveObservation', form)).toMatchObject({ ok: true })
    expect([anaIn(own)[4], anaIn(own)[9]]).toEqual([0.2, 'observed'])
    expect(anaIn(team)).toEqual(scoreThere)
    expect(team.snapshot() === before).toBe(true)
  })

  test('shows every screen, and so does the team’s file without the two tabs', async () => {
    const screens = async (sheet: LocalSpreadsheet) => ({
      team: (await ask(sheet, 'openTeam')) as TeamPage,
      rep: (await ask(sheet, 'openRep', ana)) as RepPage,
      quadrant: await ask(sheet, 'openQuadrant'),
    })
    const [mine, theirs] = [await screens(own), await screens(team)]
    for (const { team, rep, quadrant } of [mine, theirs])
      expect([team.ok, rep.ok, quadrant.ok]).toEqual([true, true, true])
    expect(JSON.stringify(mine)).toContain(secret)
    expect(JSON.stringify(theirs)).not.toContain(secret)
    expect(theirs.team.reps.length).toBe(mine.team.reps.length)
  })

  test('writes nothing into a tab that a formula fills, and says where it belongs', async () => {
    const answer = await ask(own, 'saveCheckIn', aCheckIn({ rep: ana }))
    expect(answer).toMatchObject({
      ok: false,
      code: 'filled by a formula',
      say: expect.stringContaining('Check-ins'),
    })
    expect(await ask(team, 'saveCheckIn', aCheckIn({ rep: ana, blocker: 'No car' }))).toMatchObject({
      ok: true,
    })
    expect(own.values("'Check-ins'!A2:J60").flat()).toContain('No car')
    const missing = await ask(team, 'saveObservation', anObservation({ rep: ana }))
    expect(missing).toMatchObject({ ok: false, code: 'missing tab' })
  })

  test('stays as it is when it is set up, drawn and locked down again', async () => {
    const before = { scores: own.values('Scores!A1:K60'), plan: own.values('Plan!A1:M60') }
    for (const item of ['Draw the quadrant', 'Set up the tabs']) {
      await own.choose(item)
      expect(own.alerts.slice(-1)[0]?.message).not.toContain('did not work')
    }
    own.answers.push({ button: 'OK', text: 'boss@example.com' }, 'OK', 'OK')
    await own.choose('Lock down')
    expect(own.alerts.slice(-1)[0]?.message).toContain('Locked down.')
    for (const { tab } of formulas) expect(own.formula(`'${tab}'!A1`)).toContain('IMPORTRANGE')
    expect({ scores: own.values('Scores!A1:K60'), plan: own.values('Plan!A1:M60') }).toEqual(before)
  })
})

test('the team’s file holds nothing that was said', () => {
  expect(team.snapshot()).not.toContain(secret)
})
