import { afterEach, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { RepPage, SaveAnswer } from '../../src/bridge/calls.ts'
import type { CheckInForm } from '../../src/bridge/forms.ts'
import { aCheckIn, aOneToOne, aPlannedLine, aReply, aWin } from './saves.ts'
import { ask, fileOf, todayIn } from './team.ts'

const { day, month } = todayIn()
let sheet: LocalSpreadsheet
afterEach(() => sheet.dispose())

type Told = Pick<CheckInForm['lines'][number], 'done' | 'rightPeople'>

/** A file with these lines of Plan, a check-in that tells these totals of them, and what was answered. */
async function told(plan: unknown[][], totals: readonly Told[]): Promise<SaveAnswer> {
  sheet = await fileOf({ Plan: plan, 'Check-ins': [] })
  const { lines } = (await ask(sheet, 'openRep', 'Ann')) as RepPage
  const ofForm = lines.map(({ key, activity }, at) => ({
    key,
    activity,
    ...(totals[at] ?? { done: null, rightPeople: null }),
  }))
  return ask(sheet, 'saveCheckIn', aCheckIn({ rep: 'Ann', lines: ofForm })) as Promise<SaveAnswer>
}

const saved = { ok: true, say: expect.not.stringContaining('Somebody moved') }

describe('a check-in beside formulas in our columns', () => {
  test('brings each line up to date, though a note follows Done', async () => {
    const plan = [
      [month, 'Ann', 'Calls', 10, 'month', '', '', 4, 2, '', '', '=H2/D2'],
      [month, 'Ann', 'Visits', 10, 'month', '', '', 3, 2, '', '', '=H3/D3'],
    ]
    const totals = [
      { done: 6, rightPeople: 2 },
      { done: 5, rightPeople: 2 },
    ]
    expect(await told(plan, totals)).toMatchObject(saved)
    expect(sheet.values('Plan!H2:H3').flat()).toEqual([6, 5])
    expect([sheet.formula('Plan!L2'), sheet.formula('Plan!L3')]).toEqual(['=H2/D2', '=H3/D3'])
  })

  test('brings each line up to date, though Right people follow Done', async () => {
    const plan = [
      [month, 'Ann', 'Calls', 10, 'month', '', '', 4, '=H2*0.5'],
      [month, 'Ann', 'Visits', 10, 'month', '', '', 3, '=H3*0.5'],
    ]
    const totals = [
      { done: 1, rightPeople: null },
      { done: 5, rightPeople: null },
    ]
    expect(await told(plan, totals)).toMatchObject({
      ...saved,
      say: 'Saved in Check-ins. 2 lines brought up to date in Plan.',
    })
    expect(sheet.values('Plan!H2:I3')).toEqual([
      [1, 0.5],
      [5, 2.5],
    ])
  })

  test('leaves a formula alone that comes to what another line was told', async () => {
    const plan = [
      [month, 'Ann', 'Calls', 10, 'month', '', '', 10, '=H2*0.8', '', '', '', 'line-one-1'],
      [month, 'Ann', 'Visits', 40, 'month', '', '', 5, 3, '', '', '', 'line-two-1'],
    ]
    const totals = [
      { done: 20, rightPeople: 8 },
      { done: 30, rightPeople: 16 },
    ]
    expect(await told(plan, totals)).toMatchObject({
      ...saved,
      say: expect.stringContaining('A formula counts “Calls”, so that was left as it is.'),
    })
    expect(sheet.formula('Plan!I2')).toBe('=H2*0.8')
    expect(sheet.values('Plan!H2:I3')).toEqual([
      [20, 16],
      [30, 16],
    ])
  })

  test.each([
    '=COUNTA(FILTER(C2:C3; C2:C3="Calls"))',
    '=VLOOKUP("Calls"; {"Calls", 1}; 2; FALSE)',
    '=IFERROR(SUM(ARRAYFORMULA(IF(C2:C3="Calls"; 1; 0))); "none, as {} or FILTER( says")',
  ])('brings a line up to date below one that %s counts', async (count) => {
    const plan = [
      [month, 'Ann', 'Calls', 10, 'month', '', '', count],
      [month, 'Ann', 'Visits', 40, 'month', '', '', 5],
    ]
    const totals = [
      { done: null, rightPeople: null },
      { done: 30, rightPeople: 16 },
    ]
    expect(await told(plan, totals)).toMatchObject({
      ok: true,
      say: expect.not.stringContaining('A formula'),
    })
    expect(sheet.values('Plan!H2:I3')).toEqual([
      [1, ''],
      [30, 16],
    ])
  })

  test('writes nothing where a formula above spills', async () => {
    const plan = [
      [month, 'Ann', 'Calls', 10, 'month', '', '', '=ARRAYFORMULA(D2:D3*2)'],
      [month, 'Ann', 'Visits', 40],
    ]
    const totals = [
      { done: 20, rightPeople: 3 },
      { done: 80, rightPeople: 4 },
    ]
    expect(await told(plan, totals)).toMatchObject({
      ...saved,
      say: expect.stringContaining('A formula counts “Calls”, “Visits”, so that was left as it is.'),
    })
    expect(sheet.values('Plan!H2:I3')).toEqual([
      [20, 3],
      [80, 4],
    ])
  })

  test('says of a total that was not told what Plan has', async () => {
    await told([[month, 'Ann', 'Calls', 10, 'month', '', '', 4]], [])
    expect(sheet.value('Check-ins!D2')).toBe('Calls: 4 / 10')
  })

  test.each([
    ['told with', { done: 5, rightPeople: 9 }],
    ['left with', { done: 5, rightPeople: null }],
  ])('says which line it %s more right people than done', async (_, total) => {
    const plan = [
      [month, 'Ann', 'Calls', 10, 'month', '', '', 8, 7],
      [month, 'Ann', 'Visits', 10, 'month', '', '', 3, 4],
    ]
    expect(await told(plan, [total])).toMatchObject({
      ...saved,
      say: expect.stringContaining(
        'More right people than done stand in “Calls”, so all done count as right',
      ),
    })
    expect(sheet.value('Plan!H2')).toBe(5)
  })

  test('names a line that is gone, of which nothing was told', async () => {
    sheet = await fileOf({ Plan: [[month, 'Ann', 'Calls', 10]], 'Check-ins': [] })
    const lines = [{ key: 'id gone', activity: 'Visits', done: null, rightPeople: null }]
    expect(await ask(sheet, 'saveCheckIn', aCheckIn({ rep: 'Ann', lines }))).toMatchObject({ ok: true })
    expect(sheet.value('Check-ins!D2')).toBe('Visits: –')
  })

  test('tells a line without an activity as one without a name', async () => {
    await told([[month, 'Ann', '', 10, 'month', '', '', 4]], [])
    expect(sheet.value('Check-ins!D2')).toBe('Line without a name: 4 / 10')
  })
})

describe('a column of ours that a formula fills', () => {
  const filled = '=ARRAYFORMULA(IF(B2:B9=""; ""; "week"))'
  const open = async (plan: unknown[][], emptyText: 'obstacle' | 'no obstacle' = 'obstacle') => {
    sheet = await fileOf({ Plan: plan, '1-1s': [], 'Check-ins': [] }, { uncertain: { emptyText } })
  }
  const lines = (per: unknown, weight: unknown) => [
    [month, 'Ann', 'Calls', 10, per, '', '', 10, 8, '', weight],
    [month, 'Ann', 'Visits', 4, '', '', '', 4, 3],
  ]

  test('still fills it after a 1:1 that had something to write there, which is told', async () => {
    await open(lines(filled, ''))
    const line = aPlannedLine({ per: 'month' })
    expect(await ask(sheet, 'saveOneToOne', aOneToOne({ rep: 'Ann', nextLines: [line] }))).toMatchObject({
      ...saved,
      say: expect.stringContaining('A formula fills “Per” of Plan, so that was left as it is.'),
    })
    expect(sheet.values('Plan!C2:E5')).toEqual([
      ['Calls', 10, 'week'],
      ['Visits', 4, 'week'],
      ['Demos', 12, 'week'],
      ['', '', ''],
    ])
  })

  test('still fills it after a 1:1 that has nothing to write there, of which nothing is told', async () => {
    await open(lines('month', '=ARRAYFORMULA(IF(B2:B9=""; ""; 1))'))
    expect(await ask(sheet, 'saveOneToOne', aOneToOne({ rep: 'Ann' }))).toMatchObject({
      ok: true,
      say: expect.not.stringMatching('formula|Somebody'),
    })
    expect(sheet.values('Plan!K2:K6').flat()).toEqual([1, 1, 1, 1, ''])
  })

  test('is not answered into', async () => {
    await open([])
    for (const at of [2, 3]) {
      await sheet.type(`'Check-ins'!A${at}`, day)
      await sheet.type(`'Check-ins'!B${at}`, 'Ann')
    }
    await sheet.type("'Check-ins'!I2", '=ARRAYFORMULA(IF(B2:B3="Ann"; ""; "none"))')
    expect(await ask(sheet, 'saveReply', aReply({ checkInId: `typed ${day} ann 2` }))).toMatchObject({
      ok: false,
      code: 'filled by a formula',
    })
    expect(sheet.value("'Check-ins'!I3")).toBe('')
  })
})

test('where Activity counts, a check-in sets what was done against all that is planned of an activity', async () => {
  sheet = await fileOf({
    Plan: [
      [month, 'Ann', 'Calls', 10],
      [month, 'Ann', 'calls', 20],
    ],
    Activity: Array.from({ length: 15 }, () => [`${month}-01`, 'Ann', 'Calls', 'yes']),
    Settings: [
      ['Activity counted in', 'Activity'],
      ['As of', ''],
    ],
    'Check-ins': [],
  })
  const { lines } = (await ask(sheet, 'openRep', 'Ann')) as RepPage
  const told = lines.map(({ key, activity, done, rightPeople }) => ({ key, activity, done, rightPeople }))
  await ask(sheet, 'saveCheckIn', aCheckIn({ rep: 'Ann', lines: told }))
  expect(sheet.value('Check-ins!D2')).toBe('Calls: 15 / 30')
})

test('a win that has something to say where a formula waits goes below it, any other beside it', async () => {
  const waiting = '=IF(B3="","",1)'
  for (const [value, row] of [
    [1234.5, 4],
    [null, 3],
  ] as const) {
    sheet?.dispose()
    sheet = await fileOf({
      Wins: [
        [day, 'Bob', 'new deal', 'One', 5],
        ['', '', '', '', waiting],
      ],
    })
    expect(await ask(sheet, 'saveWin', aWin({ rep: 'Ann', value }))).toMatchObject({ ok: true })
    expect(sheet.values('Wins!B2:B4').flatMap(([rep], at) => (rep === 'Ann' ? [at + 2] : []))).toEqual([row])
    expect(sheet.formula('Wins!E3')).toBe(waiting)
  }
})

test('where one of two deals of the month is a formula’s, a win moves neither', async () => {
  sheet = await fileOf({
    Plan: [[month, 'Ann', 'Calls', 10]],
    Wins: [
      [day, 'Ann', 'new deal', 'One', 5, '', '', 'yes'],
      [day, 'Bob', 'new deal', 'Two', 5, '', '', '="yes"'],
    ],
  })
  const win = aWin({ rep: 'Ann', dealOfTheMonth: true, moveDeal: true })
  expect(await ask(sheet, 'saveWin', win)).toMatchObject({ ok: false, code: 'filled by a formula' })
  expect(sheet.values('Wins!H2:H4').flat()).toEqual(['yes', 'yes', ''])
})
