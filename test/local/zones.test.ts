import { describe, expect, test } from 'vitest'
import { formatDate } from '../../local/google/javaDates.ts'
import { parseDate } from '../../local/google/javaParse.ts'
import { dateOf, momentOf, offsetAt, serialOf, serialOfDay, yearIn } from '../../local/google/zone.ts'

const hour = 3_600_000

describe('the clock of a zone', () => {
  test.each([
    ['UTC', '2026-03-12T00:00:00Z', 0],
    ['Pacific/Auckland', '2026-01-15T00:00:00Z', 13],
    ['Pacific/Auckland', '2026-07-15T00:00:00Z', 12],
    ['America/St_Johns', '2026-01-15T00:00:00Z', -3.5],
    ['Asia/Kathmandu', '2026-01-15T00:00:00Z', 5.75],
  ])('in %s at %s it is %d hours ahead', (zone, moment, hours) => {
    expect(offsetAt(zone, Date.parse(moment)) / hour).toBe(hours)
  })

  test('a day that begins when the clocks skip midnight begins after the gap', () => {
    // Cairo's clocks went from 0:00 to 1:00 on 2023-04-28.
    const moment = momentOf('Africa/Cairo', Date.UTC(2023, 3, 28))
    expect(new Date(moment).toISOString()).toBe('2023-04-27T22:00:00.000Z')
    expect(formatDate(new Date(moment), 'Africa/Cairo', 'yyyy-MM-dd HH:mm')).toBe('2023-04-28 01:00')
  })

  test('an hour that comes twice is the first of the two', () => {
    const moment = momentOf('Europe/London', Date.UTC(2026, 9, 25, 1, 30))
    expect(new Date(moment).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })

  test('the present year is the one of the zone', () => {
    const newYear = Date.UTC(2026, 11, 31, 12)
    expect([yearIn('Pacific/Auckland', newYear), yearIn('Pacific/Honolulu', newYear)]).toEqual([2027, 2026])
  })

  test('a day that Samoa left out gives the next one', () => {
    const date = dateOf('Pacific/Apia', serialOfDay(2011, 12, 30))
    expect(formatDate(date, 'Pacific/Apia', 'yyyy-MM-dd')).toBe('2011-12-31')
  })
})

describe('days in cells', () => {
  const zones = [
    'Pacific/Auckland',
    'America/New_York',
    'America/Los_Angeles',
    'Asia/Tokyo',
    'Europe/London',
    'UTC',
  ]

  test.each(zones)('in %s, every day of two years comes back as itself', (zone) => {
    const first = serialOfDay(2025, 1, 1)
    for (let serial = first; serial < first + 730; serial += 1) {
      expect(serialOf(zone, dateOf(zone, serial))).toBe(serial)
    }
  })

  test('day 1 is the last day of 1899, as Google counts', () => {
    expect(serialOfDay(1899, 12, 31)).toBe(1)
    expect(serialOfDay(2026, 3, 12)).toBe(46093)
  })
})

describe('Utilities.formatDate', () => {
  const date = new Date('2026-03-05T06:07:08.009Z')

  test.each([
    ['yyyy-MM-dd', '2026-03-05'],
    ['d/M/yy', '5/3/26'],
    ['EEE, d MMM yyyy', 'Thu, 5 Mar 2026'],
    ['EEEE MMMM', 'Thursday March'],
    ['HH:mm:ss.SSS', '06:07:08.009'],
    ['h:mm a', '6:07 AM'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-03-05T06:07:08Z'],
    ['D u', '64 4'],
    ['Z', '+0000'],
    ['X XXX', 'Z Z'],
  ])('%s gives %s', (format, text) => {
    expect(formatDate(date, 'UTC', format)).toBe(text)
  })

  test('YYYY is the year of the week, which is another one at the turn of the year', () => {
    expect(formatDate(new Date('2025-12-30T12:00:00Z'), 'UTC', 'yyyy YYYY')).toBe('2025 2026')
  })

  test('offsets are spelled', () => {
    expect(formatDate(date, 'America/St_Johns', 'Z X XXX')).toBe('-0330 -03 -03:30')
  })

  test('a zone that is none is refused', () => {
    expect(() => formatDate(date, 'Nowhere/Land', 'yyyy')).toThrow('Invalid argument: Nowhere/Land')
  })
})

test('Utilities.parseDate reads what formatDate writes, in the same zone', () => {
  const date = new Date('2026-03-05T06:07:08.009Z')
  for (const zone of ['UTC', 'Pacific/Auckland', 'America/New_York']) {
    const text = formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss.SSS')
    expect(parseDate(text, zone, 'yyyy-MM-dd HH:mm:ss.SSS')).toEqual(date)
  }
  expect(() => parseDate('soon', 'UTC', 'yyyy-MM-dd')).toThrow('Unparseable date: "soon"')
})
