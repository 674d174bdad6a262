import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { day } from '../../src/qdq/days.ts'
import { calendarOf } from '../../src/tabs/calendar.ts'

const zones = [
  'Pacific/Apia',
  'Pacific/Auckland',
  'Asia/Kolkata',
  'Europe/London',
  'America/St_Johns',
  'America/Los_Angeles',
  'America/Sao_Paulo',
]
const days = [
  '2026-01-01',
  '2026-02-28',
  '2028-02-29',
  '2026-03-29',
  '2026-04-05',
  '2026-10-25',
  '2026-12-31',
  '2018-11-04',
]

/** Google's formatDate, for the two patterns that the calendar asks for. */
const formatDate = (date: Date, timeZone: string, pattern: string) => {
  const shown = date.toLocaleString('sv-SE', { timeZone })
  return shown.slice(0, pattern.length)
}

let asked = 0
beforeAll(() => {
  const counted = (...given: Parameters<typeof formatDate>) => {
    asked++
    return formatDate(...given)
  }
  vi.stubGlobal('Utilities', { formatDate: counted })
})

const scriptZone = process.env.TZ
afterEach(() => {
  process.env.TZ = scriptZone
})

const dayOf = (text: string) => {
  const made = day(text)
  if (!made) throw new Error(`${text} is no day`)
  return made
}

describe.each(['Pacific/Apia', 'America/St_Johns', 'Europe/London'])('with the script in %s', (script) => {
  test.each(zones)(
    'a day written to a spreadsheet in %s is read back as that day, from its first moment on',
    (zone) => {
      process.env.TZ = script
      const calendar = calendarOf(zone)
      for (const text of days) {
        const date = calendar.date(dayOf(text))
        expect(calendar.day(date)).toBe(text)
        expect(calendar.month(date)).toBe(text.slice(0, 7))
        expect(calendar.day(new Date(date.getTime() - 60_000))).not.toBe(text)
      }
    },
  )
})

test('a day is midnight in the spreadsheet’s zone', () => {
  expect(calendarOf('Pacific/Auckland').date(dayOf('2026-03-01')).toISOString()).toBe(
    '2026-02-28T11:00:00.000Z',
  )
  expect(calendarOf('America/New_York').date(dayOf('2026-11-01')).toISOString()).toBe(
    '2026-11-01T04:00:00.000Z',
  )
})

test('where clocks skip midnight, a day begins after the gap', () =>
  expect(calendarOf('America/Sao_Paulo').date(dayOf('2018-11-04')).toISOString()).toBe(
    '2018-11-04T03:00:00.000Z',
  ))

test('an hour of a day is that day, and text spells days and months', () => {
  const calendar = calendarOf('Asia/Tokyo')
  expect(calendar.day(new Date('2026-03-11T15:30:00Z'))).toBe('2026-03-12')
  expect(calendar.day(' 2026-03-12 ')).toBe('2026-03-12')
  expect(calendar.month('2026-03')).toBe('2026-03')
  expect(calendar.month('2026-03-12')).toBe('2026-03')
})

test.each([46000, true, '', null, 'March', '2026-02-30', '12.03.2026', new Date(Number.NaN), {}])(
  '%j is no day',
  (cell) => expect(calendarOf('Asia/Tokyo').day(cell)).toBeUndefined(),
)

test('Google is asked for the clock at the ends of a week, whatever number of moments lie in it', () => {
  const calendar = calendarOf('Asia/Tokyo')
  asked = 0
  const from = Date.UTC(2026, 2, 5)
  for (let row = 0; row < 1000; row++) calendar.day(new Date(from + row * 7 * 60_000))
  expect(asked).toBe(2)
})

test.each(['Europe/London', 'America/St_Johns', 'Pacific/Apia', 'America/Sao_Paulo'])(
  'the days of %s are right at every half hour of years in which its clocks change',
  (zone) => {
    const calendar = calendarOf(zone)
    const weeks = [
      Date.UTC(2026, 2, 26),
      Date.UTC(2026, 9, 22),
      Date.UTC(2011, 11, 28),
      Date.UTC(2018, 10, 1),
    ]
    for (const from of [...weeks, Date.UTC(2010, 10, 4)])
      for (let step = 0; step < 336; step++) {
        const moment = new Date(from + step * 1_800_000)
        expect(calendar.day(moment)).toBe(formatDate(moment, zone, 'yyyy-MM-dd'))
      }
  },
)
