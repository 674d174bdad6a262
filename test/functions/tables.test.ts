import { beforeAll, describe, expect, test, vi } from 'vitest'
import { QDQ_CHART } from '../../src/functions/QDQ_CHART.ts'
import { QDQ_PROBLEMS } from '../../src/functions/QDQ_PROBLEMS.ts'
import { QDQ_SCORES } from '../../src/functions/QDQ_SCORES.ts'
import { QDQ_TEAM } from '../../src/functions/QDQ_TEAM.ts'
import { scoresTab } from '../../src/tabs/scoresTab.ts'
import { activity, plan, results, settings, team } from '../tabs/scores/team.ts'

beforeAll(() => {
  vi.stubGlobal('SpreadsheetApp', { getActive: () => ({ getSpreadsheetTimeZone: () => 'Asia/Tokyo' }) })
  vi.stubGlobal('Utilities', {
    formatDate: (date: Date, timeZone: string, pattern: string) =>
      date.toLocaleString('sv-SE', { timeZone }).slice(0, pattern.length),
  })
})

const wholeMonths = settings({ 'As of': '' })
const counted = settings({ 'As of': '', 'Activity counted in': 'Activity' })
const headers = scoresTab.columns.map(({ header }) => header)
const scoresOf = (...rows: unknown[][]) => [headers, ...rows]
const aScore = (
  month: string,
  rep: string,
  quantity: unknown,
  attained: unknown,
  quadrant = '',
  basis = '',
) => [month, rep, quantity, '', '', quantity, '', attained, quadrant, basis, '']

describe('=QDQ_SCORES', () => {
  test('answers eleven columns, the month as midnight in the spreadsheet’s zone, blanks as null', () => {
    const [row] = QDQ_SCORES(plan({ rightPeople: '' }), results(['2026-03', 'Ann', 100, '']), '', wholeMonths)
    expect(row).toHaveLength(headers.length)
    expect(row?.[0]).toEqual(new Date('2026-02-28T15:00:00Z'))
    expect(row?.slice(1, 10)).toEqual(['Ann', 0.5, null, null, 0.5, 'Quantity', null, null, 'provisional'])
    expect(row?.[10]).toMatch(/actual in Results\.$/)
  })
  test('on a month’s first weekend Advice says that no working day has gone by, and nothing is missing', () => {
    const rows = QDQ_SCORES(
      plan({ month: '2026-11' }, { month: '2026-10' }),
      results(['2026-11', 'Ann', 100, 10]),
      '',
      settings({ 'As of': '2026-11-01' }),
    )
    expect(rows.map((row) => row[10])).toEqual([
      'Not placed: no working day of the month has gone by.',
      expect.stringMatching(/actual in Results\.$/),
    ])
  })
  test('answers one row of blanks where there is nothing to score', () =>
    expect(QDQ_SCORES('', '', '')).toEqual([headers.map(() => null)]))
  test.each<[unknown[], string]>([
    [[], 'QDQ_SCORES: plan is missing; write it as in =QDQ_SCORES('],
    [[plan({}), results()], 'QDQ_SCORES: observations is missing; write it as in '],
    [
      [[['Month', 'Rep']], '', ''],
      'QDQ_SCORES: plan has no columns “Quantity”, “Done”; give Quantity its name back in row 1 of Plan; where it is gone, run Extensions > Top Right > Set up the tabs.',
    ],
    [['', [['Rep', 'Target', 'Actual', 'Month?']], ''], 'QDQ_SCORES: results has no column “Month”; '],
    [
      [plan({}), '', '', counted],
      'QDQ_SCORES: Settings says that activity is counted in Activity, but activity is missing; ',
    ],
  ])('QDQ_SCORES(%j) is answered with a sentence', (given, sentence) =>
    expect(() => QDQ_SCORES(...given)).toThrow(sentence),
  )
  test('a tab of Activity without rows is no missing argument', () =>
    expect(QDQ_SCORES(plan({}), '', '', counted, activity())[0]?.[2]).toBe(0))
})

describe('=QDQ_PROBLEMS', () => {
  test('lists tab by tab and row by row what is wrong and how to mend it', () => {
    const listed = QDQ_PROBLEMS(
      plan({ month: 'x' }, { weight: -1 }),
      results(['2026-03', '', 1, 1]),
      '',
      settings({ 'Rating scale': 'x' }),
    )
    expect(listed.map((row) => row.slice(0, 3))).toEqual([
      ['Settings', 2, 'Value'],
      ['Plan', 2, 'Month'],
      ['Plan', 3, 'Weight'],
      ['Results', 2, 'Rep'],
    ])
    expect(
      listed.flatMap((row) => row.slice(3)).every((text) => typeof text === 'string' && text.endsWith('.')),
    ).toBe(true)
  })
  test('lists a cell once, though two things are wrong with it', () => {
    const listed = QDQ_PROBLEMS(plan({ rep: 'Eve' }, { rep: 'EVE' }), '', '', '', '', team(['Ann']))
    expect(listed.map(([tab, row]) => `${tab}!${row}`)).toEqual(['Plan!2', 'Plan!3'])
  })
  test('lists a missing column', () =>
    expect(QDQ_PROBLEMS([['Month', 'Rep', 'Done']], '', '')).toEqual([
      [
        'Plan',
        1,
        'Quantity',
        expect.stringMatching(/no header/),
        expect.stringMatching(/^Give Quantity its name back in row 1 of Plan/),
      ],
    ]))
  test('answers one row of blanks where all is well', () =>
    expect(QDQ_PROBLEMS(plan({}), '', '')).toEqual([Array(5).fill(null)]))
})

describe('=QDQ_CHART', () => {
  const scores = scoresOf(
    aScore('2026-04', 'Ann', 0, ''),
    aScore('2026-03', 'Ann', 0.9, 1.2, 'Top right'),
    aScore('2026-03', 'Bob', 0.5, '', ''),
    aScore('2026-03', 'Cid', 0.5, 0.5, 'bottom LEFT', 'provisional'),
  )
  test('shows the newest month in which something was done or brought in, and the reps who have a quadrant', () =>
    expect(
      QDQ_CHART(scores, '')
        .slice(5)
        .map(([rep]) => rep),
    ).toEqual(['Ann', 'Cid']))
  test.each<[unknown, unknown, string]>([
    [0.1, '', '2026-05'],
    ['', 0.1, '2026-05'],
    [0, -0.1, '2026-05'],
    [0, 0, '2026-03'],
    ['', '', '2026-03'],
  ])(
    'where its newest month has a Quantity of %j and Results of %j it shows %s',
    (quantity, attained, month) => {
      const newest = aScore('2026-05', 'Dan', quantity, attained, 'Bottom left')
      const [first = [], ...rows] = scores
      expect(QDQ_CHART([first, newest, ...rows], '')).toEqual(QDQ_CHART([first, newest, ...rows], month))
    },
  )
  test('shows the newest month where nothing was done or brought in yet', () => {
    const [anns, bobs] = ['2026-03', '2026-04'].map((month, at) =>
      aScore(month, at ? 'Bob' : 'Ann', 0, 0, 'Bottom left'),
    )
    for (const rows of [
      [anns, bobs],
      [bobs, anns],
    ] as const)
      expect(
        QDQ_CHART(scoresOf(...rows.map((row) => row ?? [])), '')
          .slice(5)
          .map(([rep]) => rep),
      ).toEqual(['Bob'])
  })
  test.each(['2026-03', '2026-03-20', new Date('2026-03-01T00:00:00+09:00')])(
    'shows the month that is asked for: %s',
    (month) => expect(QDQ_CHART(scores, month)).toHaveLength(7),
  )
  test('blank rows below the scores, and one between them, change nothing', () => {
    const blank = headers.map(() => '')
    const [top = [], first = [], ...others] = scores
    const spread = [top, first, blank, ...others, ...Array.from({ length: 3000 }, () => blank)]
    expect(QDQ_CHART(spread, '')).toEqual(QDQ_CHART(scores, ''))
  })
  test('a row without a month, or without a rep, is none', () => {
    const [top = [], ...rows] = scores
    const nobody = aScore('2026-03', ' ', 0.9, 1.2, 'Top right')
    const never = aScore(' ', 'Dan', 0.9, 1.2, 'Top right')
    expect(QDQ_CHART([top, nobody, never, ...rows], '')).toEqual(QDQ_CHART(scores, ''))
  })
  test('a month without rows is just the lines', () => expect(QDQ_CHART(scores, '2025-01')).toHaveLength(5))
  test('draws the targets of the settings', () =>
    expect(QDQ_CHART('', '', settings({ 'Activity target': 0.6 }))[3]?.[1]).toBe(0.6))
  test.each<[unknown[], RegExp]>([
    [[], /^QDQ_CHART: scores is missing; write it as in =QDQ_CHART\(Scores!A:K; B1; Settings!A:C\)/],
    [[scores, 'March'], /^QDQ_CHART: month is “March”, not a month; .*2026-03/],
    [[scores, [['2026-03'], ['2026-04']]], /^QDQ_CHART: month is a range of several cells/],
    [
      [[['Month', 'Rep']], ''],
      /^QDQ_CHART: scores has no columns “Activity”, “Results”, “Quadrant”, “Basis”/,
    ],
  ])('QDQ_CHART(%j) is answered with a sentence', (given, sentence) =>
    expect(() => QDQ_CHART(...given)).toThrow(sentence),
  )
})

test.each([
  ['pushed down by a title', [['Our team'], headers], /; its headers stand in row 2 and belong in row 1/],
  ['broken', [['#REF!', ''], [], []], /; row 1 of Scores shows #REF!\. Mend the formula there/],
])('Scores that is %s is told as such on Quadrant', (_, scores, said) => {
  expect(() => QDQ_CHART(scores, '')).toThrow(said)
  expect(() => QDQ_TEAM(results(['2026-03', 'Ann', 100, 50]), scores, '')).toThrow(said)
})

describe('=QDQ_TEAM', () => {
  const rows = results(
    ['2026-03', 'Ann', 100, 150],
    ['2026-03', 'ann', 100, ''],
    ['2026-03', 'Bob', 100, ''],
    ['2026-03', 'Eve', 900, 900],
    ['bad', 'Bob', 1, 1],
  )
  const scores = scoresOf(
    aScore('2026-03', 'Ann', 0.9, 0.75, 'Bottom right', 'provisional'),
    aScore('2026-03', 'Bob', 0.5, ''),
  )
  test('sums up the reps in Scores, and counts who stands where', () =>
    expect(QDQ_TEAM(rows, scores, '2026-03', wholeMonths)).toEqual([[0.5, 150, 300, 0, 0, 1, 0, 1, 1, null]]))
  test('compares a month in progress with the targets so far, and says as of when', () => {
    const [line] = QDQ_TEAM(rows, scores, '', settings({ 'As of': '2026-03-16' }))
    expect(line?.slice(0, 3)).toEqual([1, 150, 150])
    expect(line?.[9]).toEqual(new Date('2026-03-15T15:00:00Z'))
  })
  test('a month without rows counts zero, no month at all is blanks', () => {
    expect(QDQ_TEAM(rows, scores, '2025-01', wholeMonths)).toEqual([[null, 0, 0, 0, 0, 0, 0, 0, 0, null]])
    expect(QDQ_TEAM('', '', '')).toEqual([Array(10).fill(null)])
  })
})
