import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, daysIn, type Month, month, monthAfter, monthCount, workingDays } from '../../src/qdq/days.ts'

const aMonth = (text: string): Month => {
  const made = month(text)
  if (!made) throw new Error(`${text} is no month`)
  return made
}

test.each([
  ['2026-02', 28],
  ['2028-02', 29],
  ['2100-02', 28],
  ['2000-02', 29],
  ['2026-12', 31],
])('%s has %d days', (text, days) => expect(daysIn(aMonth(text))).toBe(days))

test.each(['2026-13', '2026-00', '26-03', '2026-3', '2026-03-01', '0026-03', '', '2026-03 '])(
  '%j is no month',
  (text) => expect(month(text)).toBeUndefined(),
)

test.each(['2026-02-29', '2026-04-31', '2026-04-00', '2026-4-01', '2026-04'])('%j is no day', (text) =>
  expect(day(text)).toBeUndefined(),
)

test('29 February is a day in leap years', () => expect(day('2028-02-29')).toBe('2028-02-29'))

test.each([
  ['2025-12', '2026-01', 1],
  ['2026-01', '2025-12', -1],
  ['2025-11', '2026-02', 3],
  ['2026-03', '2026-03', 0],
])('from %s to %s it is %d months', (from, to, months) => {
  expect(monthCount(aMonth(to)) - monthCount(aMonth(from))).toBe(months)
  expect(monthAfter(aMonth(from), months)).toBe(to)
})

test.each([
  ['2026-03', undefined, 22],
  ['2026-02', undefined, 20],
  ['2026-08', '2026-08-02', 0],
  ['2026-08', '2026-08-03', 1],
  ['2026-03', '2026-03-31', 22],
  ['2026-05', '2026-05-30', 21],
])('%s up to %s has %d working days', (text, upTo, days) =>
  expect(workingDays(aMonth(text), upTo === undefined ? undefined : day(upTo))).toBe(days),
)

test('months added and taken away again lead back', () => {
  const someMonth = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(someMonth, fc.integer({ min: -600, max: 600 }), ([year, number], count) => {
      const from = aMonth(`${year}-${String(number).padStart(2, '0')}`)
      const to = monthAfter(from, count)
      expect(monthCount(to) - monthCount(from)).toBe(count)
      expect(monthAfter(to, -count)).toBe(from)
    }),
  )
})
