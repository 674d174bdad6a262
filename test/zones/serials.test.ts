import { expect, test } from 'vitest'
import { dateOf, serialOf } from '../../local/google/zone.ts'
import { dayIn } from '../oracle/zone.ts'
import { beginsAtMidnight, firstMoment, lastMoment, tellingDays } from './clock.ts'
import { zones } from './zones.ts'

const dayOfSerial = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)

const noon = 12 * 3_600_000

test.each(zones)('in %s a cell keeps the day of a moment, and gives a moment of that day', (zone) => {
  for (const day of tellingDays(zone)) {
    const [first, last] = [firstMoment(day, zone), lastMoment(day, zone)]
    for (const moment of [first, first + 1, first + noon, last - 999, last]) {
      const serial = serialOf(zone, new Date(moment))
      expect([moment, dayOfSerial(serial)]).toEqual([moment, day])
      expect([moment, dayIn(dateOf(zone, serial), zone)]).toEqual([moment, day])
    }
    expect(serialOf(zone, new Date(first)) % 1 === 0).toBe(beginsAtMidnight(day, zone))
    expect(dateOf(zone, Math.floor(serialOf(zone, new Date(last)))).getTime()).toBe(first)
  }
})
