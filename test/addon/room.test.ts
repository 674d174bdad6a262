import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAmple, mostInAMonth, roomInQuadrant, roomInScores } from '../../src/addon/room.ts'

test.each([
  [0, 0, 5000, 5000],
  [96, 8, 5000, 5000],
  [4983, 8, 5000, 1 + 4983 + 12 * 8],
  [4984, 8, 5001, 1 + 4984 + 12 * 8],
  [7800, 2600, 1 + 7800 + 2 * 2600, 1 + 7800 + 10_000],
  [12_000, 6000, 1 + 12_000 + 2 * 6000, 1 + 12_000 + 2 * 6000],
])(
  '%i rows of scores of %i reps a month need %i rows, where two months more fit, and get %i, for a year ahead',
  (rows, reps, least, kept) => expect(roomInScores(rows, reps)).toEqual({ least, kept }),
)

test.each([
  [0, 1000, 1000],
  [490, 1000, 1000],
  [816, 1000, 20 + 2 * 816],
  [817, 20 + 817 + 164, 20 + 2 * 817],
])('a list of %i reps needs %i rows on Quadrant, where a fifth more fit, and gets %i', (reps, least, kept) =>
  expect(roomInQuadrant(reps)).toEqual({ least, kept }),
)

test('a tab that is made longer has room then', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(20_000), (rows, reps) => {
      for (const { least, kept } of [roomInScores(rows, reps), roomInQuadrant(reps)])
        expect(kept).toBeGreaterThanOrEqual(least)
    }),
  )
})

test('so few rows that they fit even where all of them are of one month are ample', () => {
  expect([0, 1666, 1667].map(isAmple)).toEqual([true, true, false])
})

test('the month of most reps is the one that counts', () => {
  expect(mostInAMonth([])).toBe(0)
  const [march, april] = [new Date(2026, 2, 1), new Date(2026, 3, 1)]
  expect(mostInAMonth([march, april, new Date(2026, 2, 1), '', march])).toBe(3)
})
