import { Exception } from './exception.ts'
import { dayNames, monthNames, runs } from './javaDates.ts'
import { lateMomentOf } from './zone.ts'

/** What was read so far: the fields by letter, and how far the text is read. */
type Reader = { text: string; at: number; read: Map<string, number> }
type Field = { letter: string; length: number; isNextTo: boolean }

const numeric = 'yYMLdDHkKhmsSuFwW'

/**
 * Reads text in a zone by a pattern, as Java's SimpleDateFormat does: lenient, so that the 30th of February is a day of
 * March; what follows is let be; and what a zone's clock skips or doubles is the moment that Java takes.
 */
export function parseDate(text: string, zone: string, format: string): Date {
  const reader: Reader = { text, at: 0, read: new Map() }
  for (const part of partsOf(format)) {
    const isRead = typeof part === 'string' ? takeText(reader, part) : takeField(reader, part)
    if (!isRead) throw new Exception(`Unparseable date: "${text}"`)
  }
  const wall = wallOf(reader.read)
  const offset = reader.read.get('Z')
  return new Date(offset === undefined ? lateMomentOf(zone, wall) : wall - offset)
}

function partsOf(format: string): (string | Field)[] {
  const found = [...format.matchAll(runs)]
  return found.map(([run, quoted, letter], at) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'")
    return letter ? { letter, length: run.length, isNextTo: found[at + 1]?.[2] !== undefined } : run
  })
}

function takeText(reader: Reader, text: string) {
  const isThere = reader.text.startsWith(text, reader.at)
  reader.at += text.length
  return isThere
}

function takeField(reader: Reader, field: Field): boolean {
  reader.at += /^[ \t]*/.exec(reader.text.slice(reader.at))?.[0].length ?? 0
  const { letter, length } = field
  if ('ML'.includes(letter) && length >= 3) return takeName(reader, 'M', monthNames)
  if (letter === 'E') return takeName(reader, 'E', dayNames)
  if (letter === 'a') return takeName(reader, 'a', ['AM', 'PM'])
  if ('zZX'.includes(letter)) return takeOffset(reader)
  if (!numeric.includes(letter))
    throw new Exception(`Invalid argument: format. Illegal pattern character '${letter}'`)
  return takeNumber(reader, field)
}

function takeName(reader: Reader, letter: string, names: readonly string[]): boolean {
  const rest = reader.text.slice(reader.at).toLowerCase()
  const spelled = names.flatMap((name, number) => [
    { name, number },
    { name: name.slice(0, 3), number },
  ])
  const found = spelled.find(({ name }) => rest.startsWith(name.toLowerCase()))
  if (!found) return false
  reader.at += found.name.length
  reader.read.set(letter, found.number)
  return true
}

function takeOffset(reader: Reader): boolean {
  const found = /^(?:Z|(?:GMT|UTC)?(?:([+-])(\d{1,2}):?(\d{2})?)?)/.exec(reader.text.slice(reader.at))
  if (!found?.[0]) return false
  const [all, sign = '+', hours = '0', minutes = '0'] = found
  reader.at += all.length
  reader.read.set('Z', (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000)
  return true
}

/** Numbers that stand next to each other are as long as their pattern; others end where the digits do. */
function takeNumber(reader: Reader, { letter, length, isNextTo }: Field): boolean {
  const digits = /^\d+/.exec(reader.text.slice(reader.at, isNextTo ? reader.at + length : undefined))?.[0]
  if (digits === undefined || (isNextTo && digits.length < length)) return false
  reader.at += digits.length
  const isShortYear = letter === 'y' && length <= 2 && digits.length === 2
  reader.read.set(letter, isShortYear ? inThisCentury(Number(digits)) : numberIn(letter, Number(digits)))
  return true
}

const numberIn = (letter: string, number: number) => ('ML'.includes(letter) ? number - 1 : number)

/** Within 80 years before now and 20 after. */
function inThisCentury(year: number) {
  const last = new Date().getUTCFullYear() + 20
  return last - ((((last - year) % 100) + 100) % 100)
}

function wallOf(read: ReadonlyMap<string, number>): number {
  const given = (...letters: string[]) =>
    letters.map((letter) => read.get(letter)).find((one) => one !== undefined)
  const day = new Date(0)
  const dayOfYear = read.get('D')
  if (dayOfYear === undefined)
    day.setUTCFullYear(given('y') ?? 1970, read.get('M') ?? read.get('L') ?? 0, given('d') ?? 1)
  else day.setUTCFullYear(given('y') ?? 1970, 0, dayOfYear)
  const half = (read.get('a') ?? 0) * 12
  const hours =
    given('H') ?? turned(read.get('k'), 24) ?? (given('K') ?? turned(read.get('h'), 12) ?? 0) + half
  const minutes = hours * 60 + (given('m') ?? 0)
  return day.getTime() + (minutes * 60 + (given('s') ?? 0)) * 1000 + (given('S') ?? 0)
}

/** 24 o'clock is the day's beginning, and 12 the half day's. */
const turned = (hour: number | undefined, whole: number) => (hour === whole ? 0 : hour)
