import { describe, expect, test } from 'vitest'
import {
  activity,
  listed,
  observations,
  onlyRow,
  plan,
  planHeaders,
  results,
  score,
  settings,
  team,
} from './team.ts'

const names = (rows: { rep: string }[]) => rows.map(({ rep }) => rep)

describe('who is scored', () => {
  test('a row for each month and rep with a plan or results, the newest month first, then by name', () => {
    const { rows } = score({
      plan: plan({ rep: 'Zoe' }, { rep: 'Ann', month: '2026-04' }),
      results: results(['2026-03', 'Bob', 1, 1], ['2026-12', 'Ann', 1, 1]),
    })
    expect(rows.map(({ month, rep }) => `${month} ${rep}`)).toEqual([
      '2026-12 Ann',
      '2026-04 Ann',
      '2026-03 Bob',
      '2026-03 Zoe',
    ])
  })

  test('the order is that of Team, then the others by name', () => {
    const { rows } = score({
      plan: plan({ rep: 'Ann' }, { rep: 'Zoe' }, { rep: 'Bea' }, { rep: 'Cid' }),
      team: team(['Zoe'], ['Cid']),
    })
    expect(names(rows)).toEqual(['Zoe', 'Cid', 'Ann', 'Bea'])
  })

  test('spellings that differ in spaces, case or accents’ encoding are one rep, shown as in Team', () => {
    const sheets = {
      plan: plan(
        { rep: ' zoe\u0308 ', quantity: 4, done: 4 },
        { rep: 'ZOË', quantity: 4, done: 0, rightPeople: 0 },
      ),
      team: team(['Zoë']),
    }
    expect(onlyRow(sheets)).toMatchObject({ rep: 'Zoë', quantity: 0.5 })
    expect(listed(sheets)).toEqual(['Plan!2 Rep', 'Plan!3 Rep'])
  })

  test('without Team the spelling met first is shown, and another is listed once in a tab', () => {
    const sheets = {
      plan: plan({ rep: 'Ann  Lee' }, { rep: 'ann lee' }, { rep: 'ann lee ' }, { rep: ' Ann Lee' }),
      results: results(['2026-03', 'ANN LEE', 1, 1]),
    }
    expect(onlyRow(sheets).rep).toBe('Ann Lee')
    expect(listed(sheets)).toEqual(['Plan!3 Rep', 'Results!2 Rep'])
  })

  test('an active rep of Team has a row of blanks from Start on in each month that anyone has', () => {
    const { rows } = score({
      plan: plan({ rep: 'Ann', month: '2026-02' }, { rep: 'Ann', month: '2026-03' }),
      team: team(['Ann'], ['Bob', '2026-03', ''], ['Cid', '', 'no'], ['Dan', '', 'YES']),
    })
    expect(rows.map(({ month, rep }) => `${month} ${rep}`)).toEqual([
      '2026-03 Ann',
      '2026-03 Bob',
      '2026-03 Dan',
      '2026-02 Ann',
      '2026-02 Dan',
    ])
    expect(rows[1]).toMatchObject({
      quantity: undefined,
      activity: undefined,
      quadrant: undefined,
      basis: undefined,
    })
  })

  test('a leaver keeps the rows that they have', () =>
    expect(
      names(score({ plan: plan({ rep: 'Cid' }), team: team(['Ann'], ['Cid', '', false]) }).rows),
    ).toEqual(['Ann', 'Cid']))

  test('Quality may be known in a row of blanks', () => {
    const { rows } = score({
      plan: plan({ rep: 'Ann' }),
      team: team(['Bob']),
      observations: observations(['2026-03-02', 'Bob', 4]),
    })
    expect(rows[0]).toMatchObject({ rep: 'Bob', quality: 0.8, activity: undefined, basis: undefined })
  })

  test('who is not in Team is scored, and listed once in a tab', () => {
    const sheets = {
      plan: plan({ rep: 'Eve' }, { rep: 'eve' }),
      results: results(['2026-03', 'Eve', 1, 1]),
      team: team(['Ann']),
    }
    expect(names(score(sheets).rows)).toEqual(['Ann', 'Eve'])
    expect(listed(sheets)).toEqual(['Plan!2 Rep', 'Plan!3 Rep', 'Results!2 Rep'])
  })

  test('of a doubled rep the first counts, and the other is listed', () => {
    const sheets = {
      plan: plan({ rep: 'Ann' }),
      team: team(['Ann', '', ''], ['Bob', '', 'no'], ['bob', '', 'yes']),
    }
    expect(names(score(sheets).rows)).toEqual(['Ann'])
    expect(listed(sheets)).toEqual(['Team!4 Rep'])
    expect(score(sheets).problems[0]?.mend).toBe(
      'Delete this row or row 3. Where they are two people, give each a name of their own in all tabs.',
    )
  })

  test.each(['__proto__', 'constructor', 'toString', '=1+1', '<b>', '🦆', '0'])(
    'a rep may be called %s',
    (name) =>
      expect(onlyRow({ plan: plan({ rep: name }), results: results(['2026-03', name, 1, 1]) }).rep).toBe(
        name,
      ),
  )
})

describe('which rows count', () => {
  test.each([
    ['Month', { month: '03/2026' }],
    ['Month', { month: '' }],
    ['Month', { month: 46000 }],
    ['Rep', { rep: ' ' }],
    ['Rep', { rep: '#N/A' }],
    ['Quantity', { quantity: '1,5' }],
    ['Quantity', { quantity: -1 }],
    ['Quantity', { quantity: true }],
    ['Done', { done: '#REF!' }],
    ['Right people', { rightPeople: '1.500' }],
    ['Per', { per: 'fortnight' }],
  ])('a bad %s leaves its row out, and nothing else: %o', (column, bad) => {
    const sheets = { plan: plan({ rep: 'Bob', done: 10 }, bad) }
    expect(names(score(sheets).rows)).toEqual(['Bob'])
    expect(listed(sheets)).toEqual([`Plan!3 ${column}`])
  })

  test('every bad cell of a row is listed', () =>
    expect(listed({ plan: plan({ month: '', quantity: 'x', done: 'y' }) })).toEqual([
      'Plan!2 Month',
      'Plan!2 Quantity',
      'Plan!2 Done',
    ]))

  test('a bad cell that the row can do without counts as blank, and is listed', () => {
    const sheets = {
      plan: plan({ done: 10, weight: 'heavy', selfRating: 6, rightPeople: 10 }, { done: 0, rightPeople: '' }),
    }
    expect(onlyRow(sheets)).toMatchObject({ quantity: 0.5, quality: undefined, basis: 'provisional' })
    expect(listed(sheets)).toEqual(['Plan!2 Weight', 'Plan!2 Self rating'])
  })

  test('numbers typed as text count where they can mean only one thing', () =>
    expect(
      onlyRow({
        plan: plan({ quantity: '12', done: ' 6 ', rightPeople: '1.5' }),
        results: results(['2026-03', 'Ann', '80 %', '-0.4']),
      }),
    ).toMatchObject({ quantity: 0.5, direction: 0.25, results: -0.5 }))

  test('a row that is blank but for its Id and columns of the user’s own is skipped', () => {
    const blank = Array(planHeaders.length).fill('')
    const sheet = [
      [...planHeaders, 'Id', 'Mine'],
      [...blank, 'p1', 'x'],
      [...(plan({})[1] ?? []), '', ''],
    ]
    expect(listed({ plan: sheet })).toEqual([])
    expect(score({ plan: sheet }).rows).toHaveLength(1)
  })

  test('a row with only a note is no row: it is listed', () =>
    expect(
      listed({
        plan: [
          ['Month', 'Rep', 'Quantity', 'Done', 'Note'],
          ['', '', '', '', 'Trade fair'],
        ],
      }),
    ).toEqual(['Plan!2 Month', 'Plan!2 Rep']))

  test('more right people than done count as done, and are listed', () => {
    const sheets = { plan: plan({ done: 5, rightPeople: 9 }) }
    expect(onlyRow(sheets).direction).toBe(1)
    expect(listed(sheets)).toEqual(['Plan!2 Right people'])
  })

  test('a line done with Right people blank is left out of Direction, and listed', () => {
    const sheets = { plan: plan({ rightPeople: '' }, { rightPeople: 1 }) }
    expect(onlyRow(sheets).direction).toBe(0.2)
    expect(listed(sheets)).toEqual(['Plan!2 Right people'])
  })

  test.each(['Plan', 'Activity'])('a blank weight is 1, where %s counts', (countedIn) => {
    const lines = plan({ quantity: 1, done: 1 }, { activity: 'Visits', quantity: 1, done: 0, weight: 3 })
    const rows = activity(['2026-03-02', 'Ann', 'Calls', '', ''])
    const rules = settings({ 'As of': '', 'Activity counted in': countedIn })
    expect(onlyRow({ plan: lines, activity: rows, settings: rules }).quantity).toBe(0.25)
  })
  test('of a doubled header the first counts, whatever its case and outer spaces', () =>
    expect(
      onlyRow({
        plan: [
          [' month ', 'REP', 'quantity', 'Done', 'Done'],
          ['2026-03', 'Ann', 4, 2, 4],
        ],
      }).quantity,
    ).toBe(0.5))

  test('a column that must be there and is not is named', () =>
    expect(
      score({
        plan: [
          ['Month', 'Rep', 'Done'],
          ['2026-03', 'Ann', 1],
        ],
        results: [['Rep'], ['Ann']],
      }).missing,
    ).toEqual([
      { tab: 'Plan', column: 'Quantity' },
      { tab: 'Results', column: 'Month' },
      { tab: 'Results', column: 'Target' },
      { tab: 'Results', column: 'Actual' },
    ]))

  test('tabs that are absent or wholly blank have no rows', () =>
    expect(
      score({
        plan: [
          ['', ''],
          ['', ' '],
        ],
        results: undefined,
        team: '',
      }).rows,
    ).toEqual([]))
})

describe('settings', () => {
  const metAt = (values: Record<string, unknown>) =>
    onlyRow({
      plan: plan({ done: 7, rightPeople: 7, selfRating: 4 }),
      results: results(['2026-03', 'Ann', 100, 90]),
      settings: settings({ 'As of': '', ...values }),
    }).quadrant

  test('the targets part the quadrants', () => {
    expect(metAt({})).toBe('Bottom left')
    expect(metAt({ ' results TARGET ': '90%', 'Activity target': 0.7 })).toBe('Top right')
  })

  test.each([
    ['Results target', 90],
    ['Results target', 0],
    ['Activity target', 70],
    ['Activity target', 'high'],
    ['Rating scale', -5],
    ['Quality carried (months)', 1.5],
    ['Activity counted in', 'Both'],
    ['1:1 every (days)', 0],
    ['As of', 'tomorrow'],
    ['As of', '2026-03'],
  ])('a bad %s (%s) takes its default, and is listed', (name, value) => {
    const sheet = settings({ 'As of': '', ...{ [name]: value } })
    expect(listed({ settings: sheet }).filter((cell) => cell.endsWith('Value'))).toHaveLength(1)
  })

  test('a blank one takes its default without being listed, and names of the user’s own are left alone', () =>
    expect(
      listed({
        settings: [
          ...settings({ 'Results target': '', 'Our motto': 'Go!' }),
          ['our motto', 'Go on!'],
          ['', 1],
          ['', 2],
        ],
      }),
    ).toEqual([]))

  test('where a header of Settings was renamed the usual ones count, as of today, and that is listed', () => {
    const sheet = (...headers: string[]) => [headers, ['Activity target', 0.2], ['As of', '']]
    const usual = { activityTarget: 0.8, asOf: '2026-03-12' }
    expect(score({ settings: sheet('Setting', 'Wert') }).settings).toMatchObject(usual)
    expect(score({ settings: sheet('Name', 'Value') }).settings).toMatchObject(usual)
    expect(score({ settings: sheet('Setting', 'Wert') }).problems).toEqual([
      {
        tab: 'Settings',
        row: 1,
        column: 'Value',
        problem: 'Row 1 has no header “Value”, so the usual settings count.',
        mend: 'Give Value its name back in row 1 of Settings; where it is gone, run Extensions > Top Right > Set up the tabs.',
      },
    ])
  })

  test.each([
    ['Activity target', 80, '“80” is 8000 %, which is above 100 %, so 80 % counts.'],
    ['Activity target', '110 %', '“110 %” is 110 %, which is above 100 %, so 80 % counts.'],
    ['Results target', 100, '“100” is 10000 %, which is above 2000 %, so 100 % counts.'],
    ['Activity target', -1, '“-1” is not a number above 0 % and up to 100 %, so 80 % counts.'],
    ['Activity target', 'high', '“high” is not a number above 0 % and up to 100 %, so 80 % counts.'],
  ])('%s %s is told what it means', (name, value, problem) =>
    expect(score({ settings: settings({ [name]: value }) }).problems).toMatchObject([{ problem }]),
  )
  test('a target typed without its sign is told to get one', () =>
    expect(score({ settings: settings({ 'Activity target': 80 }) }).problems).toMatchObject([
      { mend: 'Type a number above 0 % and up to 100 %, with its sign, as in 80%.' },
    ]))

  test.each<[string, unknown]>([
    ['a table without headers', [['Results target', 0.9]]],
    ['a mere text', 'junk'],
  ])('%s is no Settings, which is listed', (_, sheet) =>
    expect(listed({ settings: sheet })).toEqual(['Settings!1 Setting', 'Settings!1 Value']),
  )

  test('a title above the headers of Settings, and a formula there that went wrong, are named', () => {
    const titled = [['Our settings', ''], ...settings({ 'As of': '' })]
    expect(score({ settings: titled }).problems[0]?.mend).toMatch(/^Its headers stand in row 2 /)
    expect(score({ settings: [['#REF!', '']] }).problems[0]?.problem).toMatch(/^Row 1 shows #REF!, not /)
  })

  test('of a doubled one the first counts, and the other is listed', () => {
    const sheet = [
      ['Setting', 'Value'],
      ['Activity target', 0.2],
      ['activity target', 0.9],
    ]
    expect(score({ settings: sheet }).settings.activityTarget).toBe(0.2)
    expect(listed({ settings: sheet })).toEqual(['Settings!3 Value'])
  })
})

describe('as of', () => {
  const sheets = { plan: plan({ quantity: 22, done: 9 }), results: results(['2026-03', 'Ann', 220, 45]) }
  const soFar = { quantity: 1, results: 0.5 }

  test('today compares the month in progress with the plan so far', () => {
    expect(onlyRow({ ...sheets, settings: settings({ 'As of': ' Today' }) })).toMatchObject(soFar)
    expect(onlyRow({ ...sheets, settings: settings({ 'Rating scale': 5 }) })).toMatchObject(soFar)
  })
  test('blank, and no settings at all, compare whole months', () => {
    const whole = { quantity: 9 / 22, results: 45 / 220 }
    expect(onlyRow({ ...sheets, settings: settings({ 'As of': '' }) })).toMatchObject(whole)
    expect(onlyRow(sheets)).toMatchObject(whole)
    expect(
      onlyRow({
        ...sheets,
        settings: [
          ['', ''],
          ['', ''],
        ],
      }),
    ).toMatchObject(whole)
  })
  test('before the first working day Quantity and attainment are unknown', () => {
    const august = {
      plan: plan({ month: '2026-08', selfRating: 5 }),
      results: results(['2026-08', 'Ann', 220, 45]),
      settings: settings({ 'As of': '2026-08-02' }),
    }
    expect(onlyRow(august)).toMatchObject({
      quantity: undefined,
      results: undefined,
      activity: undefined,
      direction: 0.8,
      quality: 1,
    })
  })
  test('months after a fixed day have no rows, which is listed once under Settings', () => {
    const later = {
      plan: plan({}, { month: '2026-04' }),
      results: results(['2026-05', 'Ann', 1, 1]),
      settings: settings({ 'As of': '2026-03-31' }),
    }
    expect(score(later).rows.map(({ month }) => month)).toEqual(['2026-03'])
    expect(listed(later)).toEqual(['Settings!2 Value'])
  })
  test('months after today have no rows, and that is nothing to list', () =>
    expect(listed({ plan: plan({ month: '2026-04' }), settings: settings({ 'As of': 'today' }) })).toEqual(
      [],
    ))
  test('observations dated after it wait', () => {
    const observed = observations(['2026-03-12', 'Ann', 4], ['2026-03-13', 'Ann', 1])
    expect(
      onlyRow({ ...sheets, observations: observed, settings: settings({ 'As of': '2026-03-12' }) }).quality,
    ).toBe(0.8)
  })
})

describe('activity counted in Activity', () => {
  const counted = settings({ 'As of': '', 'Activity counted in': 'activity' })
  const lines = plan(
    { activity: 'Calls', quantity: 4, done: 'never read' },
    { activity: ' first  MEETINGS', quantity: 2, rightPeople: -3 },
  )

  test('rows that name a line are its Done, those with yes its Right people', () => {
    const rows = activity(
      ['2026-03-02', 'Ann', 'calls', 'yes', 5],
      ['2026-03-03', 'ann', 'Calls ', 'no', 4],
      ['2026-03-31', 'Ann', 'First meetings', true, ''],
    )
    expect(onlyRow({ plan: lines, activity: rows, settings: counted })).toMatchObject({
      quantity: 0.5,
      direction: 0.75,
      quality: 0.9,
      basis: 'self-rated',
    })
  })
  test('lines of one activity count together, and a weight of 0 leaves a line out', () => {
    const three = plan({ quantity: 3 }, { activity: 'CALLS', quantity: 1 }, { quantity: 50, weight: 0 })
    expect(
      onlyRow({
        plan: three,
        activity: activity(['2026-03-02', 'Ann', 'Calls', 'yes', '']),
        settings: counted,
      }).quantity,
    ).toBe(0.25)
  })
  test('a row that names no line of its rep and month scores nowhere, and is listed', () => {
    const sheets = {
      plan: lines,
      settings: counted,
      activity: activity(
        ['2026-04-02', 'Ann', 'Calls', 'yes', 5],
        ['2026-03-02', 'Bob', 'Calls', '', ''],
        ['2026-03-02', 'Ann', '', '', ''],
        ['2026-03-02', 'Ann', 'Lunch', '', ''],
      ),
    }
    expect(onlyRow(sheets)).toMatchObject({ quantity: 0, quality: undefined })
    expect(listed(sheets)).toEqual([
      'Activity!2 Activity',
      'Activity!3 Activity',
      'Activity!4 Activity',
      'Activity!5 Activity',
    ])
  })
  test('rows dated after the as-of day wait, without being listed', () => {
    const sheets = {
      plan: lines,
      settings: settings({ 'As of': '2026-03-31', 'Activity counted in': 'Activity' }),
      activity: activity(['2026-04-01', 'Ann', 'Calls', 'yes', '']),
    }
    expect(onlyRow(sheets).quantity).toBe(0)
    expect(listed(sheets)).toEqual([])
  })
  test('in the month in progress the plan so far is what they are compared with', () => {
    const calls = ['2026-03-02', '2026-03-03', '2026-03-12'].map((day) => [day, 'Ann', 'Calls', '', ''])
    const soFar = settings({ 'As of': '2026-03-12', 'Activity counted in': 'Activity' })
    expect(
      onlyRow({ plan: plan({ quantity: 22 }), activity: activity(...calls), settings: soFar }).quantity,
    ).toBe(3 / 9)
  })
  test('a bad plan line is left out whole, and listed', () => {
    const sheets = {
      plan: plan({ quantity: 'many' }, { quantity: 4 }, { quantity: 4, month: 'soon' }),
      activity: activity(['2026-03-02', 'Ann', 'Calls', 'yes', '']),
      settings: counted,
    }
    expect(onlyRow(sheets).quantity).toBe(0.25)
    expect(listed(sheets)).toEqual(['Plan!2 Quantity', 'Plan!4 Month'])
  })
  test('a plan line that names no activity matches no row, and is listed', () => {
    const sheets = {
      plan: plan({ quantity: 4 }, { quantity: 4, activity: ' ' }),
      activity: activity(['2026-03-02', 'Ann', 'Calls', 'yes', '']),
      settings: counted,
    }
    expect(onlyRow(sheets).quantity).toBe(0.125)
    expect(listed(sheets)).toEqual(['Plan!3 Activity'])
  })
  test('in Plan mode the rows of Activity are not read', () =>
    expect(listed({ plan: plan({}), activity: activity(['nonsense', '', '', '', '']) })).toEqual([]))
})
