import { afterAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import { lastSaid, lockDown, people, protections, sharedFile } from './people.ts'

// How many of the calls break, from the first or a later one on; a long run takes them all.
const runs = Number(process.env.PERMISSIONS_RUNS ?? 15)
const seed = Number(process.env.PERMISSIONS_SEED ?? Math.floor(Math.random() * 1000))

const opened: LocalSpreadsheet[] = []
afterAll(() => {
  for (const sheet of opened) sheet.dispose()
})

async function fresh(isLocked: boolean) {
  const sheet = await sharedFile()
  opened.push(sheet)
  if (isLocked) await lockDown(sheet, people.other)
  sheet.calls.reset()
  return sheet
}

const acts = {
  'Lock down': (sheet: LocalSpreadsheet) => lockDown(sheet, people.manager),
  Unlock: (sheet: LocalSpreadsheet) => sheet.choose('Unlock'),
}

describe.each([
  ['Lock down', false],
  ['Lock down', true],
  ['Unlock', true],
] as const)('%s (in a file that was locked down before: %s)', (name, isLocked) => {
  test('a fault at any of its calls is said, and a second try ends as an undisturbed one', async () => {
    const whole = await fresh(isLocked)
    await acts[name](whole)
    const wanted = protections(whole)
    const count = whole.calls.reaching
    const step = Math.max(1, Math.floor(count / runs))
    console.log(
      `${name}, ${isLocked ? 'again' : 'for the first time'}: ${count} calls, one in ${step} breaks (seed ${seed})`,
    )
    const sheet = await fresh(isLocked)
    const start = structuredClone(sheet.host.context.records)
    for (let k = 1 + (seed % step); k <= count; k += step) {
      sheet.host.context.records = structuredClone(start)
      sheet.calls.reset()
      sheet.answers.length = 0
      sheet.calls.failAt(k, 'Service Spreadsheets timed out')
      await acts[name](sheet)
      expect(lastSaid(sheet), `call ${k}`).toContain('That did not work: Service Spreadsheets timed out')
      sheet.calls.reset()
      sheet.answers.length = 0
      await acts[name](sheet)
      expect(protections(sheet), `call ${k}`).toEqual(wanted)
    }
  })
})

test('what a cut left without our words stays nobody’s, and the next Lock down closes the tab all the same', async () => {
  const sheet = await fresh(false)
  const { context } = sheet.host
  const team = context.engine.tabs().find(({ name }) => name === 'Team')
  const area = { tab: team?.id ?? '', row: 0, column: 0, rows: 1000, columns: 26 }
  context.records.protections.push({
    id: 99,
    type: 'SHEET',
    area,
    description: '',
    isWarningOnly: false,
    unprotected: [],
  })
  await lockDown(sheet, people.manager)
  await expect(sheet.as(people.rep).type('Team!A40', 'x')).rejects.toThrow('protected cell')
})
