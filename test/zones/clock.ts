import { dayIn, wallClock } from '../oracle/zone.ts'
import { years } from './zones.ts'

const hour = 3_600_000
const dayLength = 24 * hour

/** Days as text, counted without any zone. */
const numbered = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayLength
const spelled = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10)
export const dayAfter = (day: string, count = 1) => spelled(numbered(day) + count)
export const monthAfter = (month: string, count: number) => {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

const firsts = new Map<string, number>()

/** The first moment at which a zone's clock shows this day or a later one: found by halving, not by offsets. */
export function firstMoment(day: string, zone: string): number {
  const key = `${day} ${zone}`
  const known = firsts.get(key)
  if (known !== undefined) return known
  let before = numbered(day) * dayLength - 36 * hour
  let after = before + 72 * hour
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(new Date(middle), zone) < day) before = middle
    else after = middle
  }
  firsts.set(key, after)
  return after
}

export const lastMoment = (day: string, zone: string) => firstMoment(dayAfter(day), zone) - 1

/** Samoa left out the 30th of December 2011. */
const exists = (day: string, zone: string) => dayIn(new Date(firstMoment(day, zone)), zone) === day

/** Days whose midnight the clocks skip begin later. */
export const beginsAtMidnight = (day: string, zone: string) =>
  wallClock(new Date(firstMoment(day, zone)), zone).endsWith('00:00:00')

const always = [
  ...['2011-12-29', '2011-12-30', '2011-12-31', '2012-01-01', '2024-02-28', '2024-02-29', '2024-03-01'],
  ...['2028-02-29', '2025-12-31', '2026-01-01', '2026-01-31', '2026-02-28', '2026-03-01', '2026-11-24'],
]

function everyDay(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => dayAfter(from, at))
}

const aheadAtNoon = (day: string, zone: string) => {
  const noon = numbered(day) * dayLength + 12 * hour
  return Date.parse(`${wallClock(new Date(noon), zone).replace(' ', 'T')}Z`) - noon
}

/** The days on which the clocks change, each with its neighbours. */
const changesOf = (zone: string, year: number) =>
  everyDay(`${year}-01-01`, 366)
    .filter((day) => aheadAtNoon(dayAfter(day, -1), zone) !== aheadAtNoon(day, zone))
    .flatMap((day) => everyDay(dayAfter(day, -2), 4))

const telling = new Map<string, string[]>()

/** Month ends, leap days, years' ends, and the days around each change of the clocks; with ZONES_RUNS all of so many years. */
export function tellingDays(zone: string): string[] {
  const known = telling.get(zone)
  if (known) return known
  const changes = [2011, 2018, 2023, 2026].flatMap((year) => changesOf(zone, year))
  const all = years > 0 ? everyDay('2022-01-01', Math.ceil(years * 365.25)) : []
  const days = [...new Set([...always, ...changes, ...all])].filter((day) => exists(day, zone)).sort()
  telling.set(zone, days)
  return days
}

/** Monday to Friday, by the rule that 1970-01-01 was a Thursday. */
const isWorkingDay = (day: string) => (((numbered(day) + 3) % 7) + 7) % 7 < 5

/** The share of a month's working days that are gone by, the day included. */
export function shareGone(day: string): number {
  const month = day.slice(0, 7)
  const all = everyDay(`${month}-01`, 31).filter((one) => one.startsWith(month) && isWorkingDay(one))
  return all.filter((one) => one <= day).length / all.length
}
