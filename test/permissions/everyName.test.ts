import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { customFunctions } from '../bundle/contract.ts'
import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from '../cells/saves.ts'
import { bigTeam, fileOf } from '../cells/team.ts'
import { people, protections } from './people.ts'

const main = readFileSync(fileURLToPath(new URL('../../src/main.ts', import.meta.url)), 'utf8')

/** Every name that Apps Script can see, read from main.ts: a new one cannot be forgotten. */
const names = [...main.matchAll(/export \{([^}]*)\}/g)]
  .flatMap(([, list = '']) => list.split(','))
  .map((name) => name.trim())
  .filter(Boolean)

const isCustom = new Set(customFunctions.map(({ name }) => name))
const others = names.filter((name) => !isCustom.has(name))
const menu = ['setUpTheTabs', 'addSampleTeam', 'removeSampleTeam', 'drawTheQuadrant', 'lockDown', 'unlock']
const shows = [
  'openTheSidebar',
  'newOneToOne',
  'newCheckIn',
  'newObservation',
  'newWin',
  'showTheQuadrant',
  'showHelp',
  'onOpen',
  'onInstall',
]
const opens = ['openStart', 'openTeam', 'openRep', 'openQuadrant']
const forms: Record<string, Record<string, unknown>> = {
  saveOneToOne: aOneToOne(),
  saveCheckIn: aCheckIn(),
  saveObservation: anObservation(),
  saveWin: aWin(),
  saveReply: aReply({ checkInId: 'form-000001' }),
}

let sheet: LocalSpreadsheet
beforeAll(async () => {
  sheet = await fileOf(bigTeam(2), { owner: people.owner, user: people.rep, editors: [people.rep] })
  sheet.addTab('Cells')
})
afterAll(() => sheet.dispose())

/** All that stands in the file, but for the tab in which formulas are tried. */
const standing = () =>
  JSON.stringify(
    sheet.tabs
      .filter(({ name }) => name !== 'Cells')
      .map(({ name }) => [name, sheet.values(`'${name}'!A1:Z60`)]),
  )

test('every name of main.ts is a formula, starts from the menu, or is called by the page', () => {
  expect(names.length).toBeGreaterThan(30)
  expect([...others].sort()).toEqual([...menu, ...shows, ...opens, ...Object.keys(forms)].sort())
})

describe('typed into a cell', () => {
  test.each(others)(
    '=%s() says in a sentence where it belongs, and shows, changes and opens nothing',
    async (name) => {
      const before = { standing: standing(), protections: protections(sheet), tabs: sheet.tabs.length }
      for (const given of ['', '"Rep 1"', 'Plan!A:M', '{1;2}', '"x"; "y"; TRUE']) {
        await sheet.type('Cells!A1', `=${name}(${given})`)
        expect(sheet.value('Cells!A1'), given).toBe('#ERROR!')
        expect(sheet.values('Cells!A2:C9').flat().join('')).toBe('')
        expect(sheet.error('Cells!A1'), given).toBe(
          'This is no formula for a cell: use Extensions > Top Right instead.',
        )
      }
      await sheet.type('Cells!A1', null)
      expect({ standing: standing(), protections: protections(sheet), tabs: sheet.tabs.length }).toEqual(
        before,
      )
      expect([sheet.alerts, sheet.toasts, sheet.dialogs, sheet.sidebar]).toEqual([[], [], [], undefined])
    },
  )

  test.each([...isCustom])('=%s of anything is a value or a sentence that names it', async (name) => {
    for (const given of [
      '',
      '"Rep 1"',
      'Plan!A:M',
      '{1;2}',
      '"x"; "y"; TRUE',
      '1; 2; 3; 4; 5; 6; 7; 8; 9',
      'NA()',
    ]) {
      await sheet.type('Cells!A1', `=${name}(${given})`)
      if (sheet.value('Cells!A1') === '#ERROR!')
        expect(sheet.error('Cells!A1'), given).toMatch(new RegExp(`^${name}: .+[.]$`))
      await sheet.type('Cells!A1', null)
    }
  })
})

const oddities = [
  [],
  [null],
  [undefined, null],
  [''],
  [0],
  [-1],
  [true],
  [[]],
  [{}],
  ['__proto__'],
  ['constructor'],
  [{ id: {}, rep: [], date: 5 }],
  [{ toString: 'x', valueOf: 'y', length: 9 }],
  [JSON.parse('{"__proto__": {"id": "form-000009"}, "rep": "Rep 1"}')],
  [['Rep 1', 'Rep 1']],
  ['x'.repeat(60_000)],
  ['Rep 1', 'Rep 2', { more: 1 }],
  [{ authMode: 'FULL', user: 'boss' }],
]

/** A forged page: whatever is called, with whatever, in whatever order. */
async function called(name: string, args: unknown[]): Promise<unknown> {
  try {
    return await sheet.run(name, ...args)
  } catch (error) {
    return String(error)
  }
}

describe('called from a forged page', () => {
  test.each(opens)('%s answers anything with a screen or a sentence, and changes nothing', async (name) => {
    const before = standing()
    for (const args of oddities) {
      const answer = await called(name, args)
      expect(answer).toMatchObject({ ok: expect.any(Boolean) })
      if ((answer as { ok: boolean }).ok === false)
        expect(answer).toMatchObject({ say: expect.stringMatching(/[.!?]$/) })
    }
    expect(standing()).toBe(before)
  })

  test.each(Object.keys(forms))(
    '%s refuses anything but its form, in a sentence, and writes nothing',
    async (name) => {
      const before = standing()
      const others = Object.entries(forms).filter(([other]) => other !== name)
      const spoiled = Object.keys(forms[name] ?? {}).flatMap((field) =>
        [null, {}, [], Number.POSITIVE_INFINITY, '\u0000'.repeat(3), { ...forms[name] }].map((value) => [
          { ...forms[name], [field]: value },
        ]),
      )
      for (const args of [...oddities, ...others.map(([, form]) => [form])]) {
        const answer = await called(name, args)
        expect(answer).toMatchObject({ ok: false, say: expect.stringMatching(/[.!?]$/) })
      }
      expect(standing()).toBe(before)
      for (const args of spoiled) {
        const answer = await called(name, args)
        expect(answer).toMatchObject({ ok: expect.any(Boolean), say: expect.stringMatching(/[.!?]$/) })
      }
    },
  )

  test.each(shows)('%s shows what the menu shows, whatever it is given', async (name) => {
    const before = standing()
    for (const args of oddities) expect(await called(name, args)).toBeNull()
    expect(standing()).toBe(before)
  })

  test.each(menu)(
    '%s does what the same person could choose in the menu, and takes no arguments',
    async (name) => {
      const tried = await fileOf(bigTeam(1), { owner: people.owner, user: people.rep, editors: [people.rep] })
      const chosen = await fileOf(bigTeam(1), {
        owner: people.owner,
        user: people.rep,
        editors: [people.rep],
      })
      await tried.run(name, 'forged', { managers: ['evil@example.com'] }, ['evil@example.com'])
      await chosen.run(name)
      expect(tried.alerts).toEqual(chosen.alerts)
      expect(tried.tabs.map((tab) => tab.name)).toEqual(chosen.tabs.map((tab) => tab.name))
      expect(protections(tried)).toEqual(protections(chosen))
      expect(tried.snapshot()).not.toContain('evil@')
      tried.dispose()
      chosen.dispose()
    },
  )

  test('a name that is no function of ours is not there', async () => {
    for (const name of ['TopRight', 'late', 'eval', 'toString', '__proto__', 'writeRows', 'openBook'])
      await expect(sheet.run(name)).rejects.toThrow('Script function not found')
  })
})
