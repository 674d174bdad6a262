import { describe, expect, test } from 'vitest'
import type { Cell } from './cells.ts'
import type { Tables } from './everything.ts'
import { oracleProblems } from './problems.ts'
import { oracleScores } from './scores.ts'
import { midnight } from './zone.ts'

const zone = 'Pacific/Auckland'
const planHeader = [
  'Month',
  'Rep',
  'Activity',
  'Quantity',
  'Per',
  'Done',
  'Right people',
  'Self rating',
  'Weight',
]
const none: Tables = { plan: '', results: '', observations: '' }

const plan = (...rows: Cell[][]): Cell[][] => [planHeader, ...rows]
const results = (...rows: Cell[][]): Cell[][] => [['Month', 'Rep', 'Target', 'Actual'], ...rows]
const observed = (...rows: Cell[][]): Cell[][] => [['Date', 'Rep', 'Skill', 'Knowledge'], ...rows]
const settings = (...rows: Cell[][]): Cell[][] => [['Setting', 'Value'], ...rows]
const problemsOf = (tables: Tables, today: string) =>
  oracleProblems(tables, zone, today).map((place) => place.join(' '))
const scoresOf = (tables: Partial<Tables>, today = '2026-03-31') =>
  oracleScores({ ...none, ...tables }, zone, today)

describe('the arithmetic by hand', () => {
  test('a surplus on one line does not make up for a shortfall on another; the lowest of three is the score', () => {
    const rows = scoresOf({
      plan: plan(
        ['2026-03', 'Ann', 'Calls', 10, '', 30, 30, '', ''],
        ['2026-03', 'Ann', 'Meetings', 4, '', 2, 1, '', ''],
      ),
      observations: observed([midnight('2026-03-31', zone), 'ann', 4, 5]),
      results: results(['2026-03', 'Ann', 100, 90], ['2026-03', 'Ann', 100, 110]),
    })
    expect(rows).toEqual([['2026-03', 'Ann', 0.75, 0.75, 0.9, 0.75, 'Quantity', 1, 'Top left', 'observed']])
  })

  test('15 a week is 15 x 31 / 7 in March, and 9 of 22 working days of it are due on the 12th', () => {
    const [row] = scoresOf({
      plan: plan(['2026-03', 'Ann', 'Calls', 15, 'week', 10, 10, 4, '']),
      results: results(['2026-03', 'Ann', 220, 90]),
      settings: settings(['As of', '2026-03-12']),
    })
    expect(row?.[2]).toBeCloseTo(10 / (((15 * 31) / 7 / 22) * 9), 12)
    expect(row?.[7]).toBeCloseTo(1, 12)
    expect(row?.slice(8)).toEqual(['Top left', 'self-rated'])
  })

  test('an observation three months back is carried; four back is not', () => {
    const line = ['2026-03', 'Ann', 'Calls', 10, '', 10, 10, '', '']
    const carried = scoresOf({ plan: plan(line), observations: observed(['2025-12-01', 'Ann', 4, '']) })
    const tooOld = scoresOf({ plan: plan(line), observations: observed(['2025-11-30', 'Ann', 4, '']) })
    expect(carried[0]?.slice(4)).toEqual([0.8, 0.8, 'Quality', null, null, 'carried'])
    expect(tooOld[0]?.slice(4)).toEqual([null, 1, null, null, null, 'provisional'])
  })

  test('a score of 0 is not provisional, for nothing could lower it', () => {
    const rows = scoresOf({ plan: plan(['2026-03', 'Ann', 'Calls', 10, '', '', '', '', '']) })
    expect(rows[0]).toEqual(['2026-03', 'Ann', 0, null, null, 0, 'Quantity', null, null, null])
  })

  test('no working day has elapsed on Sunday the 1st, so Quantity and attainment are unknown', () => {
    const rows = scoresOf({
      plan: plan(['2026-03', 'Ann', 'Calls', 10, '', 2, 1, 5, '']),
      results: results(['2026-03', 'Ann', 100, 10]),
      settings: settings(['As of', '2026-03-01']),
    })
    expect(rows[0]).toEqual(['2026-03', 'Ann', null, 0.5, 1, null, null, null, null, null])
  })

  test('a month after the fixed day has no rows, and is listed once', () => {
    const tables = {
      ...none,
      plan: plan(
        ['2026-04', 'Ann', 'Calls', 10, '', '', '', '', ''],
        ['2026-05', 'Ann', '', 1, '', '', '', '', ''],
      ),
      settings: settings(['As of', '2026-03-12']),
    }
    expect(oracleScores(tables, zone, '2026-06-30')).toEqual([])
    expect(problemsOf(tables, '2026-06-30')).toEqual(['Settings 2 Value'])
  })

  test('a hair below the target counts as met', () => {
    const rows = scoresOf({
      plan: plan(['2026-03', 'Ann', 'A', 1, '', 0.1 + 0.7, 5, 5, '']),
      results: results(['2026-03', 'Ann', 100, 100]),
    })
    expect(rows[0]?.[8]).toBe('Top right')
  })
})

describe('who and which rows', () => {
  test('an active rep has a row of blanks from Start on; a leaver keeps the rows that they have', () => {
    const team: Cell[][] = [
      ['Rep', 'Start', 'Active'],
      ['Zed', '2026-03', ''],
      ['Lea', '', 'no'],
      ['Ann', '', 'yes'],
    ]
    const rows = scoresOf({
      team,
      plan: plan(['2026-02', 'lea', '', 1, '', 1, 1, '', ''], ['2026-03', 'Bob', '', 1, '', 1, 1, '', '']),
    })
    expect(rows.map((row) => row.slice(0, 2).join(' '))).toEqual([
      ...['2026-03 Zed', '2026-03 Ann', '2026-03 Bob', '2026-02 Lea', '2026-02 Ann'],
    ])
  })

  test('a bad row is left out and listed, a bad weight counts as blank and is listed', () => {
    const tables = {
      ...none,
      plan: plan(
        ['2026-03', 'Ann', 'Calls', '1,5', '', 1, 1, '', ''],
        ['2026-03', 'Ann', 'Calls', '10', 'Month ', '80 %', 2, '', -1],
        ['', '', '', '', '', '', '', '', ''],
        ['2026-02-30', 'Ann', 'Calls', 1, 'fortnight', 1, '', '', ''],
      ),
    }
    expect(oracleScores(tables, zone, '2026-03-31')[0]?.slice(2, 4)).toEqual([0.08, 1])
    expect(problemsOf(tables, '2026-03-31')).toEqual([
      ...['Plan 2 Quantity', 'Plan 3 Right people', 'Plan 3 Weight', 'Plan 5 Month', 'Plan 5 Per'],
    ])
  })

  test('in Activity mode the rows that name a line are its Done', () => {
    const tables = {
      ...none,
      settings: settings(['Activity counted in', 'activity'], ['As of', '']),
      plan: plan(
        ['2026-03', 'Ann', 'Calls', 3, '', 'x', 'x', 'x', 1],
        ['2026-03', 'Ann', ' CALLS', 1, '', '', '', '', 3],
      ),
      activity: [
        ['Date', 'Rep', 'Activity', 'Right person', 'Rating'],
        ['2026-03-02', 'ann', 'calls', 'yes', 4],
        ['2026-03-31', 'Ann', 'Calls', '', 5],
        ['2026-03-31', 'Ann', 'Visits', 'yes', 1],
      ] as Cell[][],
    }
    expect(oracleScores(tables, zone, '2026-03-31')).toEqual([
      ['2026-03', 'Ann', 0.5, 0.5, 0.9, 0.5, 'Quantity', null, null, 'self-rated'],
    ])
    expect(problemsOf(tables, '2026-03-31')).toEqual(['Activity 2 Rep', 'Activity 4 Activity'])
  })
})
