import { assert, double, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../src/qdq/days.ts'
import { largestNumber } from '../../src/qdq/targets.ts'
import { amount, dayName } from '../../src/sidebar/words.ts'

const byIntl = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

test.each([
  [0, '0'],
  [999.95, '1,000'],
  [12_345_678.9, '12,345,678.9'],
  [107.142, '107.1'],
  [largestNumber, '1,000,000,000,000,000'],
])('the amount %d reads %s', (value, says) => {
  expect(amount(value)).toBe(says)
})

test('amounts read as the language of the page spells them', () => {
  assert(
    property(integer({ min: 0, max: 1e9 }), (tenths) => amount(tenths / 10) === byIntl.format(tenths / 10)),
  )
  const any = double({ min: 0, max: 1e12, noNaN: true })
  // Between two tenths, a hair's breadth decides which is nearer.
  const isTie = (value: number) => Math.abs(((value * 10) % 1) - 0.5) < 1e-3
  assert(property(any, (value) => isTie(value) || amount(value) === byIntl.format(value)))
})

test.each([
  ['2026-03-12', 'Thu, Mar 12'],
  ['2025-12-31', 'Wed, Dec 31, 2025'],
])('early in 2026, the day %s reads %s', (day, says) => {
  expect(dayName(day as Day, '2026-01-02' as Day)).toBe(says)
})
