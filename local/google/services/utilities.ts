import type { Context } from '../context.ts'
import { nameOf, utilityEnums } from '../enums.ts'
import { Exception } from '../exception.ts'
import { formatDate } from '../javaDates.ts'
import { parseDate } from '../javaParse.ts'
import { formatString } from '../javaStrings.ts'
import { Inside } from './inside.ts'

type Utilities = GoogleAppsScript.Utilities.Utilities
type Charset = GoogleAppsScript.Utilities.Charset

const bytesOf = (data: string | number[]) =>
  typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data, (byte) => byte & 255)

// What ASCII has not is a question mark, as in Java.
const inCharset = (data: string | number[], charset?: Charset) =>
  typeof data === 'string' && charset && nameOf(charset) === 'US_ASCII'
    ? Array.from(data, (character) => (character > '\x7f' ? '?' : character)).join('')
    : data

const toBase64 = (data: string | number[], charset?: Charset) =>
  btoa(String.fromCharCode(...bytesOf(inCharset(data, charset))))

export class UtilitiesObject extends Inside<Utilities> implements Partial<Utilities> {
  readonly Charset = utilityEnums.Charset

  constructor(context: Context) {
    super(context, 'Utilities')
  }

  formatDate(date: Date, timeZone: string, format: string) {
    return formatDate(date, timeZone, format)
  }

  parseDate(date: string, timeZone: string, format: string) {
    return parseDate(date, timeZone, format)
  }

  formatString(template: string, ...args: unknown[]) {
    return formatString(template, args)
  }

  getUuid() {
    return crypto.randomUUID()
  }

  /** Nothing else runs meanwhile, so there is nothing to wait for. */
  sleep(milliseconds: number) {
    if (milliseconds > 300_000) throw new Exception('Argument too large: milliseconds')
  }

  base64Encode(data: string | number[], charset?: Charset) {
    return toBase64(data, charset)
  }

  base64EncodeWebSafe(data: string | number[], charset?: Charset) {
    return toBase64(data, charset).replaceAll('+', '-').replaceAll('/', '_')
  }

  /** A charset says how the text itself is written, which is ASCII anyway. */
  base64Decode(encoded: string, _charset?: Charset) {
    return [...atob(encoded)].map((character) => (character.charCodeAt(0) << 24) >> 24)
  }
}
