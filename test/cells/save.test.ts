import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { RepPage } from '../../src/bridge/calls.ts'
import { aCheckIn, anObservation, aOneToOne, aPlannedLine, aReply, aWin } from './saves.ts'
import { ask, bigTeam, fileOf, monthBefore, reaching, todayIn, untalkedFile } from './team.ts'

const { day, month } = todayIn()
const next = monthBefore(month, -1)
const ana = 'Ana (sample)'

let sheet: LocalSpreadsheet
beforeEach(async () => {
  sheet = await untalkedFile()
})
afterEach(() => sheet.dispose())

/** The filled rows of a tab by header; days are told as the file's zone has them. */
function rowsOf(tab: string): Record<string, unknown>[] {
  const [headers = [], ...rows] = sheet.values(`'${tab}'!A1:Z400`)
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, at) => [String(header), plain(row[at])])))
}

const plain = (cell: unknown) =>
  cell instanceof Date
    ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Auckland' }).format(cell)
    : cell

const repPage = async (rep = ana) => (await ask(sheet, 'openRep', rep, month)) as RepPage
const scoresOf = (rep: string) => sheet.values('Scores!A2:K9').find((row) => row[1] === rep) ?? []

describe('a 1:1', () => {
  test('stands in 1-1s with the scores as they are, and its lines in Plan', async () => {
    const form = aOneToOne()
    const scores = scoresOf(ana)
    const before = rowsOf('Plan').length
    let answer: unknown
    const calls = await reaching(sheet, async () => {
      answer = await ask(sheet, 'saveOneToOne', form)
    })
    expect(answer).toMatchObject({ ok: true, again: false })
    expect(calls).toBeLessThanOrEqual(12)
    expect(rowsOf('1-1s')).toEqual([
      {
        ...blankColumns,
        Date: day,
        Month: `${month}-01`,
        Rep: ana,
        Manager: 'Sam (sample)',
        Quantity: scores[2],
        Direction: scores[3],
        Quality: scores[4],
        Activity: scores[5],
        Results: scores[7],
        Quadrant: scores[8],
        "Rep's account": 'Calls done',
        'Last commitments': 'Ten calls: done\nOne visit: in progress',
        'Learned from results': 'Offers within a day win',
        Commitments: 'Six first meetings',
        'Manager comments': 'I come along',
        'Next 1:1': form.next,
        Id: form.id,
      },
    ])
    expect(rowsOf('Plan').slice(before)).toMatchObject([
      {
        Month: `${next}-01`,
        Rep: ana,
        Activity: 'Demos',
        Quantity: 12,
        Per: 'week',
        Done: '',
        Id: `${form.id}-1`,
      },
      { Month: `${next}-01`, Rep: ana, Activity: 'Visits', Quantity: 4, Per: 'month', Id: `${form.id}-2` },
    ])
  })

  test('saved again writes nothing twice', async () => {
    const form = aOneToOne()
    await ask(sheet, 'saveOneToOne', form)
    const [talks, plan] = [rowsOf('1-1s'), rowsOf('Plan')]
    expect(await ask(sheet, 'saveOneToOne', form)).toMatchObject({ ok: true, again: true })
    expect([rowsOf('1-1s'), rowsOf('Plan')]).toEqual([talks, plan])
  })

  test('does not add a line that next month has already, and says so', async () => {
    await ask(sheet, 'saveOneToOne', aOneToOne())
    const before = rowsOf('Plan').length
    const answer = await ask(
      sheet,
      'saveOneToOne',
      aOneToOne({ nextLines: [aPlannedLine({ activity: ' demos ' })] }),
    )
    expect(answer).toMatchObject({ ok: true, say: expect.stringContaining('Left as planned') })
    expect(rowsOf('Plan')).toHaveLength(before)
    expect(rowsOf('1-1s')).toHaveLength(2)
  })

  test('does not add a line again that stands in a row which is left out for a bad cell', async () => {
    const row = rowsOf('Plan').length + 2
    for (const [column, value] of Object.entries({ A: next, B: 'ANA (sample)', C: 'Demos', D: 'some 12' }))
      await sheet.type(`Plan!${column}${row}`, value)
    const answer = await ask(sheet, 'saveOneToOne', aOneToOne())
    expect(answer).toMatchObject({ ok: true, say: expect.stringContaining('Left as planned') })
    expect(rowsOf('Plan').filter(({ Activity }) => Activity === 'Demos')).toHaveLength(1)
    expect(
      rowsOf('Plan').filter(({ Month, Activity }) => Month === `${next}-01` && Activity === 'Visits'),
    ).toHaveLength(1)
  })

  test('has the scores all the same where Scores is just loading, or gone', async () => {
    const [, , ...scores] = scoresOf(ana)
    const row = () => rowsOf('1-1s').at(-1) ?? {}
    await sheet.run('saveOneToOne', aOneToOne())
    const asInScores = row()
    expect(asInScores).toMatchObject({ Quantity: scores[0], Results: scores[5], Quadrant: scores[6] })
    const { engine } = sheet.host.context
    const id = sheet.tabs.find(({ name }) => name === 'Scores')?.id ?? ''
    engine.write({ tab: id, row: 1, column: 0, rows: 1, columns: 1 }, [[{ value: 'Loading...' }]])
    await sheet.run('saveOneToOne', aOneToOne())
    expect(row()).toEqual({ ...asInScores, Id: row().Id })
    engine.removeTab(id)
    await sheet.run('saveOneToOne', aOneToOne())
    expect(row()).toEqual({ ...asInScores, Id: row().Id })
  })

  test('has the scores of its own rep and month, whoever stands above them in Scores', async () => {
    const before = monthBefore(month)
    const scores = sheet
      .values('Scores!A2:K40')
      .find(([when, rep]) => plain(when) === `${before}-01` && rep === 'Ben (sample)')
    if (!scores) throw new Error('no scores')
    const save = () => ask(sheet, 'saveOneToOne', aOneToOne({ rep: 'ben (Sample)', month: before }))
    await save()
    sheet.host.context.engine.removeTab(sheet.tabs.find(({ name }) => name === 'Scores')?.id ?? '')
    await save()
    const told = { Quantity: scores[2], Activity: scores[5], Results: scores[7], Quadrant: scores[8] }
    expect(rowsOf('1-1s')).toMatchObject([told, told])
  })

  test('changed after a try that broke off, its lines in Plan are as in the form', async () => {
    const form = aOneToOne()
    // The last two calls look again, the one before them is the flush, and the one before that writes the row of 1-1s.
    sheet.calls.failAt((await callsOf('saveOneToOne', aOneToOne({ rep: 'Ben (sample)' }))) - 3)
    await expect(sheet.run('saveOneToOne', form)).rejects.toThrow()
    const ours = () => rowsOf('Plan').filter((row) => String(row.Id).startsWith(form.id))
    expect(ours()).toHaveLength(2)
    const changed = { ...form, nextLines: [aPlannedLine({ quantity: 99 })] }
    expect(await ask(sheet, 'saveOneToOne', changed)).toMatchObject({ ok: true, again: false })
    expect(ours()).toMatchObject([{ Activity: 'Demos', Quantity: 99 }])
    expect(rowsOf('1-1s').filter(({ Id }) => Id === form.id)).toHaveLength(1)
  })
})

describe('a check-in', () => {
  test('writes the totals that were told into Plan, moves Scores, and stands in Check-ins', async () => {
    const { lines } = await repPage('Ben (sample)')
    const [first, second] = lines
    if (!first || !second) throw new Error('too few lines')
    const before = scoresOf('Ben (sample)')
    const form = aCheckIn({
      rep: 'Ben (sample)',
      lines: [
        { key: first.key, activity: first.activity, done: first.planned, rightPeople: first.planned },
        { key: second.key, activity: second.activity, done: null, rightPeople: null },
      ],
    })
    let answer: unknown
    const calls = await reaching(sheet, async () => {
      answer = await ask(sheet, 'saveCheckIn', form)
    })
    expect(answer).toMatchObject({
      ok: true,
      again: false,
      say: 'Saved in Check-ins. 1 line brought up to date in Plan.',
    })
    expect(calls).toBeLessThanOrEqual(12)
    const after = (await repPage('Ben (sample)')).lines
    expect(after[0]).toMatchObject({ done: first.planned, rightPeople: first.planned })
    expect(after.slice(1)).toEqual(lines.slice(1))
    expect(Number(scoresOf('Ben (sample)')[2])).toBeGreaterThan(Number(before[2]))
    const shown = Math.round(first.planned * 10) / 10
    expect(rowsOf('Check-ins')).toMatchObject([
      {
        Date: day,
        Rep: 'Ben (sample)',
        Month: `${month}-01`,
        'On track': 'no',
        Blocker: 'Price list',
        'Last focus kept': 'partly',
        'Focus for next week': 'Call more',
        'Manager reply': '',
        Id: form.id,
      },
    ])
    const said = String(rowsOf('Check-ins')[0]?.Lines).split('\n')
    expect(said[0]).toBe(`${first.activity}: ${first.planned} / ${shown}`)
    expect(said[1]).toContain(`: ${second.done} / `)
  })

  test('finds its lines after Plan was sorted, and leaves a formula where it stands', async () => {
    sheet.dispose()
    const plan = [
      [month, 'Ann', 'Calls', 10, '', 'Owners', '', '=2+2'],
      [month, 'Bob', 'Calls', 10],
      [month, 'Ann', 'Visits', 5],
      [month, 'Ann', 'Calls', 10, '', 'Buyers'],
    ]
    sheet = await fileOf({ Plan: plan, 'Check-ins': [] })
    const { lines } = await repPage('Ann')
    expect(new Set(lines.map(({ key }) => key)).size).toBe(3)
    const form = aCheckIn({
      rep: 'Ann',
      lines: lines.map(({ key, activity }, at) => ({ key, activity, done: at + 1, rightPeople: at })),
    })
    for (const [at, row] of [plan[3], plan[2], plan[0], plan[1]].entries())
      for (const [column, letter] of [...'ABCDEFGH'].entries())
        await sheet.type(`Plan!${letter}${at + 2}`, (row?.[column] as string | undefined) ?? null)
    const answer = await ask(sheet, 'saveCheckIn', form)
    expect(answer).toMatchObject({ ok: true, say: expect.stringContaining('A formula counts “Calls”') })
    expect(sheet.values('Plan!H2:I5')).toEqual([
      [3, 2],
      [2, 1],
      [4, 0],
      ['', ''],
    ])
    expect(sheet.formula('Plan!H4')).toContain('2')
  })

  test('a line that is gone is refused beside its field, and nothing is written', async () => {
    const form = aCheckIn({ lines: [{ key: 'id gone', activity: 'Calls', done: 3, rightPeople: null }] })
    const plan = rowsOf('Plan')
    expect(await ask(sheet, 'saveCheckIn', form)).toMatchObject({
      ok: false,
      code: 'not found',
      fields: { 'lines.0.done': expect.any(String) },
    })
    expect(rowsOf('Plan')).toEqual(plan)
    expect(rowsOf('Check-ins')).toEqual([])
  })

  test('where Activity counts, Plan stays as it is', async () => {
    const { lines } = await repPage()
    const row = sheet.values('Settings!A1:A20').findIndex(([name]) => name === 'Activity counted in') + 1
    await sheet.type(`Settings!B${row}`, 'Activity')
    const plan = rowsOf('Plan')
    const form = aCheckIn({
      lines: lines.map(({ key, activity }) => ({ key, activity, done: 1, rightPeople: 1 })),
    })
    expect(await ask(sheet, 'saveCheckIn', form)).toMatchObject({ ok: true })
    expect(rowsOf('Plan')).toEqual(plan)
  })

  test('is answered by its id, once; a further answer goes below', async () => {
    const form = aCheckIn()
    await ask(sheet, 'saveCheckIn', form)
    const reply = aReply({ checkInId: form.id })
    const calls = await reaching(sheet, () => ask(sheet, 'saveReply', reply))
    expect(calls).toBeLessThanOrEqual(12)
    expect(await ask(sheet, 'saveReply', reply)).toMatchObject({ ok: true, again: true })
    await ask(sheet, 'saveReply', aReply({ checkInId: form.id, reply: '=1+1' }))
    expect(rowsOf('Check-ins')[0]?.['Manager reply']).toBe('You have it by noon\n=1+1')
    expect(await ask(sheet, 'saveReply', aReply({ checkInId: 'gone' }))).toMatchObject({
      ok: false,
      code: 'not found',
    })
  })

  test('is answered where a person typed it, without an id', async () => {
    await sheet.type("'Check-ins'!A2", day)
    await sheet.type("'Check-ins'!B2", ana)
    const { lastCheckIn } = await repPage()
    expect(await ask(sheet, 'saveReply', aReply({ checkInId: lastCheckIn?.id }))).toMatchObject({ ok: true })
    expect(rowsOf('Check-ins')).toMatchObject([{ Rep: ana, 'Manager reply': 'You have it by noon', Id: '' }])
  })
})

describe('an observation', () => {
  test('stands in Observations, and moves Quality at once', async () => {
    const before = rowsOf('Observations').length
    const quality = Number(scoresOf(ana)[4])
    const form = anObservation()
    const calls = await reaching(sheet, () => ask(sheet, 'saveObservation', form))
    expect(calls).toBeLessThanOrEqual(12)
    expect(rowsOf('Observations').slice(before)).toMatchObject([
      {
        Date: day,
        Rep: ana,
        Observer: 'Sam (sample)',
        Occasion: 'meeting',
        Customer: 'Harbour Foods',
        Skill: 1,
        Knowledge: 2,
        Enthusiasm: 3,
        'Needs-based': '',
        "Rep's view": 'Too fast',
        'Went well': 'Asked who decides',
        Id: form.id,
      },
    ])
    // The observation of this month that she had, and (1 + 2 + 3) / 3 of 5, count alike.
    expect(scoresOf(ana)[4]).toBeCloseTo((quality + 0.4) / 2)
  })

  test('with a rating above the scale is refused beside the field', async () => {
    expect(await ask(sheet, 'saveObservation', anObservation({ skill: 6, knowledge: 5 }))).toMatchObject({
      ok: false,
      code: 'fields',
      fields: { skill: 'Skill is above the scale of 5.' },
    })
  })
})

describe('a win', () => {
  test('stands in Wins with its value as a number', async () => {
    const form = aWin()
    expect(await reaching(sheet, () => ask(sheet, 'saveWin', form))).toBeLessThanOrEqual(12)
    expect(rowsOf('Wins')).toMatchObject([
      {
        Date: day,
        Rep: ana,
        Kind: 'defended customer',
        Value: 1234.5,
        'Deal of the month': 'no',
        Id: form.id,
      },
    ])
  })

  test('becomes deal of the month instead of another only after asking', async () => {
    const [first, second] = [
      aWin({ dealOfTheMonth: true }),
      aWin({ dealOfTheMonth: true, rep: 'Ben (sample)' }),
    ]
    expect(await ask(sheet, 'saveWin', first)).toMatchObject({ ok: true })
    expect(await ask(sheet, 'saveWin', second)).toMatchObject({
      ok: false,
      code: 'deal of the month',
      say: expect.stringContaining('Ana (sample), Harbour Foods'),
    })
    expect(rowsOf('Wins')).toHaveLength(1)
    const calls = await reaching(sheet, () => ask(sheet, 'saveWin', { ...second, moveDeal: true }))
    expect(calls).toBeLessThanOrEqual(12)
    expect(rowsOf('Wins').map((row) => row['Deal of the month'])).toEqual(['no', 'yes'])
    expect(await ask(sheet, 'saveWin', first)).toMatchObject({ ok: true, again: true })
    expect(rowsOf('Wins').map((row) => row['Deal of the month'])).toEqual(['no', 'yes'])
  })
})

test('a name is saved as it is shown, whatever spaces were typed into it', async () => {
  const rep = ' Ana   (sample) '
  const reps = (tab: string) => rowsOf(tab).map(({ Rep }) => Rep)
  const before = reps('Plan').length
  await ask(sheet, 'saveOneToOne', aOneToOne({ rep }))
  await ask(sheet, 'saveCheckIn', aCheckIn({ rep }))
  await ask(sheet, 'saveObservation', anObservation({ rep }))
  await ask(sheet, 'saveWin', aWin({ rep }))
  for (const tab of ['1-1s', 'Check-ins', 'Wins']) expect(reps(tab)).toEqual([ana])
  expect(reps('Observations').at(-1)).toBe(ana)
  expect(reps('Plan').slice(before)).toEqual([ana, ana])
})

// Columns beyond ours, of which a new tab has nine.
const blankColumns = { '': '' }

type SaveName = 'saveOneToOne' | 'saveCheckIn' | 'saveObservation' | 'saveWin'
const callsOf = (name: SaveName, form: unknown) => reaching(sheet, () => ask(sheet, name, form))

test('a save takes as many calls with 200 reps as with 8', async () => {
  const counts: Record<string, number>[] = []
  for (const reps of [8, 200]) {
    sheet.dispose()
    const team = bigTeam(reps)
    sheet = await fileOf({ ...team, Scores: team.Results?.map(([, name]) => [month, name, 0.4]) ?? [] })
    const rep = 'Rep 3'
    const { lines } = await repPage(rep)
    const told = lines.map(({ key, activity }) => ({ key, activity, done: 5, rightPeople: 4 }))
    const checkIn = aCheckIn({ rep, lines: told })
    await ask(sheet, 'saveWin', aWin({ dealOfTheMonth: true }))
    counts.push({
      saveOneToOne: await callsOf('saveOneToOne', aOneToOne({ rep })),
      saveCheckIn: await callsOf('saveCheckIn', checkIn),
      saveObservation: await callsOf('saveObservation', anObservation({ rep })),
      saveWin: await callsOf('saveWin', aWin({ rep, dealOfTheMonth: true, moveDeal: true })),
      saveReply: await reaching(sheet, () => ask(sheet, 'saveReply', aReply({ checkInId: checkIn.id }))),
    })
  }
  console.log('Saving:', counts[0])
  expect(counts[1]).toEqual(counts[0])
  expect(Math.max(...Object.values(counts[0] ?? {}))).toBeLessThanOrEqual(12)
})

describe('a day that is still to come', () => {
  const date = `${Number(day.slice(0, 4)) + 1}-03-02`
  const forms = [
    ['saveOneToOne', aOneToOne],
    ['saveCheckIn', aCheckIn],
    ['saveObservation', anObservation],
    ['saveWin', aWin],
  ] as const

  test.each(forms)('is told by %s, since no screen shows it until then', async (save, form) => {
    expect(await ask(sheet, save, form({ date }))).toMatchObject({
      ok: true,
      say: expect.stringContaining(`It is dated ${date}, which is still to come`),
    })
    expect((await repPage()).conversations.map((each) => each.date)).not.toContain(date)
  })

  test.each(forms)('is not told by %s of today', async (save, form) => {
    expect(await ask(sheet, save, form())).toMatchObject({
      say: expect.not.stringContaining('still to come'),
    })
  })
})
