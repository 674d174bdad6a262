import { describe, expect, test } from 'vitest'
import { QDQ } from '../../src/functions/QDQ.ts'
import { QDQ_DIRECTION } from '../../src/functions/QDQ_DIRECTION.ts'
import { QDQ_QUALITY } from '../../src/functions/QDQ_QUALITY.ts'
import { QDQ_QUANTITY } from '../../src/functions/QDQ_QUANTITY.ts'
import { QDQ_WEAKEST } from '../../src/functions/QDQ_WEAKEST.ts'

describe('=QDQ and =QDQ_WEAKEST', () => {
  test('answer with the lowest of the three, and which it is', () => {
    expect(QDQ(1, 0.4, 0.9)).toBe(0.4)
    expect(QDQ_WEAKEST(1, 0.4, 0.9)).toBe('Direction')
  })
  test('answer with the lowest of what is known; blank where Quantity is blank', () => {
    expect(QDQ([[0.7], ['']], [[''], [0.1]], [[0.9], [0.1]])).toEqual([[0.7], [null]])
    expect(QDQ_WEAKEST([[0.7], ['']], [[''], [0.1]], 0.9)).toEqual([['Quantity'], [null]])
  })
  test('say how to mend a rating that was not divided by its scale', () =>
    expect(() => QDQ(1, 1, 4.2)).toThrow(
      'QDQ: quality is 4.2, but scores run from 0 to 1; divide the rating by its scale, as in C2/5.',
    ))
  test('show an example where an argument is missing', () => {
    expect(() => QDQ(1, 1)).toThrow(
      'QDQ: quality is missing; write it as in =QDQ(Scores!C2:C; Scores!D2:D; Scores!E2:E).',
    )
    expect(() => QDQ_WEAKEST()).toThrow(/^QDQ_WEAKEST: quantity is missing/)
  })
})

describe('=QDQ_QUANTITY', () => {
  test('is the mean of done divided by planned, each at most 100 %', () =>
    expect(QDQ_QUANTITY([[10], [10]], [[30], [5]])).toBe(0.75))
  test('skips a header and takes blanks as design says', () =>
    expect(QDQ_QUANTITY([['Planned'], [10], [''], [0], [10]], [['Done'], [''], [5], [5], [10]])).toBe(0.5))
  test.each<[string, unknown]>([
    ['an error value', '#DIV/0!'],
    ['an error value in small letters', '#n/a'],
  ])('%s in the first row is no header: the line is not left out, but told', (_, cell) =>
    expect(() => QDQ_QUANTITY([[cell], [10]], [[5], [10]])).toThrow(
      `QDQ_QUANTITY: planned is “${cell}”, not a number; type a number such as 12.`,
    ),
  )
  test('a number typed as text in the first row is no header, and counts', () => {
    expect(QDQ_QUANTITY([['10'], [10]], [[5], [10]])).toBe(0.75)
    expect(QDQ_QUALITY([['4'], [2]])).toBe(0.6)
    expect(QDQ([['80 %']], 0.9, 1)).toBe(0.8)
    expect(QDQ([['80 %'], [0.7]], 0.9, 1)).toEqual([[0.8], [0.7]])
  })
  test('weighs the lines', () =>
    expect(QDQ_QUANTITY([[10], [10], [10]], [[10], [0], [0]], [[''], [3], [0]])).toBe(0.25))
  test('is blank where nothing is planned', () => expect(QDQ_QUANTITY([[''], [0]], [[1], [1]])).toBeNull())
  test.each<[unknown[], RegExp]>([
    [[], /planned is missing/],
    [
      [
        [[10], [10]],
        [[1], [1], [1]],
      ],
      /planned has 2 × 1 cells, but done has 3 × 1 cells; give them ranges of one size/,
    ],
    [
      [
        [[10], [-1]],
        [[1], [1]],
      ],
      /^QDQ_QUANTITY: planned is -1, negative; type 0 or more/,
    ],
    [
      [
        [[10], ['x']],
        [[1], [1]],
      ],
      /^QDQ_QUANTITY: planned is “x”, not a number/,
    ],
  ])('QDQ_QUANTITY(%j) says what is wrong', (given, sentence) =>
    expect(() => QDQ_QUANTITY(...given)).toThrow(sentence),
  )
})

describe('=QDQ_DIRECTION', () => {
  test('is the mean of right people divided by done', () =>
    expect(QDQ_DIRECTION([[10], [4]], [[5], [8]])).toBe(0.75))
  test('leaves out lines with nothing done or right people blank', () =>
    expect(QDQ_DIRECTION([[10], [0], [4]], [[5], [0], ['']])).toBe(0.5))
  test('weighs its lines as it is told; a blank weight is 1', () =>
    expect(QDQ_DIRECTION([[10], [10], [10]], [[10], [0], [0]], [[''], [3], [0]])).toBe(0.25))
  test('is blank where no line is left', () => expect(QDQ_DIRECTION(0, 0)).toBeNull())
  test('names a wrong cell', () =>
    expect(() => QDQ_DIRECTION(4, 'some')).toThrow(
      'QDQ_DIRECTION: rightPeople is “some”, not a number; type a number such as 12.',
    ))
})

describe('=QDQ_QUALITY', () => {
  test('counts each row as one observation, however many ratings it has', () =>
    expect(
      QDQ_QUALITY([
        ['Skill', 'Knowledge'],
        [5, 5],
        [2, ''],
      ]),
    ).toBe(0.7))
  test('takes another scale', () => expect(QDQ_QUALITY([[7]], 10)).toBe(0.7))
  test('takes a single rating', () => expect(QDQ_QUALITY(4)).toBe(0.8))
  test('is blank where nothing is rated', () =>
    expect(
      QDQ_QUALITY([
        ['', ''],
        ['', ''],
      ]),
    ).toBeNull())
  test.each<[unknown[], RegExp]>([
    [[], /ratings is missing; write it as in =QDQ_QUALITY\(Observations!G2:J9\)/],
    [[[[4], [7]]], /ratings has 7, but the scale ends at 5/],
    [[[[4], ['good']]], /ratings is “good”, not a number; type a rating up to 5\.$/],
    [[[[4], ['good']], 10], /ratings is “good”, not a number; type a rating up to 10\.$/],
    [
      [
        [
          ['#REF!', 4],
          [4, 4],
        ],
      ],
      /ratings is “#REF!”, not a number/,
    ],
    [[4, 0], /scaleMax is 0, but must be above 0/],
  ])('QDQ_QUALITY(%j) says what is wrong', (given, sentence) =>
    expect(() => QDQ_QUALITY(...given)).toThrow(sentence),
  )
})
