import { Exception } from './exception.ts'
import { offsetAt } from './zone.ts'

export const monthNames =
  'January February March April May June July August September October November December'.split(' ')
export const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
/** The parts of a pattern: quoted text, a letter repeated, what is neither. */
export const runs = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g

function refuseUnknownZone(zone: string, moment: number) {
  try {
    return offsetAt(zone, moment)
  } catch {
    throw new Exception(`Invalid argument: ${zone}. Should be of type: String`)
  }
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

/** A date in a zone, in Java's SimpleDateFormat patterns. */
export function formatDate(date: Date, zone: string, format: string): string {
  const moment = date.getTime()
  if (Number.isNaN(moment)) throw new Exception('Invalid argument: date. Should be of type: Date')
  const offset = refuseUnknownZone(zone, moment)
  const clock = new Date(moment + offset)
  return format.replace(runs, (run: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'")
    return letter ? field(letter, run.length, clock, offset, zone) : run
  })
}

function field(letter: string, length: number, clock: Date, offset: number, zone: string): string {
  const year = clock.getUTCFullYear()
  const hours = clock.getUTCHours()
  const number = (value: number) => pad(value, length)
  switch (letter) {
    case 'y':
      return length === 2 ? pad(year % 100, 2) : number(year)
    case 'Y':
      return number(weekYear(clock))
    case 'M':
    case 'L':
      if (length <= 2) return number(clock.getUTCMonth() + 1)
      return shorten(monthNames[clock.getUTCMonth()] ?? '', length)
    case 'd':
      return number(clock.getUTCDate())
    case 'D':
      return number(Math.floor((clock.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1)
    case 'F':
      return number(Math.ceil(clock.getUTCDate() / 7))
    case 'w':
      return number(weekOf(clock, Date.UTC(weekYear(clock), 0, 1)))
    case 'W':
      return number(weekOf(clock, Date.UTC(year, clock.getUTCMonth(), 1)))
    case 'E':
      return shorten(dayNames[clock.getUTCDay()] ?? '', length)
    case 'u':
      return number(clock.getUTCDay() || 7)
    case 'a':
      return hours < 12 ? 'AM' : 'PM'
    case 'H':
      return number(hours)
    case 'k':
      return number(hours || 24)
    case 'K':
      return number(hours % 12)
    case 'h':
      return number(hours % 12 || 12)
    case 'm':
      return number(clock.getUTCMinutes())
    case 's':
      return number(clock.getUTCSeconds())
    case 'S':
      return number(clock.getUTCMilliseconds())
    case 'G':
      return 'AD'
    case 'Z':
      return spelledOffset(offset, '')
    case 'X':
      return offset === 0 ? 'Z' : spelledOffset(offset, length >= 3 ? ':' : '').slice(0, length === 1 ? 3 : 6)
    case 'z':
      return zoneName(zone, clock.getTime() - offset, length)
    default:
      throw new Exception(`Invalid argument: format. Illegal pattern character '${letter}'`)
  }
}

const shorten = (name: string, length: number) => (length >= 4 ? name : name.slice(0, 3))

/** The year of the week, which begins on Sunday: not the year at the turn of it. */
function weekYear(clock: Date) {
  const saturday = new Date(clock.getTime() + (6 - clock.getUTCDay()) * 86_400_000)
  return saturday.getUTCFullYear()
}

/** The first week is the one that a day falls into, whichever weekday it is. */
function weekOf(clock: Date, first: number) {
  const days = Math.floor((clock.getTime() - first) / 86_400_000)
  return Math.floor((days + new Date(first).getUTCDay()) / 7) + 1
}

function spelledOffset(offset: number, colon: string) {
  const minutes = Math.round(Math.abs(offset) / 60_000)
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`
}

function zoneName(zone: string, moment: number, length: number) {
  const timeZoneName = length >= 4 ? 'long' : 'short'
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName }).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
