import { Exception } from './exception.ts'
import { momentOf, offsetAt } from './zone.ts'

const monthNames =
  'January February March April May June July August September October November December'.split(' ')
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const runs = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g

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

function spelledOffset(offset: number, colon: string) {
  const minutes = Math.round(Math.abs(offset) / 60_000)
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`
}

function zoneName(zone: string, moment: number, length: number) {
  const timeZoneName = length >= 4 ? 'long' : 'short'
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName }).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

const readers: Record<string, string> = {
  y: '(\\d{1,4})',
  M: '(\\d{1,2})',
  d: '(\\d{1,2})',
  H: '(\\d{1,2})',
  h: '(\\d{1,2})',
  m: '(\\d{1,2})',
  s: '(\\d{1,2})',
  S: '(\\d{1,3})',
  a: '([AaPp][Mm])',
}

/** Reads text in a zone by a pattern of y, M, d, H, h, m, s, S and a. */
export function parseDate(text: string, zone: string, format: string): Date {
  const letters: string[] = []
  const shape = format.replace(
    runs,
    (run: string, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return escaped(quoted || "'")
      if (!letter) return escaped(run)
      letters.push(run.length >= 3 && letter === 'M' ? 'MMM' : letter)
      if (run.length >= 3 && letter === 'M') return '([A-Za-z]+)'
      const reader = readers[letter]
      if (!reader) throw new Exception(`Invalid argument: format. Illegal pattern character '${letter}'`)
      return reader
    },
  )
  const found = new RegExp(`^${shape}`).exec(text)
  if (!found) throw new Exception(`Unparseable date: "${text}"`)
  const read = Object.fromEntries(letters.map((letter, at) => [letter, found[at + 1] ?? '']))
  return new Date(momentOf(zone, wallOf(read)))
}

function wallOf(read: Record<string, string | undefined>) {
  const month = read.MMM
    ? monthNames.findIndex((name) =>
        name.toLowerCase().startsWith((read.MMM ?? '').slice(0, 3).toLowerCase()),
      )
    : Number(read.M ?? 1) - 1
  const half = read.a?.toLowerCase()
  const hours = read.h ? (Number(read.h) % 12) + (half === 'pm' ? 12 : 0) : Number(read.H ?? 0)
  return Date.UTC(
    Number(read.y ?? 1970),
    month,
    Number(read.d ?? 1),
    hours,
    Number(read.m ?? 0),
    Number(read.s ?? 0),
    Number(read.S ?? 0),
  )
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
