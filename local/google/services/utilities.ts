import type { Context } from '../context.ts'
import { Exception } from '../exception.ts'
import { formatDate } from '../javaDates.ts'
import { parseDate } from '../javaParse.ts'
import { formatString } from '../javaStrings.ts'
import { Inside } from './inside.ts'

type Utilities = GoogleAppsScript.Utilities.Utilities

const bytesOf = (data: string | number[]) =>
  typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data, (byte) => byte & 255)

const toBase64 = (data: string | number[]) => btoa(String.fromCharCode(...bytesOf(data)))

export class UtilitiesObject extends Inside<Utilities> implements Partial<Utilities> {
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

  base64Encode(data: string | number[]) {
    return toBase64(data)
  }

  base64EncodeWebSafe(data: string | number[]) {
    return toBase64(data).replaceAll('+', '-').replaceAll('/', '_')
  }

  base64Decode(encoded: string) {
    return [...atob(encoded)].map((character) => (character.charCodeAt(0) << 24) >> 24)
  }
}
