const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string) {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  })
  formatters.set(zone, made)
  return made
}

const day = 86_400_000
const offsets = new Map<string, Map<number, number>>()
const quarter = 15 * 60_000

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. Clocks change on a quarter of an hour. */
export function offsetAt(zone: string, moment: number): number {
  const known = offsets.get(zone) ?? new Map<number, number>()
  offsets.set(zone, known)
  const slot = Math.floor(moment / quarter)
  const offset = known.get(slot) ?? computeOffset(zone, slot * quarter)
  known.set(slot, offset)
  return offset
}

function computeOffset(zone: string, moment: number) {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year)
  const clock = new Date(0)
  clock.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day))
  clock.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second))
  return clock.getTime() - moment
}

/** The moment at which a zone's clock shows `wall` (written as if it were UTC). In a gap: the moment after it. */
export function momentOf(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - day)
  const after = offsetAt(zone, wall + day)
  const fitting = [before, after].find((offset) => offsetAt(zone, wall - offset) === offset)
  return wall - (fitting ?? before)
}

/** The same as Java has it: where the clock shows `wall` twice, the later of the two. */
export function lateMomentOf(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - day)
  const after = offsetAt(zone, wall + day)
  const fitting = [after, before].find((offset) => offsetAt(zone, wall - offset) === offset)
  return wall - (fitting ?? before)
}

/** The present year there: 31/12 without a year is of this one. */
export const yearIn = (zone: string, now = Date.now()) => new Date(now + offsetAt(zone, now)).getUTCFullYear()

const epoch = Date.UTC(1899, 11, 30)

/** The number of days under which a cell keeps a date. */
export function serialOf(zone: string, date: Date): number {
  return (date.getTime() + offsetAt(zone, date.getTime()) - epoch) / day
}

export function dateOf(zone: string, serial: number): Date {
  return new Date(momentOf(zone, Math.round(serial * day) + epoch))
}

export const serialOfDay = (year: number, month: number, date: number) =>
  (Date.UTC(year, month - 1, date) - epoch) / day
