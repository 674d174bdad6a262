import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Month } from '../../src/qdq/days.ts'
import { addLineToDirection } from '../../src/qdq/direction.ts'
import { emptyMean, meanOf } from '../../src/qdq/mean.ts'
import { addObservation, type Observed, qualityIn } from '../../src/qdq/quality.ts'
import { addLineToQuantity, plannedFor } from '../../src/qdq/quantity.ts'

type Line = [planned: number, done: number, weight?: number]

const quantityOf = (...lines: Line[]) => {
  const mean = emptyMean()
  for (const [planned, done, weight] of lines) addLineToQuantity(mean, planned, done, weight)
  return meanOf(mean)
}

const directionOf = (...lines: [done: number, right: number | undefined, weight?: number][]) => {
  const mean = emptyMean()
  for (const [done, right, weight] of lines) addLineToDirection(mean, done, right, weight)
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
  const unrated = emptyMean()
  const observed = (ratings: Record<string, number[][]>) => {
    const months: Observed = new Map()
    for (const [month, observations] of Object.entries(ratings))
      for (const observation of observations) addObservation(months, month as Month, observation)
    return months
  }
  const quality = (months: Observed, month = '2026-03', carried = 3) =>
    qualityIn(month as Month, months, { sum: 6, weight: 2 }, 5, carried)

  test('several observations of a month count alike, however many criteria each rates', () =>
    expect(quality(observed({ '2026-03': [[5, 5, 5, 5], [2]] }))).toEqual({ value: 0.7, source: 'observed' }))
  test('it is carried from the nearest earlier month that has an observation', () =>
    expect(quality(observed({ '2026-01': [[4]], '2025-12': [[1]] }))).toEqual({
      value: 0.8,
      source: 'carried',
    }))
  test('it is carried over the turn of the year, but only so many months', () => {
    expect(quality(observed({ '2025-12': [[4]] }))?.source).toBe('carried')
    expect(quality(observed({ '2025-11': [[4]] }))?.source).toBe('self-rated')
    expect(quality(observed({ '2026-02': [[4]] }), '2026-03', 0)?.source).toBe('self-rated')
  })
  test('a later month is never carried back', () =>
    expect(quality(observed({ '2026-04': [[4]] }))).toEqual({ value: 0.6, source: 'self-rated' }))
  test('an observation without a rating does not count', () =>
    expect(quality(observed({ '2026-03': [[]], '2026-02': [[5]] }))).toEqual({ value: 1, source: 'carried' }))
  test('with no rating at all it is unknown', () =>
    expect(qualityIn('2026-03' as Month, undefined, unrated, 5, 3)).toBeUndefined())
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
