import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalSpreadsheet } from '../../local/headless.ts'
import type { RepPage, TeamPage } from '../../src/bridge/calls.ts'
import { shareDue } from '../../src/qdq/asOf.ts'
import { daysIn, type Month } from '../../src/qdq/days.ts'
import { percent } from '../../src/qdq/percent.ts'
import { ask, bigTeam, daysBefore, fileOf, monthBefore, reaching, sampleFile, todayIn } from './team.ts'

const { day, month } = todayIn()

function teamOf(answer: unknown): TeamPage {
  expect(answer).toMatchObject({ ok: true, screen: 'team' })
  return answer as TeamPage
}

function repOf(answer: unknown): RepPage {
  expect(answer).toMatchObject({ ok: true, screen: 'rep' })
  return answer as RepPage
}

describe('the screens of the sample team', () => {
  let sheet: LocalSpreadsheet
  beforeAll(async () => {
    sheet = await sampleFile()
  })
  afterAll(() => sheet.dispose())

  test('the team stands as in Scores', async () => {
    const team = teamOf(await ask(sheet, 'openTeam'))
    const scores = sheet.values('Scores!A2:K9')
    expect(team.reps.map(({ name }) => name)).toEqual(scores.map((row) => row[1]))
    const { resultsTarget, activityTarget } = team.targets
    for (const [at, { activity, results }] of team.reps.entries()) {
      const [, , , , , scored, , attained] = scores[at]?.map(Number) ?? []
      expect(activity).toBeCloseTo(scored ?? -1, 3)
      expect(results).toBeCloseTo(attained ?? -1, 3)
      expect(percent(activity ?? -1, activityTarget)).toBe(percent(scored ?? -2, activityTarget))
      expect(percent(results ?? -1, resultsTarget)).toBe(percent(attained ?? -2, resultsTarget))
    }
    expect(team.reps.map(({ quadrant }) => quadrant)).toEqual(scores.map((row) => row[8]))
    expect(team.month).toBe(month)
    expect(team.today).toBe(day)
  })

  test('what is due with the team is told by name, and there is a deal of the month', async () => {
    const team = teamOf(await ask(sheet, 'openTeam'))
    const dueWith = (what: string) => team.due.filter((due) => due.what === what).map(({ rep }) => rep)
    expect(dueWith('1:1')).toContain('Hugo (sample)')
    expect(dueWith('check-in')).toEqual(['Ben (sample)'])
    expect(dueWith('recognition')).toEqual(['Grace (sample)'])
    expect(team.due.filter(({ what, days }) => days === null && what !== 'observation')).toEqual([])
    expect(team.unanswered.map(({ rep }) => rep).sort()).toEqual(['Dev (sample)', 'Hugo (sample)'])
    const [first = ''] = sheet.texts('Wins!A2:A40').flat().filter(Boolean).slice(-1)
    expect(team.dealOfTheMonth !== null).toBe(first.startsWith(month))
  })

  test('a rep has a trail of six months, the plan lines of this month, and the way to the next', async () => {
    const rep = repOf(await ask(sheet, 'openRep', 'ana  (SAMPLE)', month))
    expect(rep.rep).toBe('Ana (sample)')
    expect(rep.manager).toBe('Sam (sample)')
    expect(rep.names).toHaveLength(8)
    expect(rep.trail.map((place) => place.month)).toEqual(
      [5, 4, 3, 2, 1, 0].map((back) => monthBefore(month, back)),
    )
    const plan = sheet
      .values('Plan!A2:M400')
      .filter((row) => row[1] === 'Ana (sample)')
      .slice(20, 24)
    expect(rep.lines.map(({ activity }) => activity)).toEqual(plan.map((row) => row[2]))
    expect(rep.lines.map(({ done }) => done)).toEqual(plan.map((row) => (row[7] === '' ? null : row[7])))
    expect(rep.nextMonth).toBe(monthBefore(month, -1))
    // The next plan was made in the 1:1 of this month, where that has been held.
    expect(rep.nextLines.map(({ done }) => done)).toEqual(
      rep.lastOneToOne?.date.startsWith(month) ? [null, null, null, null] : [],
    )
    const [scored] = sheet.values('Scores!A2:K9').filter((row) => row[1] === 'Ana (sample)')
    const { Quantity, Direction, Quality } = rep.standing.scores
    expect([Quantity, Direction, Quality]).toEqual(scored?.slice(2, 5))
    expect(rep.standing.advice).toBe(scored?.[10])
    expect(rep.restsOn).toBe('Quality rests on 1 observation.')
    const weekday = new Date(`${rep.suggestedNext}T00:00:00Z`).getUTCDay()
    expect(rep.suggestedNext >= daysBefore(day, -31)).toBe(true)
    expect([1, 2, 3, 4, 5]).toContain(weekday)
  })

  test('the page starts with the team while nobody is selected', async () => {
    teamOf(await ask(sheet, 'openStart'))
  })

  test('the large quadrant has six months, the oldest first', async () => {
    const answer = await ask(sheet, 'openQuadrant')
    if (!answer.ok) throw new Error(answer.say)
    expect(answer.months.map((each) => each.month)).toEqual(
      [5, 4, 3, 2, 1, 0].map((back) => monthBefore(month, back)),
    )
    expect(answer.months.at(-1)?.reps).toHaveLength(8)
  })

  test.each([[undefined], [null], [''], [7], [{ rep: 'Ana' }], ['Nobody'], ['__proto__'], ['constructor']])(
    'openRep(%j) says that there is nobody of that name',
    async (name) => {
      expect(await ask(sheet, 'openRep', name)).toMatchObject({ ok: false, code: 'no rep' })
    },
  )
})

describe('the page starts with the rep of the selected row', () => {
  test.each([
    ['Plan', 3],
    ['Results', 5],
    ['Scores', 4],
    ['Team', 2],
    ['Quadrant', 22],
  ])('on %s, row %i', async (tab, row) => {
    const sheet = await sampleFile()
    select(sheet, tab, row)
    const name = sheet.values(`${tab}!A${row}:G${row}`)[0]?.find((cell) => String(cell).endsWith('(sample)'))
    expect(name).toBeTruthy()
    expect(repOf(await ask(sheet, 'openStart')).rep).toBe(name)
    sheet.dispose()
  })

  test('on Quadrant, with a name in the grid selected, it is the team: the row says nothing', async () => {
    const sheet = await sampleFile()
    for (const row of [6, 9, 12]) {
      select(sheet, 'Quadrant', row)
      teamOf(await ask(sheet, 'openStart'))
    }
    sheet.dispose()
  })

  test('a tab of the user’s own with a column Rep will do, a header or an empty row will not', async () => {
    const sheet = await sampleFile()
    sheet.addTab('Mine', [
      ['When', 'rep'],
      ['now', 'Ben (sample)'],
      ['never', ''],
    ])
    select(sheet, 'Mine', 2)
    expect(repOf(await ask(sheet, 'openStart')).rep).toBe('Ben (sample)')
    for (const row of [1, 3, 9]) {
      select(sheet, 'Mine', row)
      teamOf(await ask(sheet, 'openStart'))
    }
    sheet.dispose()
  })
})

function select(sheet: LocalSpreadsheet, tab: string, row: number) {
  const { engine } = sheet.host.context
  const found = engine.tabs().find(({ name }) => name === tab)
  if (!found) throw new Error(`No tab ${tab}`)
  engine.select({ tab: found.id, row: row - 1, column: 0, rows: 1, columns: 1 })
}

describe('opening a screen', () => {
  test('reaches the document at most ten times, with 8 reps as with 200', async () => {
    const counts: Record<string, number>[] = []
    for (const reps of [8, 200]) {
      const sheet = await fileOf(bigTeam(reps))
      select(sheet, 'Plan', 3)
      const openStart = await reaching(sheet, () => ask(sheet, 'openStart'))
      const openTeam = await reaching(sheet, () => ask(sheet, 'openTeam'))
      const openRep = await reaching(sheet, () => ask(sheet, 'openRep', 'Rep 3'))
      const openQuadrant = await reaching(sheet, () => ask(sheet, 'openQuadrant'))
      counts.push({ openStart, openTeam, openRep, openQuadrant })
      sheet.dispose()
    }
    console.log('Opening:', counts[0])
    expect(counts[1]).toEqual(counts[0])
    expect(Math.max(...Object.values(counts[0] ?? {}))).toBeLessThanOrEqual(10)
  })

  test('reads Activity only where it counts, and is still within ten', async () => {
    const rows = bigTeam(8)
    const sheet = await fileOf({
      ...rows,
      Activity: [
        [day, 'Rep 1', 'calls', 'yes'],
        [day, 'Rep 1', 'Calls', 'no'],
      ],
      Settings: [['Activity counted in', 'Activity']],
    })
    sheet.addTab('Mine', [['Rep'], ['Rep 1']])
    select(sheet, 'Mine', 2)
    let answer: unknown
    expect(await reaching(sheet, async () => (answer = await ask(sheet, 'openStart')))).toBeLessThanOrEqual(
      10,
    )
    const rep = repOf(answer)
    expect(rep.countedIn).toBe('Activity')
    expect(rep.lines[0]).toMatchObject({ activity: 'Calls', done: 2, rightPeople: 1 })
    sheet.dispose()
  })

  test('shows what was done of a line that weighs nothing, as in Plan, and scores it nowhere', async () => {
    const sheet = await fileOf({
      Plan: [
        [month, 'Ann', 'Calls', 2, 'month'],
        [month, 'Ann', 'Errands', 2, 'month', '', '', '', '', '', 0],
      ],
      Activity: [
        [day, 'Ann', 'Calls', 'yes', 5],
        [day, 'Ann', 'Errands', 'no', 1],
      ],
      Settings: [
        ['Activity counted in', 'Activity'],
        ['As of', ''],
      ],
    })
    const { lines, standing } = repOf(await ask(sheet, 'openRep', 'Ann'))
    expect(lines.map(({ done }) => done)).toEqual([1, 1])
    expect(standing.scores).toEqual({ Quantity: 0.5, Direction: 1, Quality: 1 })
    sheet.dispose()
  })

  test.each([
    ['week', 35],
    ['month', Math.round(((25 * daysIn(month as Month)) / 7 + 10) * 10) / 10],
  ])(
    'shows lines of one activity, the other by the %s, as one with all that is planned',
    async (per, quantity) => {
      const sheet = await fileOf({
        Plan: [
          [month, 'Ann', 'Calls', 25, 'week', 'Buyers', 'Prepared'],
          [month, 'Ann', 'CALLS', 10, per, 'Owners', 'Prepared'],
          [month, 'Ann', 'calls', 7, 'week', '', '', '', '', '', 0],
        ],
        Activity: [[day, 'Ann', 'Calls', 'yes']],
        Settings: [['Activity counted in', 'Activity']],
      })
      const { lines } = repOf(await ask(sheet, 'openRep', 'Ann'))
      const together = {
        activity: 'Calls',
        quantity,
        per,
        direction: 'Buyers; Owners',
        quality: 'Prepared',
        done: 1,
      }
      expect(lines).toMatchObject([together])
      expect(lines).toHaveLength(1)
      sheet.dispose()
    },
  )

  test.each([['1-1s'], ['Observations'], ['Check-ins'], ['Wins'], ['Team'], ['Results'], ['Settings']])(
    'works without %s, and with it blank',
    async (name) => {
      const { [name]: _, ...rest } = bigTeam(3)
      for (const blank of [false, true]) {
        const sheet = await fileOf(rest)
        if (blank) sheet.addTab(name)
        expect(teamOf(await ask(sheet, 'openTeam')).reps).toHaveLength(3)
        expect(repOf(await ask(sheet, 'openRep', 'Rep 2')).lines).toHaveLength(3)
        sheet.dispose()
      }
    },
  )

  test('without Plan and Results it says how to begin', async () => {
    const sheet = await fileOf({})
    for (const call of ['openStart', 'openTeam', 'openQuadrant'] as const)
      expect(await ask(sheet, call)).toMatchObject({ ok: false, code: 'not set up' })
    sheet.dispose()
  })

  test('with empty tabs it says what to write; with a team alone it shows the team and what is due', async () => {
    const empty = await fileOf({ Plan: [], Results: [] })
    expect(await ask(empty, 'openTeam')).toMatchObject({ ok: false, code: 'no rows' })
    empty.dispose()
    const sheet = await fileOf({ Plan: [], Results: [], Team: [['Ann'], ['Bob', '', '', '', 'no']] })
    const team = teamOf(await ask(sheet, 'openTeam'))
    expect(team.reps).toMatchObject([{ name: 'Ann', quadrant: null }])
    expect(team.due.map(({ rep }) => rep)).not.toContain('Bob')
    expect(team.due[0]).toMatchObject({ rep: 'Ann', what: 'plan' })
    expect(repOf(await ask(sheet, 'openRep', 'Ann')).standing.quadrant).toBeNull()
    sheet.dispose()
  })

  test('a column that is missing is named', async () => {
    const sheet = await fileOf({ Results: [] })
    sheet.addTab('Plan', [
      ['Month', 'Rep'],
      [month, 'Ann'],
    ])
    expect(await ask(sheet, 'openTeam')).toMatchObject({
      ok: false,
      code: 'missing column',
      say: expect.stringContaining('“Quantity”'),
    })
    sheet.dispose()
  })
})

describe('what has been talked over', () => {
  let sheet: LocalSpreadsheet
  beforeAll(async () => {
    const other = daysBefore(day, 40)
    sheet = await fileOf({
      Plan: [
        [month, 'Ann', 'Calls', 10],
        [month, 'Bob', 'Calls', 10],
      ],
      Results: [],
      Team: [['Ann', '', 'Sam'], ['Bob']],
      '1-1s': [
        [
          other,
          '',
          'ann',
          'Sam',
          '',
          '',
          '',
          '',
          '',
          'Top left',
          '',
          '',
          '',
          'Ten calls\nOne visit',
          'Well done',
          day,
        ],
        [daysBefore(day, -3), '', 'Bob'],
      ],
      'Check-ins': [
        [daysBefore(day, 9), 'Ann', '', 'Calls: 3 / 10', 'no', 'Price list', '', 'Call more', 'It comes'],
        [daysBefore(day, 2), 'Ann', '', '', 'yes', '', '', '', '', ''],
        [daysBefore(day, 2), 'Ann', '', '', '', 'x'.repeat(5000), '', '', '', 'abc'],
      ],
      Wins: [
        [`${month}-01`, 'Bob', 'new deal', 'Harbour Foods', 1200, 'Fair', '', 'yes'],
        [daysBefore(`${month}-01`, 1), 'Ann', '', 'Old', '', '', '', 'yes'],
      ],
    })
  })
  afterAll(() => sheet.dispose())

  test('what is due says since when; what lies ahead has not happened', async () => {
    const { due } = teamOf(await ask(sheet, 'openTeam'))
    const saysOf = (rep: string, what: string) => due.find((each) => each.rep === rep && each.what === what)
    expect(saysOf('Ann', '1:1')).toMatchObject({
      days: 9,
      say: '1:1 last held 40 days ago, due every 31 days.',
    })
    expect(saysOf('Bob', '1:1')).toMatchObject({ days: null })
    expect(saysOf('Ann', 'check-in')).toBeUndefined()
    expect(saysOf('Bob', 'recognition')).toBeUndefined()
    // Plans for the next month, of which none is late, come last.
    const kinds = due.filter(({ what, days }) => what !== 'plan' || days).map(({ what }) => what)
    expect([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(kinds)
  })

  test('the deal of this month is shown, and not that of another', async () => {
    const team = teamOf(await ask(sheet, 'openTeam'))
    expect(team.dealOfTheMonth).toEqual({ rep: 'Bob', customer: 'Harbour Foods', value: 1200, story: 'Fair' })
  })

  test('check-ins without an answer wait, and each has a name of its own', async () => {
    const { unanswered } = teamOf(await ask(sheet, 'openTeam'))
    expect(unanswered.map(({ id }) => id)).toEqual([`typed ${daysBefore(day, 2)} ann 1`, 'abc'])
  })

  test('a rep’s last conversations come newest first, shortened', async () => {
    const rep = repOf(await ask(sheet, 'openRep', 'Ann'))
    const days = rep.conversations.map(({ date }) => date)
    expect([...days].sort().reverse()).toEqual(days)
    const titles = rep.conversations.map(({ kind, title }) => `${kind}: ${title}`)
    const checkIns = titles.filter((title) => title.startsWith('check-in'))
    expect(checkIns).toEqual(['check-in: Check-in', 'check-in: On track', 'check-in: Not on track'])
    expect([...titles].sort()).toEqual(['1:1: Top left', ...[...checkIns].sort(), 'win: win, Old'])
    const text = 'Price list\nCall more\nIt comes'
    expect(rep.conversations).toContainEqual(expect.objectContaining({ title: 'Not on track', text }))
    expect(Math.max(...rep.conversations.map(({ text }) => text.length))).toBeLessThanOrEqual(300)
    expect(rep.lastOneToOne).toEqual({
      date: daysBefore(day, 40),
      commitments: 'Ten calls\nOne visit',
      next: day,
    })
    expect(rep.lastCheckIn).toMatchObject({ id: 'abc' })
    expect(rep.dealOfTheMonth).toEqual({ rep: 'Bob', customer: 'Harbour Foods' })
  })
})

test('before there are scores, who starts next month is not said to lack a plan', async () => {
  const start = (months: number) => monthBefore(month, months)
  const sheet = await fileOf({
    Plan: [],
    Team: [['Ann'], ['Bob', '', '', start(0)], ['Cy', '', '', start(-1)]],
  })
  expect(teamOf(await ask(sheet, 'openTeam')).reps.map(({ name }) => name)).toEqual(['Ann', 'Bob'])
  sheet.dispose()
})

test('a name that is both unknown to Team and spelled another way is one cell to look at', async () => {
  const sheet = await fileOf({
    Plan: [[month, 'Ann Lee', 'Calls', 10]],
    Results: [[month, 'ANN LEE', 1000, 900]],
    Team: [['Bob']],
  })
  const { problems } = teamOf(await ask(sheet, 'openTeam'))
  expect(problems).toBe('2 cells were left out or doubtful: see the Quadrant tab, from I20 on.')
  sheet.dispose()
})

test('rows of conversations that were typed for no day or for nobody are told of, with what to mend', async () => {
  const rows = {
    Plan: [[month, 'Ann', 'Calls', 10]],
    Team: [['Ann'], ['Bob', '', '', '', 'no']],
  }
  const whole = [day, 'Ann', month, 'Calls: 1 / 10', 'yes']
  const sheet = await fileOf({
    ...rows,
    'Check-ins': [whole, ['12.3.', 'Ann'], [], [day, 'Anne'], ['yesterday', 'Ann']],
    '1-1s': [
      [day, month, 'Ann'],
      [day, month, 'bob '],
    ],
    Wins: [[day, 'Cy', 'new deal']],
  })
  const { problems, due } = teamOf(await ask(sheet, 'openTeam'))
  expect(problems).toBe(
    'Typed, but counted nowhere: Check-ins: 3 rows, from row 3 on; Wins: 1 row, from row 2 on. Make Date a day such as 2026-03-12, and Rep a name as in Team, where who has left stays with Active no.',
  )
  expect(due.some(({ what }) => what === 'check-in')).toBe(false)
  sheet.dispose()

  const dated = await fileOf({ ...rows, 'Check-ins': [whole, [12, 'Ann']] })
  expect(teamOf(await ask(dated, 'openTeam')).problems).toBe(
    'Typed, but counted nowhere: Check-ins: 1 row, from row 3 on. Make Date a day such as 2026-03-12.',
  )
  await dated.type('Check-ins!A1', 'Datum')
  expect(teamOf(await ask(dated, 'openTeam')).problems).toMatch(/^The Check-ins tab has no column “Date”\. /)
  dated.dispose()
})

test('a plan line that is left out is told of on its rep’s screen, with its row', async () => {
  const said = ' left out or doubtful (row 3): see the Quadrant tab, from I20 on.'
  const sheet = await fileOf({
    Plan: [
      [month, 'Ann', 'Calls', 10, '', '', '', 4, 4],
      [month, 'ann', 'Visits', 6, '', '', '', '12 calls'],
      [monthBefore(month), 'Ann', 'Calls', 10, '', '', '', 'many'],
      [month, 'Bob', 'Calls', 10, '', '', '', 4, 4],
    ],
    Results: [],
  })
  const problems = async (rep: string) => repOf(await ask(sheet, 'openRep', rep)).problems
  expect(await problems('Ann')).toBe(`1 cell of this rep’s rows in Plan was${said}`)
  expect(await problems('Bob')).toBe('')
  for (const [at, value] of ['soon', 'Ann', 'Offers', 3].entries())
    await sheet.type(`Plan!${'ABCD'[at]}6`, value)
  expect(await problems('Ann')).toBe(
    `2 cells of this rep’s rows in Plan were${said.replace('row 3', 'row 3 and others')}`,
  )
  sheet.dispose()
})

test.each([
  [[10, 4], 'Quantity held its activity score down, and more activity no longer lifts it'],
  [[10, 10, 10], 'nothing known held its activity score down'],
  [[''], 'has no activity score'],
])('of a month that is over nothing is said to lift the score still: %j', async ([planned, ...done], say) => {
  const sheet = await fileOf({
    Plan: [[monthBefore(month), 'Ann', 'Calls', planned, '', '', '', ...done]],
    Results: [[monthBefore(month), 'Ann', 1000, 900]],
  })
  expect(repOf(await ask(sheet, 'openRep', 'Ann'))).toMatchObject({
    month: monthBefore(month),
    lift: expect.stringContaining(say),
  })
  sheet.dispose()
})

test('the manager’s own work is that of this month, with reps of Team who have started; nothing is due with others', async () => {
  const first = `${month}-01`
  const before = daysBefore(first, 1)
  const sheet = await fileOf({
    Plan: [],
    Results: [],
    Team: [['Ann'], ['Bob'], ['Cid', '', '', monthBefore(month, -1)]],
    '1-1s': [
      [first, month, 'Ann'],
      [first, month, 'ann'],
      [before, '', 'Bob'],
      [first, month, 'Zed'],
    ],
    'Check-ins': [
      [first, 'Ann', '', '', '', '', '', '', 'It comes'],
      [first, 'Bob'],
      [before, 'Bob', '', '', '', '', '', '', 'Well done'],
    ],
    Observations: [
      [first, 'Bob'],
      [first, 'Cid'],
    ],
    Wins: [
      [first, 'Ann'],
      [first, 'Bob'],
      [before, 'Bob'],
    ],
  })
  const { managerWork, due } = teamOf(await ask(sheet, 'openTeam'))
  expect(managerWork).toEqual({ reps: 2, oneToOnes: 1, checkIns: 2, answered: 1, observed: 1, recognised: 2 })
  expect(new Set(due.map(({ rep }) => rep))).toEqual(new Set(['Ann', 'Bob']))
  sheet.dispose()
})

test('what would lift the score goes by whole months where the scores do', async () => {
  const sheet = await fileOf({
    Plan: [[month, 'Ann', 'Calls', 100, 'month', '', '', 77, 77, 5]],
    Results: [[month, 'Ann', 100, 100]],
    Settings: [['As of', '']],
  })
  const rep = repOf(await ask(sheet, 'openRep', 'Ann'))
  expect(rep.standing).toMatchObject({ activity: 0.77, weakest: 'Quantity' })
  expect(rep.lift).toContain('3 more Calls, with the right people, would bring Quantity to 80 %')
  // Pace is told by today all the same.
  expect(rep.share).toBe(shareDue(rep.month, rep.today))
  sheet.dispose()
})

test('a team without targets has none, which is not a target of 0', async () => {
  const sheet = await fileOf({ Plan: [[month, 'Ann', 'Calls', 100, '', '', '', 4]], Results: [] })
  expect(teamOf(await ask(sheet, 'openTeam'))).toMatchObject({ target: null, attainment: null })
  sheet.dispose()
})

test('on a month’s first weekend nobody is said to lack what stands there', async () => {
  const sheet = await fileOf({
    Plan: [['2026-11', 'Ann', 'Calls', 100]],
    Results: [['2026-11', 'Ann', 100, 90]],
    Settings: [['As of', '2026-11-01']],
  })
  const said = 'Not placed: no working day of the month has gone by.'
  expect(teamOf(await ask(sheet, 'openTeam')).reps.map(({ missing }) => missing)).toEqual([said])
  expect(repOf(await ask(sheet, 'openRep', 'Ann')).standing.advice).toBe(said)
  expect(teamOf(await ask(sheet, 'openTeam')).target).toBe(0)
  sheet.dispose()
})

describe('the month just ended can be talked over', () => {
  const before = monthBefore(month)
  const rows = {
    Plan: [
      [before, 'Ann', 'Calls', 10, '', '', '', 7],
      [month, 'Ann', 'Visits', 4, '', '', '', 1],
      [month, 'Bob', 'Visits', 4, '', '', '', 1],
    ],
    Results: [[before, 'Cy', 100, 90]],
  }

  test('a rep’s screen, chosen to be about it, has its plan lines and what the present month has got already', async () => {
    const sheet = await fileOf(rows)
    const shown = repOf(await ask(sheet, 'openRep', 'Ann', before))
    expect(shown).toMatchObject({ month: before, otherMonth: month, asOf: null, share: 1 })
    expect(shown.lines).toMatchObject([{ activity: 'Calls', done: 7 }])
    expect(shown).toMatchObject({ nextMonth: month, monthToPlan: month })
    expect(shown.nextLines).toMatchObject([{ activity: 'Visits' }])
    expect(repOf(await ask(sheet, 'openRep', 'Ann', month))).toMatchObject({
      month,
      otherMonth: before,
      lines: [{ activity: 'Visits' }],
    })
    sheet.dispose()
  })

  test('it is offered to whom anything is known of it, with results alone, too; no older one is shown', async () => {
    const sheet = await fileOf(rows)
    const of = async (rep: string, wanted: string) => repOf(await ask(sheet, 'openRep', rep, wanted))
    expect(await of('Bob', before)).toMatchObject({ month, otherMonth: null })
    expect(await of('Cy', before)).toMatchObject({ month: before, lines: [], monthToPlan: month })
    expect(await of('Ann', monthBefore(month, 2))).not.toMatchObject({ month: monthBefore(month, 2) })
    sheet.dispose()
  })

  const opensOn = async (asOf: string, done: number | string, held: string[] = []) => {
    const sheet = await fileOf({
      Plan: [
        ['2026-09', 'Ann', 'Calls', 10, '', '', '', 7],
        ['2026-10', 'Ann', 'Calls', 10, '', '', '', done],
      ],
      Results: [],
      '1-1s': held.map((date) => [date, '2026-09', 'ann']),
      Settings: [['As of', asOf]],
    })
    const { month, otherMonth } = repOf(await ask(sheet, 'openRep', 'Ann'))
    sheet.dispose()
    return [month, otherMonth]
  }
  const [september, october] = ['2026-09', '2026-10']

  test.each([
    ['on the first of a month', '2026-10-01', '', []],
    ['until its third working day, as long as nothing is done in it', '2026-10-04', 0, []],
    ['where the last 1:1 was held before it was over', '2026-10-02', '', ['2026-09-15']],
  ])('%s it opens first', async (_, asOf, done, held) => {
    expect(await opensOn(asOf, done, held)).toEqual([september, october])
  })

  test.each([
    ['from the third working day on', '2026-10-05', '', []],
    ['once something is done', '2026-10-02', 1, []],
    ['once it was talked over in a 1:1', '2026-10-02', '', ['2026-10-01']],
  ])('%s the present month opens first', async (_, asOf, done, held) => {
    expect(await opensOn(asOf, done, held)).toEqual([october, september])
  })
})

const order = ['plan', '1:1', 'check-in', 'observation', 'recognition']
