import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from '../cells/saves.ts'
import { fileOf, todayIn } from '../cells/team.ts'

const { day, month } = todayIn()

// Stands in everything that a person typed or is known by.
const mark = 'Qzx'
const rep = `${mark} Rep`
const marked = (field: string) => `${mark} ${field}`
const address = (who: string) => `${mark.toLowerCase()}.${who}@example.com`

let sheet: LocalSpreadsheet
const thrown: string[] = []

beforeAll(async () => {
  sheet = await fileOf(
    {
      Plan: [
        [
          month,
          rep,
          marked('activity'),
          10,
          'month',
          marked('whom'),
          marked('how'),
          4,
          3,
          '',
          '',
          marked('note'),
        ],
      ],
      Activity: [[day, rep, marked('activity'), 'yes', 4, marked('customer'), marked('note')]],
      Results: [[month, rep, 1000, 900]],
      Team: [[rep, address('rep'), marked('Manager'), '', 'yes']],
      Observations: [
        [
          day,
          rep,
          marked('Observer'),
          'call',
          marked('customer'),
          '',
          4,
          4,
          4,
          4,
          marked('view'),
          marked('well'),
          marked('better'),
          '',
        ],
      ],
      'Check-ins': [[day, rep, month, marked('lines'), 'no', marked('blocker'), '', '', '', 'form-000077']],
      '1-1s': [[day, month, rep, marked('Manager')]],
      Wins: [[day, rep, 'new deal', marked('customer'), 500, marked('story')]],
      Settings: [['Results target', 1]],
      Scores: [],
    },
    { owner: address('owner'), user: address('rep'), editors: [address('rep'), address('manager')] },
  )
  sheet.host.context.name = marked('file')
})
afterAll(() => sheet.dispose())

async function attempt(act: () => Promise<unknown>) {
  try {
    await act()
  } catch (error) {
    thrown.push(error instanceof Error ? `${error.message}\n${error.stack}` : String(error))
  }
}

const text = {
  account: marked('a'),
  comments: marked('c'),
  learned: marked('l'),
  commitments: marked('d'),
  manager: marked('m'),
}
const forms: [string, () => unknown][] = [
  ['saveOneToOne', () => aOneToOne({ rep, ...text })],
  ['saveCheckIn', () => aCheckIn({ rep, blocker: marked('b'), focus: marked('f') })],
  [
    'saveObservation',
    () => anObservation({ rep, observer: marked('o'), wentWell: marked('w'), repsView: marked('v') }),
  ],
  ['saveWin', () => aWin({ rep, customer: marked('k'), story: marked('s') })],
  ['saveReply', () => aReply({ checkInId: 'form-000077', reply: marked('r') })],
]
const items = [
  'Set up the tabs',
  'Add a sample team',
  'Draw the quadrant',
  'Remove the sample team',
  'Open the sidebar',
  'New 1:1',
  'New check-in',
  'New observation',
  'New win',
  'Show the quadrant large',
  'Lock down',
  'Unlock',
  'Help',
]

/** Every action once, undisturbed or with a fault at one of its calls. */
async function everything(failAt?: number) {
  const fail = () => {
    sheet.calls.reset()
    if (failAt) sheet.calls.failAt(failAt)
  }
  for (const [name, form] of forms) {
    fail()
    await attempt(() => sheet.run(name, form()))
    await attempt(() => sheet.run(name, { ...Object(form()), rep: { name: rep }, id: marked('id') }))
  }
  for (const [name, ...args] of [
    ['openStart'],
    ['openTeam'],
    ['openRep', rep],
    ['openRep', marked('nobody')],
    ['openQuadrant'],
  ]) {
    fail()
    await attempt(() => sheet.run(name ?? '', ...args))
  }
  for (const item of items) {
    fail()
    sheet.answers.length = 0
    sheet.answers.push(
      ...(item === 'Lock down' ? [{ button: 'OK' as const, text: address('manager') }, 'OK' as const] : []),
    )
    await attempt(() => sheet.choose(item))
  }
  sheet.calls.reset()
}

test('no name, address or note gets into a log, a property, the cache or an error that is thrown', async () => {
  sheet.open()
  expect(sheet.menu.map(({ caption }) => caption).sort()).toEqual([...items].sort())
  await everything()
  for (const k of [1, 2, 3, 5, 8, 11]) await everything(k)
  const { log, records, cache } = sheet.host.context
  expect(thrown.length).toBeGreaterThan(10)
  expect(log).toEqual([])
  expect(records.properties).toEqual({})
  expect([...cache]).toEqual([])
  expect(thrown.filter((said) => said.toLowerCase().includes(mark.toLowerCase()))).toEqual([])
})

test('what a formula refuses names the cell’s content to whoever looks at it, and Google keeps no log of it', () => {
  const manifest = readFileSync(fileURLToPath(new URL('../../dist/appsscript.json', import.meta.url)), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject({ exceptionLogging: 'NONE' })
})

test('the two scopes are all that is asked for, and no code asks for more', () => {
  const read = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), 'utf8')
  expect(JSON.parse(read('appsscript.json')).oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ])
  const wider =
    /\b(UrlFetchApp|DriveApp|MailApp|GmailApp|PropertiesService|CacheService|ScriptApp|getActiveUser|getEffectiveUser|openById|openByUrl|console\.|Logger)\b/
  for (const name of ['Code.js', 'Late.html']) expect(wider.exec(read(name))?.[0], name).toBeUndefined()
})
