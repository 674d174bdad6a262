import { describe, expect, test } from 'vitest'
import { QUADRANT } from '../../src/functions/QUADRANT.ts'
import { QUADRANT_ADVICE } from '../../src/functions/QUADRANT_ADVICE.ts'
import { QUADRANT_GRID } from '../../src/functions/QUADRANT_GRID.ts'

describe('=QUADRANT', () => {
  test('answers a cell with a quadrant', () => {
    expect(QUADRANT(1, 0.8)).toBe('Top right')
    expect(QUADRANT('95%', '80 %')).toBe('Bottom right')
  })

  test('answers ranges cell by cell', () =>
    expect(QUADRANT([[1], [0.5]], [[0.5], [0.9]])).toEqual([['Top left'], ['Bottom right']]))

  test('answers a row of cells with a row', () =>
    expect(QUADRANT([[1, 0.5]], [[0.9, 0.9]])).toEqual([['Top right', 'Bottom right']]))

  test('a single cell goes with every cell of a range', () =>
    expect(QUADRANT([[1], [0.5]], 0.9)).toEqual([['Top right'], ['Bottom right']]))

  test('a range of a single cell is that cell', () => expect(QUADRANT([[1]], [[0.8]])).toBe('Top right'))

  test('a text in the first row is a header, and its answer is blank', () =>
    expect(QUADRANT([['Results'], [1]], [['Activity'], [0.9]])).toEqual([[null], ['Top right']]))

  test.each([
    ['', 0.9],
    [1, ''],
    [null, null],
    [' ', 0.9],
  ])('blank in (%j, %j), blank out', (results, activity) => expect(QUADRANT(results, activity)).toBeNull())

  test.each([[undefined], [null], ['']])('a target that is %j is the usual one', (target) =>
    expect(QUADRANT(1, 0.8, target, target)).toBe('Top right'),
  )

  test('the targets part the quadrants', () => expect(QUADRANT(0.9, 0.6, 0.9, 0.6)).toBe('Top right'))

  test('targets may stand in ranges too, a blank one being the usual one', () =>
    expect(QUADRANT([[0.9], [0.9]], 1, [[0.9], ['']])).toEqual([['Top right'], ['Bottom right']]))

  test('an attainment that came out above 2000 %, as early in a month, is told how it can be given', () => {
    expect(QUADRANT([[25], [Math.min(25, 20)]], 0.9)).toEqual([
      [expect.stringMatching(/where it is computed, give MIN\(…; 20\)\.$/)],
      ['Top right'],
    ])
  })

  test.each<[unknown[], RegExp]>([
    [[], /^QUADRANT: results is missing; write it as in =QUADRANT\(Scores!H2:H; Scores!F2:F\)\.$/],
    [[1], /^QUADRANT: activity is missing/],
    [
      [95, 0.9],
      /^QUADRANT: results is 95, which is 9500 %; type it with its sign, as in 95%; where it is computed, give MIN\(…; 20\)\.$/,
    ],
    [[1, 80], /^QUADRANT: activity is 80, .*80%/],
    [[1, -0.1], /^QUADRANT: activity is -0.1, .*0 to 1/],
    [['ann', 0.9], /^QUADRANT: results is “ann”, not a number/],
    [['#N/A', 0.9], /^QUADRANT: results is “#N\/A”, not a number/],
    [['1,5', 0.9], /^QUADRANT: results is “1,5”, not a number/],
    [[true, 0.9], /^QUADRANT: results is “TRUE”, not a number/],
    [[1, 0.9, 0], /^QUADRANT: resultsTarget is 0, but must be above 0/],
    [[1, 0.9, 100], /^QUADRANT: resultsTarget is 100, which is 10000 %/],
    [[1, 0.9, 1, 80], /^QUADRANT: activityTarget is 80, .*80%/],
    [[1, 0.9, 1, -1], /^QUADRANT: activityTarget is -1/],
    [
      [
        [[1], [2]],
        [[1], [1], [1]],
      ],
      /^QUADRANT: results has 2 × 1 cells, but activity has 3 × 1 cells; give them ranges of one size\.$/,
    ],
  ])('QUADRANT(%j) says what is wrong and how to mend it', (given, sentence) =>
    expect(() => QUADRANT(...given)).toThrow(sentence),
  )

  test('a wrong cell gets its sentence in its place, and leaves the others be', () => {
    const answers = QUADRANT([[1], [95], ['ann'], [0.5]], [[0.9], [0.9], [0.9], [90]])
    expect(answers).toEqual([
      ['Top right'],
      [expect.stringMatching(/95%/)],
      [expect.stringMatching(/“ann”/)],
      [expect.stringMatching(/activity is 90/)],
    ])
  })

  test('a wrong target stops the whole range', () =>
    expect(() => QUADRANT([[1], [1]], [[1], [1]], 0)).toThrow(/resultsTarget/))

  test('a hair beyond 0 or 1 is no fault', () => expect(QUADRANT(1, 1 + 1e-10)).toBe('Top right'))
})

test('=QUADRANT_ADVICE says what to do in each quadrant, and nothing for blanks', () => {
  const advice = QUADRANT_ADVICE([[1], [1], [0.5], [0.5], ['']], [[1], [0.5], [1], [0.5], [1]])
  expect(advice).toEqual([
    [expect.stringMatching(/copy/)],
    [expect.stringMatching(/pay for it/)],
    [expect.stringMatching(/Keep going/)],
    [expect.stringMatching(/now/)],
    [null],
  ])
  expect(() => QUADRANT_ADVICE()).toThrow(/^QUADRANT_ADVICE: results is missing/)
})

describe('=QUADRANT_GRID', () => {
  const names = [['Rep'], ['Ann'], ['Bob'], ['Cid'], ['']]
  const results = [['Results'], [1], [''], [2], ['']]
  const activity = [['Activity'], [0.8], [0.9], [1], ['']]

  test('is twelve by twelve cells with each name at its place; who has no quadrant is left out', () => {
    const grid = QUADRANT_GRID(names, results, activity)
    expect(grid).toHaveLength(12)
    expect(grid.every((row) => row.length === 12)).toBe(true)
    expect(grid[5]?.[6]).toBe('Ann')
    expect(grid[0]?.[11]).toBe('Cid')
    expect(grid.flat().filter((cell) => cell !== null)).toEqual(['Cid', 'Ann'])
  })
  test('takes another even size', () =>
    expect(QUADRANT_GRID(names, results, activity, '', '', 4)[1]?.[2]).toBe('Ann'))
  test('marks who is provisional', () =>
    expect(
      QUADRANT_GRID([['Ann'], ['Bob']], [[1], [1]], [[0.8], [0.8]], '', '', '', [
        ['provisional'],
        ['observed'],
      ])[5]?.[6],
    ).toBe('Ann?\nBob'))
  test('leaves a wrong cell, also for a name, and results above 2000 % out', () =>
    expect(
      QUADRANT_GRID([['Ann'], ['Bob'], ['#N/A']], [['x'], [95], [1]], [[1], [1], [1]])
        .flat()
        .every((cell) => cell === null),
    ).toBe(true))
  test('blank rows below the names, and one between them, change nothing', () => {
    const spread = (column: unknown[][], below = 900) => [
      ...column.slice(0, 2),
      [''],
      ...column.slice(2),
      ...Array.from({ length: below }, () => ['']),
    ]
    expect(QUADRANT_GRID(spread(names), spread(results), spread(activity, 0))).toEqual(
      QUADRANT_GRID(names, results, activity),
    )
  })
  test.each([3, 0, -2, 2.5, 1000])('refuses a size of %d', (size) =>
    expect(() => QUADRANT_GRID('Ann', 1, 1, '', '', size)).toThrow(/^QUADRANT_GRID: size is .* even number/),
  )
  test('refuses ranges of different sizes', () =>
    expect(() => QUADRANT_GRID(names, results, [[1], [1]])).toThrow(/names has 5 × 1 cells/))
})
