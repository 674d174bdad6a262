import { describe, expect, test } from 'vitest'
import { openScope } from './scope.ts'

const scope = openScope()
const run = (name: string, ...given: unknown[]) => scope.run(name, given) as unknown[][]
const plain = (answer: unknown) => JSON.parse(JSON.stringify(answer))

const planOf = (...rows: unknown[][]) => [
  ['Month', 'Rep', 'Quantity', 'Done', 'Right people', 'Weight', 'Self rating'],
  ...rows,
]
const resultsOf = (...rows: unknown[][]) => [['Month', 'Rep', 'Target', 'Actual'], ...rows]
const scores = (plan: unknown, results: unknown = '') =>
  plain(run('QDQ_SCORES', plan, results, '')).map((row: unknown[]) => row.slice(1, 8))
const problems = (plan: unknown, results: unknown = '') =>
  plain(run('QDQ_PROBLEMS', plan, results, '')).map((row: unknown[]) => row.slice(0, 4).join(' | '))

describe('an argument that no cell can hold', () => {
  test.each([[Object.create(null)], [{ valueOf: 1, toString: 1 }], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    'is told in a sentence: %#',
    (odd) => {
      expect(() => run('QDQ', odd, 1, 1)).toThrow(/^QDQ: quantity is “.+”, not a number; type a score.+\.$/)
      expect(plain(run('QDQ', [[odd], [1]], 1, 1))[1]).toEqual([1])
    },
  )

  test('is told of a setting, too', () => {
    const settings = [
      ['Setting', 'Value'],
      ['Results target', Object.create(null)],
    ]
    expect(plain(run('QDQ_PROBLEMS', '', '', '', settings))[0].slice(0, 3)).toEqual(['Settings', 2, 'Value'])
  })
})

describe('a range without cells', () => {
  test.each([[[]], [[[]]], [[[], []]]])('is blank: %j', (none) => {
    expect(run('QUADRANT', none, 1)).toBeNull()
    expect(run('QUADRANT', 1, 1, none, none)).toBe('Top right')
    expect(run('QDQ_QUANTITY', none, none)).toBeNull()
  })

  test('with holes for rows is a range of blanks', () => {
    expect(plain(run('QDQ', new Array(2), 1, 1))).toEqual([[null], [null]])
  })

  test('whose first row is the shorter one keeps its other cells', () => {
    expect(plain(run('QDQ', [[1], [0.5, 0.4]], 1, 1))).toEqual([
      [1, null],
      [0.5, 0.4],
    ])
  })
})

describe('a number beyond all sense', () => {
  test.each([1e308, -1e308, 1.1e15, '9'.repeat(400)])(
    '%d as a target leaves its row out, and no other',
    (much) => {
      const results = resultsOf(
        ['2026-03', 'Ann', much, 5],
        ['2026-03', 'Ann', 10, 9],
        ['2026-03', 'Ben', 10, 5],
      )
      expect(scores('', results).map((row: unknown[]) => row[6])).toEqual([0.9, 0.5])
      expect(problems('', results)).toEqual([
        expect.stringMatching(/^Results \| 2 \| Target \| “.+”.* row is left out/),
      ])
    },
  )

  test('as a weight counts as blank, and is listed', () => {
    const line = (done: number, weight: unknown) => ['2026-03', 'Ann', 10, done, done, weight]
    expect(scores(planOf(line(10, 1e308), line(5, 1e308)))[0].slice(0, 3)).toEqual(['Ann', 0.75, 1])
    expect(problems(planOf(line(10, 1e308)))).toEqual([
      'Plan | 2 | Weight | “1e+308” is too large a number, so it counts as blank.',
    ])
  })

  test('next to nothing is nothing', () => {
    const line = (done: number, weight: unknown) => ['2026-03', 'Ann', 10, done, done, weight]
    expect(scores(planOf(line(4, 5e-324), line(8, 1)))[0][1]).toBe(0.8)
    expect(scores('', resultsOf(['2026-03', 'Ann', 1e-300, 1e10]))[0][6]).toBeNull()
    expect(run('QDQ_QUANTITY', [[10], [10]], [[4], [8]], [[-0], [1]])).toBe(0.8)
  })

  test('in a formula is told', () => {
    expect(() => run('QDQ_QUANTITY', 10, 5, 1e308)).toThrow('QDQ_QUANTITY: weights is 1e+308, not a number')
  })
})

describe('a name as long as a cell', () => {
  const long = 'x'.repeat(50_000)
  test('is no name, and its row is listed', () => {
    expect(scores(planOf(['2026-03', long, 10, 5, 5]))).toEqual([Array(7).fill(null)])
    expect(problems(planOf(['2026-03', long, 10, 5, 5]))).toEqual([
      `Plan | 2 | Rep | “${'x'.repeat(40)}…” is no name, so the row is left out.`,
    ])
  })

  test('is cut in the grid, where three stand in a cell', () => {
    const cell = plain(run('QUADRANT_GRID', [[long], [long], ['😀'.repeat(25_000)]], 1, 1))
      .flat()
      .filter(Boolean)
    expect(cell[0]).toHaveLength(902 - 1)
    expect(cell[0]).toMatch(/^x+…\nx+…\n(😀)+…$/u)
  })
})
