import { expect, test } from 'vitest'
import { formatDate, parseDate } from './bareScope.ts'
import { workingDays } from './calendar.ts'
import { dayIn, midnight, wallClock } from './zone.ts'

const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'Europe/London', 'Pacific/Apia']

test.each(zones)('midnight in %s shows as midnight there, all year round', (zone) => {
  for (const day of ['2026-01-01', '2026-03-29', '2026-04-05', '2026-07-01', '2026-09-27', '2026-12-31']) {
    expect(wallClock(midnight(day, zone), zone)).toBe(`${day} 00:00:00`)
    expect(dayIn(new Date(midnight(day, zone).getTime() - 1), zone)).not.toBe(day)
  }
})

test('a date is written and read in the zone that is asked for', () => {
  const noon = parseDate('2026-03-12 12:00:00', 'Pacific/Auckland', 'yyyy-MM-dd HH:mm:ss')
  expect(noon.toISOString()).toBe('2026-03-11T23:00:00.000Z')
  expect(formatDate(noon, 'Asia/Kolkata', "yyyy-MM-dd'T'HH:mm:ssZ")).toBe('2026-03-12T04:30:00+0530')
  expect(formatDate(noon, 'America/St_Johns', 'Z')).toBe('-0230')
})

test('March 2026 has 22 working days, 9 of them up to the 12th', () => {
  expect([workingDays('2026-03'), workingDays('2026-03', 12), workingDays('2026-03', 1)]).toEqual([22, 9, 0])
})
