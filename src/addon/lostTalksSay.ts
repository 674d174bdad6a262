import { checkInsTab } from '../tabs/checkInsTab.ts'
import { lostTalks } from '../tabs/lostTalks.ts'
import { oneToOnesTab } from '../tabs/oneToOnesTab.ts'
import { missingIn, openTable } from '../tabs/table.ts'
import type { TalkTab } from '../tabs/talks.ts'
import { winsTab } from '../tabs/winsTab.ts'
import { type Book, missingSay } from './book.ts'
import { counted } from './say.ts'

const mends = {
  Date: 'Date a day such as 2026-03-12',
  Rep: 'Rep a name as in Team, where who has left stays with Active no',
}

/**
 * Which rows of 1-1s, Check-ins and Wins no screen shows, and what to mend; blank where all of them count. Whoever typed
 * one takes what it tells of for done, while it stays due. The list on Quadrant holds only what is scored.
 */
export function lostTalksSay({ scoring, calendar, read }: Book): string {
  const known = new Set(scoring.standings.reps.map(({ key }) => key))
  const tables = [oneToOnesTab, checkInsTab, winsTab].map((tab: TalkTab) =>
    openTable(read(tab), tab, ['Date', 'Rep']),
  )
  const missing = tables.flatMap((table) => missingIn(table).slice(0, 1)).map(missingSay)
  const lost = tables
    .map((table) => lostTalks(table, calendar, (rep) => known.has(rep)))
    .filter(({ rows }) => rows > 0)
  if (lost.length === 0) return missing.join(' ')
  const where = lost.map(({ tab, rows, first }) => `${tab}: ${counted(rows, 'row')}, from row ${first} on`)
  const toMend = (['Date', 'Rep'] as const).filter((column) =>
    lost.some(({ columns }) => columns.has(column)),
  )
  const make = toMend.map((column) => mends[column]).join(', and ')
  return [...missing, `Typed, but counted nowhere: ${where.join('; ')}. Make ${make}.`].join(' ')
}
