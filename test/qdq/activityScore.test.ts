import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activityScore, isProvisional, type QDQ, weakest } from '../../src/qdq/activityScore.ts'
import { basisOf } from '../../src/qdq/basis.ts'

const qdq = (quantity?: number, direction?: number, quality?: number): QDQ => ({
  quantity,
  direction,
  quality,
})

describe('the activity score', () => {
  test('is the lowest of the three', () => expect(activityScore(qdq(1, 0.4, 0.9))).toBe(0.4))
  test('is the lowest of what is known', () => expect(activityScore(qdq(0.7, undefined, 0.9))).toBe(0.7))
  test('is unknown where Quantity is', () => expect(activityScore(qdq(undefined, 0.4, 0.9))).toBeUndefined())
  test('is provisional where something unknown could still lower it', () => {
    expect(isProvisional(qdq(0.7, undefined, 0.9))).toBe(true)
    expect(isProvisional(qdq(0, undefined, undefined))).toBe(false)
    expect(isProvisional(qdq(0.7, 0.1, 0.9))).toBe(false)
    expect(isProvisional(qdq(undefined, 0.1, 0.9))).toBe(false)
  })
})

describe('the weakest', () => {
  test('is the known dimension with the lowest value', () =>
    expect(weakest(qdq(1, 0.4, 0.9))).toBe('Direction'))
  test('of a tie is Quantity, then Direction', () => {
    expect(weakest(qdq(0.5, 0.5, 0.5))).toBe('Quantity')
    expect(weakest(qdq(0.6, 0.5, 0.5))).toBe('Direction')
    expect(weakest(qdq(0.1 + 0.7, 0.8, 1))).toBe('Quantity')
    expect(weakest(qdq(0.8, 0.1 + 0.7, 1))).toBe('Quantity')
  })
  test('is blank where nothing is below 1', () => {
    expect(weakest(qdq(1, 1, 1))).toBeUndefined()
    expect(weakest(qdq(1, undefined, 1 - 1e-10))).toBeUndefined()
    expect(weakest(qdq(1, undefined, 1 - 1e-8))).toBe('Quality')
  })
  test('is blank where Quantity is unknown', () => expect(weakest(qdq(undefined, 0.2))).toBeUndefined())
})

test.each([
  [qdq(0.5, 0.5, 0.5), 'carried', 'carried'],
  [qdq(0.5, undefined, 0.5), 'carried', 'provisional'],
  [qdq(0, undefined, 0.5), 'observed', 'observed'],
  [qdq(0, undefined, undefined), undefined, undefined],
  [qdq(undefined, 1, 0.5), 'observed', undefined],
] as const)('the basis of %o with Quality %s is %s', (dimensions, source, basis) =>
  expect(basisOf(dimensions, source)).toBe(basis),
)

const score = fc.double({ min: 0, max: 1, noNaN: true })
const three = fc.tuple(score, score, score)
const place = fc.constantFrom(0, 1, 2)
const raise = (values: readonly number[], at: number, by: number) =>
  values.map((value, index) => (index === at ? Math.min(1, value + by) : value))
const scoreOf = ([quantity, direction, quality]: readonly number[]) =>
  activityScore(qdq(quantity, direction, quality)) ?? -1

test('a surplus never makes up for a lack: no score is above any of the three', () => {
  fc.assert(
    fc.property(three, (values) => {
      expect(scoreOf(values)).toBe(Math.min(...values))
    }),
  )
})

test('raising one of the three never lowers the score', () => {
  fc.assert(
    fc.property(three, place, score, (values, at, by) => {
      expect(scoreOf(raise(values, at, by))).toBeGreaterThanOrEqual(scoreOf(values))
    }),
  )
})

test('raising one that is not the lowest never raises the score', () => {
  fc.assert(
    fc.property(three, place, score, (values, at, by) => {
      fc.pre((values[at] ?? 0) > Math.min(...values))
      expect(scoreOf(raise(values, at, by))).toBe(scoreOf(values))
    }),
  )
})
