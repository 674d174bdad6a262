import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { NotSaved } from '../../src/bridge/calls.ts'
import { allTabs } from '../../src/tabs/allTabs.ts'
import { aCheckIn, anObservation, aOneToOne, aPlannedLine, aReply, aWin } from './saves.ts'
import { ask, bigTeam, fileOf, todayIn } from './team.ts'

const { day } = todayIn()
const names = ['saveOneToOne', 'saveCheckIn', 'saveObservation', 'saveWin', 'saveReply'] as const

let sheet: LocalSpreadsheet
afterEach(() => sheet.dispose())

const headersOf = (name: string): string[] =>
  allTabs.find((tab) => tab.name === name)?.columns.map(({ header }) => header) ?? []
const columnOf = (tab: string, header: string) => String.fromCharCode(65 + headersOf(tab).indexOf(header))
const cellOf = (tab: string, header: string, row: number) => `'${tab}'!${columnOf(tab, header)}${row}`

const hostile = [
  '=1+1',
  '=IMPORTXML("x";"y")',
  '<script>alert(1)</script>',
  '👩‍🚀 🇳🇿',
  'x'.repeat(5000),
  'שלום, مرحبا',
  "'quoted",
  "''twice",
  '"quoted"',
  '+1',
  '-1',
  '@name',
  '1,5',
  '1.500',
  '007',
  '50%',
  'TRUE',
  '2026-03',
  '3/4',
  '12:30',
  '#N/A',
  'a\nb',
]

describe('text arrives as typed, and is run nowhere', () => {
  test.each(hostile)('%j', async (text) => {
    sheet = await fileOf({ ...bigTeam(1), Plan: [], '1-1s': [], Observations: [], 'Check-ins': [], Wins: [] })
    const form = aOneToOne({
      rep: text,
      account: text,
      lastCommitments: [{ text, fate: '' }],
      comments: text,
      nextLines: [aPlannedLine({ activity: text, direction: text })],
    })
    expect(await ask(sheet, 'saveOneToOne', form)).toMatchObject({ ok: true })
    for (const header of ["Rep's account", 'Last commitments', 'Manager comments'])
      expect(sheet.value(cellOf('1-1s', header, 2))).toBe(text)
    for (const header of ['Activity', 'Direction']) {
      expect(sheet.value(cellOf('Plan', header, 2))).toBe(text)
      expect(sheet.formula(cellOf('Plan', header, 2))).toBe('')
    }
    expect(
      await ask(sheet, 'saveObservation', anObservation({ wentWell: text, customer: text })),
    ).toMatchObject({ ok: true })
    expect(sheet.value(cellOf('Observations', 'Went well', 2))).toBe(text)
    expect(await ask(sheet, 'saveWin', aWin({ customer: text, story: text }))).toMatchObject({ ok: true })
    expect(sheet.value(cellOf('Wins', 'Customer', 2))).toBe(text)
    const checkIn = aCheckIn({ blocker: text })
    await ask(sheet, 'saveCheckIn', checkIn)
    await ask(sheet, 'saveReply', aReply({ checkInId: checkIn.id, reply: text }))
    expect(sheet.value(cellOf('Check-ins', 'Blocker', 2))).toBe(text)
    expect(sheet.value(cellOf('Check-ins', 'Manager reply', 2))).toBe(text)
    expect(await ask(sheet, 'openTeam')).toMatchObject({ ok: true })
  })
})

describe('a tab that is not as set up', () => {
  test('moved columns, and the user’s own between them, keep what they hold', async () => {
    sheet = await fileOf({})
    sheet.addTab('Wins', [
      [
        'Mine',
        'Id',
        'Story',
        'customer ',
        'Rep',
        'Date',
        'More',
        'Kind',
        'Value',
        'Plan line',
        'Deal of the month',
        'Sum',
      ],
      ['kept', '', 'Fair', 'Old', 'Ann', day, '=1+1', '', 5, '', '', '=I2*2'],
    ])
    const form = aWin()
    expect(await ask(sheet, 'saveWin', form)).toMatchObject({ ok: true })
    expect(sheet.values('Wins!A2:L2')[0]).toEqual([
      'kept',
      '',
      'Fair',
      'Old',
      'Ann',
      day,
      2,
      '',
      5,
      '',
      '',
      10,
    ])
    const row = sheet.values('Wins!A3:L3')[0]
    expect([row?.[0], row?.[1], row?.[3], row?.[8], row?.[6], row?.[11]]).toEqual([
      '',
      form.id,
      form.customer,
      1234.5,
      '',
      '',
    ])
  })

  test('that is missing is named, with what to do, and nothing is written', async () => {
    sheet = await fileOf({ Plan: [] })
    const forms = [aOneToOne(), aCheckIn(), anObservation(), aWin(), aReply()]
    for (const [at, name] of names.entries())
      expect(
        await ask(sheet, name, { ...forms[at], ...(name === 'saveReply' ? { checkInId: 'x' } : {}) }),
      ).toMatchObject({
        ok: false,
        code: 'missing tab',
        say: expect.stringContaining('Set up the tabs'),
      })
    expect(sheet.tabs.map(({ name }) => name)).toContain('Plan')
  })

  test('a 1:1 whose plan lines have nowhere to go is refused before anything is written', async () => {
    sheet = await fileOf({ '1-1s': [] })
    expect(await ask(sheet, 'saveOneToOne', aOneToOne())).toMatchObject({ ok: false, code: 'missing tab' })
    expect(sheet.value("'1-1s'!A2")).toBe('')
    expect(await ask(sheet, 'saveOneToOne', aOneToOne({ nextLines: [] }))).toMatchObject({ ok: true })
  })

  test('a missing column is named where something would be lost', async () => {
    sheet = await fileOf({})
    sheet.addTab('Wins', [['Date', 'Rep', 'Kind', 'Value', 'Deal of the month', 'Id']])
    expect(await ask(sheet, 'saveWin', aWin({ story: '', planLine: '' }))).toMatchObject({
      ok: false,
      code: 'missing column',
      say: expect.stringContaining('the Wins tab has no column “Customer”'),
    })
    expect(sheet.value('Wins!A2')).toBe('')
  })

  test('that a formula fills is never written to; the lines of a 1:1 are kept with it', async () => {
    sheet = await fileOf({ '1-1s': [] })
    sheet.addTab('Source', [headersOf('Plan')])
    sheet.addTab('Plan', [['=Source!A1', ...headersOf('Plan').slice(1)]])
    sheet.addTab('Wins', [['=Source!A1', ...headersOf('Wins').slice(1)]])
    const nextLines = [aPlannedLine(), aPlannedLine({ activity: 'Visits', quantity: null, quality: '' })]
    const answer = await ask(sheet, 'saveOneToOne', aOneToOne({ nextLines }))
    expect(answer).toMatchObject({ ok: true, say: expect.stringContaining('Plan is filled by a formula') })
    expect(sheet.value(cellOf('1-1s', 'Commitments', 2))).toContain(
      'Demos: 12 a week; Sales managers; Prepared\nVisits; Sales managers',
    )
    expect(sheet.values('Plan!A2:M9').flat().join('')).toBe('')
    expect(await ask(sheet, 'saveWin', aWin())).toMatchObject({ ok: false, code: 'filled by a formula' })
  })

  test('that is protected against who clicks is named', async () => {
    sheet = await fileOf(bigTeam(2), {
      owner: 'owner@example.com',
      user: 'rep@example.com',
      editors: ['rep@example.com'],
    })
    const { context } = sheet.host
    const tab = context.engine.tabs().find(({ name }) => name === 'Wins')
    if (!tab) throw new Error('no Wins')
    context.records.protections.push({
      id: 99,
      type: 'SHEET',
      area: { tab: tab.id, row: 0, column: 0, rows: tab.rows, columns: tab.columns },
      description: '',
      isWarningOnly: false,
      unprotected: [],
      editors: ['owner@example.com'],
    })
    expect(await ask(sheet, 'saveWin', aWin())).toMatchObject({
      ok: false,
      code: 'not allowed',
      say: expect.stringContaining('Wins'),
    })
    expect(await ask(sheet, 'saveObservation', anObservation())).toMatchObject({ ok: true })
  })

  test('that is full grows by the row', async () => {
    sheet = await fileOf({})
    const rows = Array.from({ length: 999 }, () => [day, 'Ann'])
    sheet.addTab('Wins', [headersOf('Wins'), ...rows])
    expect(await ask(sheet, 'saveWin', aWin())).toMatchObject({ ok: true })
    expect(sheet.value('Wins!B1001')).toBe('Ana (sample)')
  })
})

describe('a form that is not as it should be', () => {
  test('is answered field by field', async () => {
    sheet = await fileOf(bigTeam(1))
    const answer = (await ask(sheet, 'saveOneToOne', {
      ...aOneToOne(),
      rep: ' ',
      date: '2026-02-30',
      next: 'soon',
      lastCommitments: [{ text: 'x', fate: 'forgotten' }],
      nextLines: [
        aPlannedLine(),
        { ...aPlannedLine(), quantity: 'ten' },
        { ...aPlannedLine(), activity: '', quantity: -1 },
      ],
    })) as NotSaved
    expect(answer).toMatchObject({ ok: false, code: 'fields' })
    expect(answer.fields).toEqual({
      rep: 'Rep is missing.',
      date: 'Date is no date; pick a day.',
      next: 'Next 1:1 is no date; pick a day, or leave it blank.',
      'lastCommitments.0.fate': 'This cannot be read; choose or type it again.',
      'nextLines.1.quantity': 'Quantity is no number; type a number such as 12.',
      'nextLines.2.activity': 'Activity is missing.',
      'nextLines.2.quantity': 'Quantity is negative; type a number such as 12.',
    })
    const { skill: _, ...without } = anObservation()
    expect(await ask(sheet, 'saveObservation', { ...without, wentWell: '' })).toMatchObject({
      fields: { skill: 'This is missing.', wentWell: 'Went well is missing.' },
    })
  })

  test('text longer than a cell is refused, and nothing is written', async () => {
    sheet = await fileOf(bigTeam(1))
    const text = 'x'.repeat(30_000)
    const form = aOneToOne({
      rep: 'Rep 1',
      lastCommitments: [
        { text, fate: '' },
        { text, fate: '' },
      ],
    })
    expect(await ask(sheet, 'saveOneToOne', form)).toMatchObject({ ok: false, code: 'fields' })
    expect(sheet.value("'1-1s'!A3")).toBe('')
  })

  test('whatever comes is answered, and never saved', async () => {
    sheet = await fileOf(bigTeam(1))
    const good: Record<string, object> = {
      saveOneToOne: aOneToOne(),
      saveCheckIn: aCheckIn(),
      saveObservation: anObservation(),
      saveWin: aWin(),
      saveReply: aReply(),
    }
    const before = sheet.snapshot()
    const spoilt = fc
      .constantFrom(...names)
      .chain((name) =>
        fc
          .tuple(
            fc.constantFrom(...Object.keys(good[name] ?? {})),
            fc.constantFrom<unknown>(7, [], {}, null, true, [[]]),
          )
          .map(
            ([key, value]) =>
              [
                name,
                { ...good[name], id: 'form-999999', [key]: value, rep: { no: 1 }, checkInId: 5 },
              ] as const,
          ),
      )
    const anything = fc.tuple(fc.constantFrom(...names), fc.jsonValue())
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, spoilt), async ([name, came]) => {
        const answer = await ask(sheet, name, came)
        expect(answer).toMatchObject({ ok: false, code: 'fields' })
      }),
      { numRuns: 400 },
    )
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (came) => {
        expect(await ask(sheet, 'openRep', came)).toMatchObject({ ok: false, code: 'no rep' })
      }),
    )
    expect(sheet.snapshot()).toBe(before)
  })
})
