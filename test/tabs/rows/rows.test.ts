import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { calendarOf } from '../../../src/tabs/calendar.ts'
import type { Problem } from '../../../src/tabs/problem.ts'
import { amounts, optionalAmounts, signedAmounts } from '../../../src/tabs/rows/amounts.ts'
import { Days } from '../../../src/tabs/rows/days.ts'
import { Roster } from '../../../src/tabs/rows/roster.ts'
import { Rows } from '../../../src/tabs/rows/rows.ts'
import { optionalWords, words } from '../../../src/tabs/rows/words.ts'
import { openTable } from '../../../src/tabs/table.ts'
import { formatDate } from '../../oracle/bareScope.ts'

const tab = {
  name: 'Visits',
  columns: [
    { header: 'Rep', type: 'name', needed: true },
    { header: 'Month', type: 'month' },
    { header: 'Count', type: 'amount' },
    { header: 'Change', type: 'amount' },
    { header: 'Rating', type: 'rating' },
    { header: 'Per', type: 'word' },
    { header: 'Right', type: 'word' },
  ],
} as const

const headers = tab.columns.map(({ header }) => header)
const aVisit = (differs: Partial<Record<(typeof headers)[number], unknown>> = {}) => {
  const visit = { Rep: 'Ann', Month: '2026-03', Count: 4, Change: -1, Rating: 3, Per: 'week', Right: 'no' }
  return Object.values({ ...visit, ...differs })
}

beforeAll(() => {
  vi.stubGlobal('Utilities', { formatDate })
})
afterAll(() => {
  vi.unstubAllGlobals()
})

/** What the rows that count have in each column, and what is noted. */
function read(rows: readonly unknown[][], headerRow: readonly string[] = headers) {
  const problems: Problem[] = []
  const visits = new Rows(openTable([headerRow, ...rows], tab), problems)
  const repIn = visits.column('Rep', new Roster().names)
  const monthIn = visits.column('Month', new Days(calendarOf('Etc/UTC'), undefined).month)
  const countIn = visits.column('Count', amounts(0))
  const changeIn = visits.column('Change', signedAmounts(undefined))
  const ratingIn = visits.column('Rating', optionalAmounts(undefined, 5))
  const perIn = visits.column('Per', words(['month', 'week'], 'month'))
  const rightIn = visits.column('Right', optionalWords(['yes', 'no'], 'yes'))
  const read: unknown[] = []
  visits.each((row, index) => {
    const rep = repIn(row)
    const date = monthIn(row)
    const numbers = [countIn(row), changeIn(row), ratingIn(row)]
    const said = [perIn(row), rightIn(row)]
    if (visits.isOdd && visits.leavesOut(index)) return
    read.push([index + 1, rep?.spelling, date?.month.month, ...numbers, ...said])
  })
  return { read, noted: problems.map(({ row, column, problem }) => `${row} ${column}: ${problem}`) }
}

test('each column has in a row what its cell counts as', () => {
  const rows = [
    aVisit(),
    aVisit({
      Rep: ' Ann  Lee',
      Month: new Date(Date.UTC(2026, 1, 12)),
      Count: '1.5',
      Per: 'MONTH',
      Right: true,
    }),
    aVisit({ Count: '', Change: '', Rating: '', Per: '', Right: '' }),
  ]
  expect(read(rows)).toEqual({
    read: [
      [2, 'Ann', '2026-03', 4, -1, 3, 'week', 'no'],
      [3, 'Ann Lee', '2026-02', 1.5, -1, 3, 'month', 'yes'],
      [4, 'Ann', '2026-03', 0, undefined, undefined, 'month', 'yes'],
    ],
    noted: [],
  })
})

test('a row is left out where a cell that it needs cannot be read, and all that is wrong with it is noted', () =>
  expect(read([aVisit({ Month: 'soon', Count: -2, Rating: 9, Right: 'perhaps' }), aVisit()])).toEqual({
    read: [[3, 'Ann', '2026-03', 4, -1, 3, 'week', 'no']],
    noted: [
      '2 Month: “soon” is no month, so the row is left out.',
      '2 Count: “-2” is negative, so the row is left out.',
      '2 Rating: “9” is above the scale of 5, so it counts as blank.',
      '2 Right: “perhaps” is neither yes nor no, so it counts as blank.',
    ],
  }))

test('a row counts without what it can do without', () =>
  expect(read([aVisit({ Rating: 'good' })])).toEqual({
    read: [[2, 'Ann', '2026-03', 4, -1, undefined, 'week', 'no']],
    noted: ['2 Rating: “good” is no number, so it counts as blank.'],
  }))

test('the same wrong cell is noted in every row that has it', () => {
  const { read: counted, noted } = read([1, 2, 3].map(() => aVisit({ Per: 'year', Month: 'soon', Rep: '' })))
  expect(counted).toEqual([])
  expect(noted.map((note) => note.split(':')[0])).toEqual(
    [2, 3, 4].flatMap((row) => [`${row} Rep`, `${row} Month`, `${row} Per`]),
  )
})

test('blank rows are passed over in silence, wherever they stand', () => {
  const blank = headers.map(() => '')
  expect(read([blank, aVisit(), blank.map(() => ' '), aVisit({ Count: 5 }), blank, blank])).toEqual({
    read: [
      [3, 'Ann', '2026-03', 4, -1, 3, 'week', 'no'],
      [5, 'Ann', '2026-03', 5, -1, 3, 'week', 'no'],
    ],
    noted: [],
  })
})

test('a column that is missing counts as blank, and nothing is noted of it', () => {
  expect(read([['Ann', '2026-03']], ['Rep', 'Month'])).toEqual({
    read: [[2, 'Ann', '2026-03', 0, undefined, undefined, 'month', 'yes']],
    noted: [],
  })
})

test('what a row has does not depend on the rows above it', () => {
  const cells = {
    Rep: fc.constantFrom<unknown>('Ann', 'Ben', ' Ann', '', '#N/A', 7, new Date(0)),
    Month: fc.constantFrom<unknown>(
      '2026-03',
      '2026-04-09',
      new Date(Date.UTC(2026, 2, 1)),
      new Date(Number.NaN),
      '',
      'soon',
      46_082,
    ),
    Count: fc.constantFrom<unknown>(0, 4, 1e-320, 1e16, -1, '12', '5 %', '', 'x', true),
    Change: fc.constantFrom<unknown>(0, -4, -1e16, '', 'x', 0.1),
    Rating: fc.constantFrom<unknown>(0, 5, 6, '4', '', null, undefined),
    Per: fc.constantFrom<unknown>('week', 'Week ', 'month', '', 'year', 3),
    Right: fc.constantFrom<unknown>('yes', 'no', true, false, 'YES', '', 'perhaps'),
  }
  const visits = fc.array(
    fc.record(cells).map((visit) => aVisit(visit)),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(visits, (rows) => {
      const alone = rows.map((row) => read([row]))
      const at = (text: unknown, index: number) => String(text).replace(/^2/, String(index + 2))
      const together = read(rows)
      expect(together.noted).toEqual(
        alone.flatMap(({ noted }, index) => noted.map((note) => at(note, index))),
      )
      expect(together.read.map(String)).toEqual(
        alone.flatMap((one, index) => one.read.map((row) => at(row, index))),
      )
    }),
    { numRuns: 500 },
  )
})
