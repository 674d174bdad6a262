import { afterAll, vi } from 'vitest'

/** Date line, half hours and quarters of them, clocks that change at midnight, twice as far, or by half as much. */
export const zones = [
  'Pacific/Auckland',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Los_Angeles',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Tehran',
  'America/Havana',
  'Asia/Beirut',
  'America/Asuncion',
  'UTC',
  'Antarctica/Troll',
]

/** How many years are gone through day by day, besides the telling days; and what picks their times. */
export const years = Number(process.env.ZONES_RUNS ?? 0)
export const seed = Number(process.env.ZONES_SEED ?? 20260312)

if (years > 0) vi.setConfig({ testTimeout: 3_600_000 })

const zoneAtStart = process.env.TZ

/** The script's zone is the process's. */
export function scriptIn(zone: string): void {
  process.env.TZ = zone
  const date = new Date('2026-01-15T12:00:00Z')
  if (date.toLocaleString('en-GB') !== date.toLocaleString('en-GB', { timeZone: zone }))
    throw new Error(`The process does not go to ${zone}`)
}

afterAll(() => {
  if (zoneAtStart === undefined) delete process.env.TZ
  else process.env.TZ = zoneAtStart
})
