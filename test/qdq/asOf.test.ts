import { expect, test } from 'vitest'
import { dayInProgress, shareDue } from '../../src/qdq/asOf.ts'
import { day, type Month } from '../../src/qdq/days.ts'

const share = (month: string, asOf: string) => shareDue(month as Month, day(asOf))

test('without an as-of day every month is due whole', () =>
  expect(shareDue('2026-03' as Month, undefined)).toBe(1))
test('a month before the as-of day is due whole', () => expect(share('2026-02', '2026-03-12')).toBe(1))
test('a month after the as-of day is not due', () => expect(share('2026-04', '2026-03-31')).toBeUndefined())
test('the month in progress is due by its working days, the day itself included', () =>
  expect(share('2026-03', '2026-03-12')).toBe(9 / 22))
test('on the last working day the whole month is due, though days are left', () =>
  expect(share('2026-05', '2026-05-29')).toBe(1))
test('before the first working day nothing is due', () => expect(share('2026-08', '2026-08-02')).toBe(0))
test('a month is in progress while the as-of day lies in it', () => {
  const asOf = day('2026-03-12')
  expect(dayInProgress(asOf, '2026-03' as Month)).toBe(asOf)
  expect(dayInProgress(asOf, '2026-02' as Month)).toBeUndefined()
  expect(dayInProgress(undefined, '2026-03' as Month)).toBeUndefined()
})
