import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { RepPage } from '../../src/bridge/calls.ts'
import { literal } from '../../src/tabs/literal.ts'
import { aCheckIn, anObservation, aOneToOne, aPlannedLine, aReply, aWin } from '../cells/saves.ts'
import { ask, fileOf, monthBefore, todayIn } from '../cells/team.ts'
import { alike, broken, inherited, parsed, scripts } from './texts.ts'

const { day, month } = todayIn()
const next = monthBefore(month, -1)
const texts = [...parsed, ...scripts, ...inherited, ...broken, ...alike]

/** What a cell keeps of a text: no halves of characters and no controls. */
const kept = (text: string) =>
  [...text.replace(/\r\n?/g, '\n')]
    .filter((one) => one === '\n' || one === '\t' || !/^[\p{Cc}\p{Cs}\ufffe\uffff]$/u.test(one))
    .join('')
const named = (text: string) => kept(text).normalize('NFC').trim().replace(/\s+/g, ' ')

type Written = { tab: string; id: string; header: string; text: string }
type Field = [header: string, text: string]

/** A file with our tabs and no formulas, filled by saves whose every field holds something hostile. */
async function filled(locale: string, share: number) {
  const tabs = ['Settings', 'Team', 'Plan', 'Results', 'Observations', 'Check-ins', '1-1s', 'Wins']
  const sheet = await fileOf(Object.fromEntries(tabs.map((tab) => [tab, []])), { locale })
  const written: Written[] = []
  const usable = texts.filter((text) => kept(text).trim() !== '')
  let at = 0
  const text = () => usable[at++ % usable.length] ?? ''
  const save = async (
    call: 'saveOneToOne' | 'saveCheckIn' | 'saveObservation' | 'saveWin',
    form: { id: string },
    tab: string,
    fields: Field[],
  ) => {
    expect(await ask(sheet, call, form)).toMatchObject({ ok: true, again: false })
    for (const [header, given] of fields) written.push({ tab, id: form.id, header, text: given })
  }
  for (let turn = 0; turn < usable.length * share; turn += 10) {
    const [rep, observer, customer, objective, view, well, better, agreed] = Array.from(
      { length: 8 },
      text,
    ) as [string, string, string, string, string, string, string, string]
    await save(
      'saveObservation',
      anObservation({
        rep,
        observer,
        customer,
        objective,
        repsView: view,
        wentWell: well,
        toImprove: better,
        agreedAction: agreed,
      }),
      'Observations',
      [
        ['Rep', named(rep)],
        ['Observer', kept(observer)],
        ['Customer', kept(customer)],
        ['Objective', kept(objective)],
        ["Rep's view", kept(view)],
        ['Went well', kept(well).trim()],
        ['To improve', kept(better).trim()],
        ['Agreed action', kept(agreed)],
      ],
    )
    const [who, manager, account, last, learned, commitments, comments, activity, direction, quality] =
      Array.from({ length: 10 }, text) as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ]
    const talk = aOneToOne({
      rep: who,
      manager,
      account,
      lastCommitments: [{ text: last, fate: '' }],
      learned,
      commitments,
      comments,
      nextLines: [aPlannedLine({ activity, direction, quality })],
    })
    await save('saveOneToOne', talk, '1-1s', [
      ['Rep', named(who)],
      ['Manager', kept(manager)],
      ["Rep's account", kept(account)],
      ['Last commitments', kept(last)],
      ['Learned from results', kept(learned)],
      ['Commitments', kept(commitments)],
      ['Manager comments', kept(comments)],
    ])
    const line = `${talk.id}-1`
    const planned: Field[] = [
      ['Rep', named(who)],
      ['Activity', kept(activity).trim()],
      ['Direction', kept(direction)],
      ['Quality', kept(quality)],
    ]
    for (const [header, given] of planned) written.push({ tab: 'Plan', id: line, header, text: given })
    const [met, blocker, focus, won, of, story, led] = Array.from({ length: 7 }, text) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    await save('saveCheckIn', aCheckIn({ rep: met, blocker, focus }), 'Check-ins', [
      ['Rep', named(met)],
      ['Blocker', kept(blocker)],
      ['Focus for next week', kept(focus)],
    ])
    await save(
      'saveWin',
      aWin({ rep: won, customer: of, story, planLine: led, dealOfTheMonth: true, moveDeal: true }),
      'Wins',
      [
        ['Rep', named(won)],
        ['Customer', kept(of).trim()],
        ['Story', kept(story)],
        ['Plan line', kept(led)],
      ],
    )
  }
  return { sheet, written }
}

const typedTabs = ['Plan', 'Observations', 'Check-ins', '1-1s', 'Wins']

/** What of the written texts stands otherwise now: another value, or a formula. */
function spoiled(sheet: LocalSpreadsheet, written: readonly Written[]): string[] {
  const { engine } = sheet.host.context
  const tables = new Map(
    typedTabs.map((tab) => {
      const [headers = [], ...rows] = sheet.values(`'${tab}'!A1:T400`)
      const id = engine.tabs().find(({ name }) => name === tab)?.id ?? ''
      const formulas = engine.formulas({ tab: id, row: 0, column: 0, rows: 400, columns: 20 })
      return [tab, { headers, rows, formulas }] as const
    }),
  )
  const running = [...tables].flatMap(([tab, { formulas }]) =>
    formulas
      .flat()
      .filter(Boolean)
      .map((formula) => `${tab}: ${formula} runs`),
  )
  const other = written.flatMap(({ tab, id, header, text }) => {
    const { headers = [], rows = [] } = tables.get(tab) ?? {}
    const value = rows.find((row) => row[headers.indexOf('Id')] === id)?.[headers.indexOf(header)]
    return value === text
      ? []
      : [`${tab} ${header}: ${JSON.stringify(text)} is now ${typeof value} ${JSON.stringify(value)}`]
  })
  return [...running, ...other]
}

describe.each([
  ['en_US', 1],
  ['de_DE', 0.1],
  ['ja_JP', 0.1],
])('in a file of %s', (locale, share) => {
  let sheet: LocalSpreadsheet
  let written: Written[]
  beforeAll(async () => {
    ;({ sheet, written } = await filled(locale, share))
  })
  afterAll(() => sheet.dispose())

  test('every text of every save stands in its cell as it was typed', () => {
    expect(spoiled(sheet, written)).toEqual([])
    expect(written.length).toBeGreaterThan(share * 250)
  })

  test('so does an answer, and the one below it', async () => {
    const replies = texts.filter((text) => kept(text).trim() !== '').slice(0, Math.ceil(share * 30))
    for (const [at, reply] of replies.entries()) {
      const form = aCheckIn({ rep: 'Ann', blocker: reply })
      await ask(sheet, 'saveCheckIn', form)
      const answer = aReply({ checkInId: form.id, reply })
      expect(await ask(sheet, 'saveReply', answer)).toMatchObject({ ok: true, again: false })
      expect(await ask(sheet, 'saveReply', answer)).toMatchObject({ ok: true, again: true })
      const text = kept(reply).trim()
      written.push({ tab: 'Check-ins', id: form.id, header: 'Manager reply', text })
      if (at % 5 > 0) continue
      await ask(sheet, 'saveReply', aReply({ checkInId: form.id, reply: '=2+2' }))
      written.splice(-1, 1, { tab: 'Check-ins', id: form.id, header: 'Manager reply', text: `${text}\n=2+2` })
    }
    expect(spoiled(sheet, written)).toEqual([])
  })

  test('a check-in brings the plan line up to date beside them, and nothing starts to run', async () => {
    const rep = written.find(({ tab, header }) => tab === 'Plan' && header === 'Rep')?.text ?? ''
    const page = (await ask(sheet, 'openRep', rep)) as RepPage
    expect(page).toMatchObject({ ok: true, rep })
    const lines = page.nextLines.map(({ key, activity }) => ({ key, activity, done: 3, rightPeople: 2 }))
    expect(lines.length).toBeGreaterThan(0)
    const form = aCheckIn({ rep, month: next, date: day, lines })
    expect(await ask(sheet, 'saveCheckIn', form)).toMatchObject({
      ok: true,
      say: expect.stringContaining('Plan'),
    })
    expect(spoiled(sheet, written)).toEqual([])
  })

  if (share < 1) return
  test('set up, the sample team added and removed, and set up again leave them', async () => {
    for (const item of ['Set up the tabs', 'Add a sample team', 'Remove the sample team', 'Set up the tabs'])
      await sheet.choose(item)
    expect(spoiled(sheet, written)).toEqual([])
  })
})

test('only what begins with a letter and holds no digit goes without an apostrophe', () => {
  for (const text of texts) {
    const bare = literal(text) === text
    expect([text, bare && !/^\p{L}\P{N}*$/u.test(text)]).toEqual([text, false])
  }
})
