import type { LocalSpreadsheet } from '../../local/headless.ts'
import { writesIn } from '../../test/cells/sheet.ts'

/** End to end, as published (Tanaike, 2022): one cell read, one cell written; how many cells matters little. */
const secondsARead = 0.3
const secondsAWrite = 0.2
/** What a call of a custom function takes on top of its own work (Tanaike, 2020). */
export const secondsAFunction = 0.5

/** Calls that reached the document since they were last counted from 0, and what they would take at Google. */
export type Cost = { reaching: number; seconds: number }

export function costOf({ calls }: LocalSpreadsheet): Cost {
  const writes = writesIn(calls.byName) + (calls.byName['SpreadsheetApp.flush'] ?? 0)
  return {
    reaching: calls.reaching,
    seconds: writes * secondsAWrite + (calls.reaching - writes) * secondsARead,
  }
}
