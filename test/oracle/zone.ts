const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

const shown = new Map<string, string>()

/** What the clock on the wall of that zone shows: '2026-03-12 23:30:00'. */
export function wallClock(instant: Date, zone: string): string {
  const key = `${instant.getTime()} ${zone}`
  const clock = shown.get(key) ?? readClock(instant, zone)
  shown.set(key, clock)
  return clock
}

function readClock(instant: Date, zone: string): string {
  const part: Record<string, string> = {}
  for (const { type, value } of formatIn(zone).formatToParts(instant)) part[type] = value
  const { year = '', month, day, hour, minute, second } = part
  return `${year.padStart(4, '0')}-${month}-${day} ${hour}:${minute}:${second}`
}

/** The day of an instant in that zone: '2026-03-12'. */
export const dayIn = (instant: Date, zone: string): string => wallClock(instant, zone).slice(0, 10)

const instants = new Map<string, number>()

/** The instant at which that zone's clock shows that day and time. */
export function instantAt(day: string, time: string, zone: string): Date {
  const key = `${day} ${time} ${zone}`
  const known = instants.get(key) ?? searchInstant(day, time, zone)
  instants.set(key, known)
  return new Date(known)
}

function searchInstant(day: string, time: string, zone: string): number {
  const wanted = Date.parse(`${day}T${time}Z`)
  let guess = wanted
  for (let turn = 0; turn < 3; turn++) {
    const shown = Date.parse(`${wallClock(new Date(guess), zone).replace(' ', 'T')}Z`)
    guess += wanted - shown
  }
  return guess
}

export const midnight = (day: string, zone: string): Date => instantAt(day, '00:00:00', zone)
