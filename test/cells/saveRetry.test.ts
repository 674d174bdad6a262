import { afterEach, expect, test } from 'vitest'
import { type LocalSpreadsheet, openSpreadsheet } from '../../local/headless.ts'
import type { RepPage } from '../../src/bridge/calls.ts'
import { aCheckIn, anObservation, aOneToOne, aReply, aWin } from './saves.ts'
import { ask, bigTeam, fileOf, reaching, todayIn } from './team.ts'

const { day, month } = todayIn()
const tabs = ['Plan', 'Observations', 'Check-ins', '1-1s', 'Wins']

let sheet: LocalSpreadsheet | undefined
afterEach(() => sheet?.dispose())

/** Everything that stands in the tabs that saves write to. */
const everything = (file: LocalSpreadsheet) =>
  Object.fromEntries(tabs.map((tab) => [tab, file.values(`'${tab}'!A1:Z60`).map((row) => row.map(String))]))

const checkInOf = (page: RepPage, rep: string) =>
  aCheckIn({
    rep,
    lines: page.lines.map(({ key, activity }, at) => ({ key, activity, done: 5 + at, rightPeople: 4 })),
  })

async function start(parted: boolean): Promise<string> {
  const file = await fileOf(bigTeam(4))
  await ask(file, 'saveWin', aWin({ rep: 'Rep 4', dealOfTheMonth: true }))
  if (parted) for (const tab of tabs) insertForeignColumn(file, tab)
  await file.settle()
  const snapshot = file.snapshot()
  file.dispose()
  return snapshot
}

/** A column of the user's own between ours, so that a row takes two writes. */
function insertForeignColumn(file: LocalSpreadsheet, name: string) {
  const { engine } = file.host.context
  const tab = engine.tabs().find((each) => each.name === name)
  if (tab) engine.insert(tab.id, 'columns', 2, 1)
}

const rep = 'Rep 2'
const saves = {
  saveOneToOne: async () => aOneToOne({ rep }),
  saveCheckIn: async (file: LocalSpreadsheet) => checkInOf((await ask(file, 'openRep', rep)) as RepPage, rep),
  saveObservation: async () => anObservation({ rep }),
  saveWin: async () => aWin({ rep, dealOfTheMonth: true, moveDeal: true }),
  saveReply: async () => aReply({ checkInId: `typed ${day} rep 2 1` }),
}

const cases = Object.keys(saves).flatMap((name) =>
  [false, true].map(
    (parted) => [name as keyof typeof saves, parted ? 'parted by' : 'without', parted] as const,
  ),
)

test.each(cases)(
  '%s that breaks off at any of its calls is completed by a retry, once (%s foreign columns)',
  async (name, _, parted) => {
    const snapshot = await start(parted)
    const whole = await openSpreadsheet({ snapshot })
    const form = await saves[name](whole)
    const count = await reaching(whole, () => ask(whole, name, form))
    const wanted = everything(whole)
    whole.dispose()
    for (let k = 1; k <= count; k++) {
      sheet = await openSpreadsheet({ snapshot })
      sheet.calls.failAt(k)
      await expect(sheet.run(name, form), `call ${k}`).rejects.toThrow('Service Spreadsheets failed')
      const answer = await ask(sheet, name, form)
      // The flush and the looks at what was written come last: by then all is written.
      const looks = name === 'saveCheckIn' || name === 'saveOneToOne' ? 2 : 1
      expect(answer, `call ${k}`).toMatchObject({ ok: true, again: k >= count - looks })
      expect(everything(sheet), `call ${k}`).toEqual(wanted)
      expect(await ask(sheet, name, form)).toMatchObject({ ok: true, again: true })
      expect(everything(sheet), `call ${k}, a third time`).toEqual(wanted)
      sheet.dispose()
      sheet = undefined
    }
    console.log(`${name}, ${parted ? 'parted' : 'whole'}: broken off at each of ${count} calls`)
  },
)

test('two people who opened the same screen lose nothing of each other’s', async () => {
  sheet = await fileOf(bigTeam(4))
  const [one, other] = [
    (await ask(sheet, 'openRep', 'Rep 1')) as RepPage,
    (await ask(sheet, 'openRep', 'Rep 2')) as RepPage,
  ]
  const forms = [checkInOf(one, 'Rep 1'), checkInOf(other, 'Rep 2')]
  // The first one's lock is still held: the second is told, and its form is saved on the next try.
  sheet.host.context.locks.set('document', {})
  expect(await ask(sheet, 'saveCheckIn', forms[0])).toMatchObject({ ok: false, code: 'busy' })
  sheet.host.context.locks.clear()
  for (const form of [forms[1], forms[0]])
    expect(await ask(sheet, 'saveCheckIn', form)).toMatchObject({ ok: true })
  for (const rep of ['Rep 1', 'Rep 2']) {
    const { lines } = (await ask(sheet, 'openRep', rep)) as RepPage
    expect(lines.map(({ done }) => done)).toEqual([5, 6, 7])
  }
  expect(sheet.values("'Check-ins'!J2:J20").flat().filter(Boolean)).toEqual([forms[1]?.id, forms[0]?.id])
  // Two deals of the month at once: the second is asked.
  const wins = ['Rep 1', 'Rep 2'].map((rep) => aWin({ rep, dealOfTheMonth: true }))
  expect(await ask(sheet, 'saveWin', wins[0])).toMatchObject({ ok: true })
  expect(await ask(sheet, 'saveWin', wins[1])).toMatchObject({ ok: false, code: 'deal of the month' })
})

test('a reply that is sent again after somebody else’s stands once', async () => {
  sheet = await fileOf({ Plan: [[month, 'Ann', 'Calls', 10]], 'Check-ins': [] })
  const checkIn = aCheckIn({ rep: 'Ann' })
  await ask(sheet, 'saveCheckIn', checkIn)
  const reply = aReply({ checkInId: checkIn.id, reply: 'I come along' })
  await ask(sheet, 'saveReply', reply)
  await ask(sheet, 'saveReply', aReply({ checkInId: checkIn.id, reply: 'The price list is there' }))
  expect(await ask(sheet, 'saveReply', reply)).toMatchObject({ ok: true, again: true })
  expect(sheet.value('Check-ins!I2')).toBe('I come along\nThe price list is there')
})
