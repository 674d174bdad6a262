import vm from 'node:vm'
import { instantAt, wallClock } from './zone.ts'

/** The bundle alone: no Google but the two services that a custom function may ask for the zone. */
export type BareScope = {
  run: (name: string, ...args: unknown[]) => unknown
  date: (time: number) => Date
  error: (message: string) => Error
  /** A copy of a table, its arrays made in the bundle's realm as Sheets would. */
  array: (rows: unknown) => unknown
  isDate: (value: unknown) => value is Date
  setNow: (instant: Date) => void
}

const letters = ['yyyy', 'MM', 'dd', 'HH', 'mm', 'ss', 'Z'] as const

function offset(instant: Date, zone: string): string {
  const shown = Date.parse(`${wallClock(instant, zone).replace(' ', 'T')}Z`)
  const minutes = Math.round((shown - Math.floor(instant.getTime() / 1000) * 1000) / 60_000)
  const two = (number: number) => String(number).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`
}

/** As Utilities.formatDate, for the pattern letters that stand in `letters`. */
export function formatDate(instant: Date, zone: string, pattern: string): string {
  const clock = wallClock(instant, zone)
  const [yyyy = '', MM = '', dd = '', HH = '', mm = '', ss = ''] = clock.split(/[- :]/)
  const parts: Record<string, string> = { yyyy, MM, dd, HH, mm, ss, Z: offset(instant, zone) }
  return pattern.replace(/'([^']*)'|yyyy|MM|dd|HH|mm|ss|Z|[A-Za-z]+/g, (found, quoted?: string) => {
    if (quoted !== undefined) return quoted
    const part = parts[found]
    if (part === undefined) throw new Error(`formatDate: a pattern letter unknown to the test: ${found}`)
    return part
  })
}

/** As Utilities.parseDate, for patterns of whole letters without Z. */
export function parseDate(text: string, zone: string, pattern: string): Date {
  const names: string[] = []
  const shape = pattern.replace(/'([^']*)'|yyyy|MM|dd|HH|mm|ss/g, (found, quoted?: string) => {
    if (quoted !== undefined) return quoted
    names.push(found)
    return `(\\d{${found.length}})`
  })
  const match = new RegExp(`^${shape}$`).exec(text)
  if (!match) throw new Error(`parseDate: ${text} is not ${pattern}`)
  const part = (name: (typeof letters)[number], none: string) => match[names.indexOf(name) + 1] ?? none
  const at = (name: (typeof letters)[number], none: string) =>
    names.includes(name) ? part(name, none) : none
  const time = `${at('HH', '00')}:${at('mm', '00')}:${at('ss', '00')}`
  return instantAt(`${at('yyyy', '1970')}-${at('MM', '01')}-${at('dd', '01')}`, time, zone)
}

const prelude = `
  var RealDate = Date
  Date = class extends RealDate {
    constructor(...given) { if (given.length === 0) super(Date.fixed); else super(...given) }
    static now() { return Date.fixed }
  }
  Date.fixed = 0
  var harness = {
    date: (time) => new Date(time),
    error: (message) => new Error(message),
    array: (rows) => Array.isArray(rows) ? Array.from(rows, (row) => Array.isArray(row) ? Array.from(row) : row) : rows,
    setNow: (time) => { Date.fixed = time },
    isDate: (value) => value instanceof RealDate,
  }
`

/** Loads the bundle's text in a scope of its own, with that zone in the spreadsheet. */
export function openBareScope(code: string, zone: string): BareScope {
  const scope: Record<string, unknown> = {}
  vm.createContext(scope)
  vm.runInContext(prelude, scope)
  const inside = (text: string) => vm.runInContext(text, scope)
  const date: BareScope['date'] = inside('harness.date')
  const spreadsheet = { getSpreadsheetTimeZone: () => zone }
  scope.SpreadsheetApp = { getActive: () => spreadsheet, getActiveSpreadsheet: () => spreadsheet }
  scope.Utilities = {
    formatDate,
    parseDate: (text: string, inZone: string, pattern: string) =>
      date(parseDate(text, inZone, pattern).getTime()),
  }
  vm.runInContext(code, scope, { filename: 'Code.js' })
  return {
    run: (name, ...args) => inside(name)(...args),
    date,
    error: inside('harness.error'),
    array: inside('harness.array'),
    isDate: inside('harness.isDate'),
    setNow: (instant) => inside('harness.setNow')(instant.getTime()),
  }
}
