import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineDirection } from '../../src/qdq/direction.ts'
import { addTo, emptyMean, meanOf } from '../../src/qdq/mean.ts'
import { meanRating, qualitySource } from '../../src/qdq/quality.ts'
import { lineQuantity, plannedFor } from '../../src/qdq/quantity.ts'

type Line = [planned: number, done: number, weight?: number]

const quantityOf = (...lines: Line[]) => {
  const mean = emptyMean()
  for (const [planned, done, weight] of lines) addTo(mean, lineQuantity(planned, done), weight)
  return meanOf(mean)
}

const directionOf = (...lines: [done: number, right: number | undefined, weight?: number][]) => {
  const mean = emptyMean()
  for (const [done, right, weight] of lines) addTo(mean, lineDirection(done, right), weight)
  return meanOf(mean)
}

describe('Quantity', () => {
  test('a surplus on one line does not make up for a shortfall on another', () =>
    expect(quantityOf([10, 30], [10, 5])).toBe(0.75))
  test('a line with nothing planned is left out', () => expect(quantityOf([0, 7], [10, 5])).toBe(0.5))
  test('without a line that was planned it is unknown', () => {
    expect(quantityOf()).toBeUndefined()
    expect(quantityOf([0, 7])).toBeUndefined()
  })
  test('a weight of 2 counts twice and a weight of 0 not at all', () =>
    expect(quantityOf([10, 10, 2], [10, 4, 1], [10, 0, 0])).toBeCloseTo(0.8, 12))
  test('a week is planned for the days of its month divided by seven', () => {
    expect(plannedFor(28, 5, 'week')).toBe(20)
    expect(plannedFor(29, 7, 'week')).toBe(29)
    expect(plannedFor(31, 5, 'month')).toBe(5)
  })
})

describe('Direction', () => {
  test('it is how much of what was done was done with the right people', () =>
    expect(directionOf([10, 5], [4, 4])).toBe(0.75))
  test('a line with nothing done, or with right people blank, is left out', () =>
    expect(directionOf([0, 0], [10, undefined], [10, 4])).toBe(0.4))
  test('more right people than done count as done', () => expect(directionOf([10, 25])).toBe(1))
  test('without such a line it is unknown', () => expect(directionOf([0, 0], [3, undefined])).toBeUndefined())
})

describe('Quality', () => {
  const source = (monthsBack: number, carriedMonths = 3) => qualitySource(monthsBack, carriedMonths)

  test('it is as observed in the month', () => expect(source(0)).toBe('observed'))
  test('it is carried from an earlier month, but only so many months', () => {
    expect(source(3)).toBe('carried')
    expect(source(4)).toBe('self-rated')
    expect(source(1, 0)).toBe('self-rated')
  })
  test('it is as the rep rated it where nobody observed the rep', () =>
    expect(source(Number.POSITIVE_INFINITY)).toBe('self-rated'))
  test('an observation is the mean of the criteria that it rates; one that rates none does not count', () => {
    const rated = (...ratings: (number | undefined)[]) =>
      meanRating(
        ratings.map((rating) => () => rating),
        undefined,
      )
    expect(rated(5, 4)).toBe(4.5)
    expect(rated(undefined, 2)).toBe(2)
    expect(rated(undefined, undefined)).toBeUndefined()
  })
})

const amount = fc.double({ min: 0, max: 1e6, noNaN: true })
const lines = fc.array(fc.tuple(amount, amount, fc.double({ min: 0, max: 100, noNaN: true })), {
  maxLength: 8,
})

test('Quantity and Direction stay within 0 and 1 for any lines', () => {
  fc.assert(
    fc.property(lines, (some) => {
      for (const score of [quantityOf(...some), directionOf(...some)]) {
        expect(score ?? 0).toBeGreaterThanOrEqual(0)
        expect(score ?? 0).toBeLessThanOrEqual(1 + 1e-12)
      }
    }),
  )
})
