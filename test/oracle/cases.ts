import type { Cell, Table } from './cells.ts'
import { instantAt } from './zone.ts'

/** A cell as a case is printed: a day is one in whatever zone the spreadsheet has. */
export type RawCell = string | number | boolean | { day: string; at?: string } | { error: string }
export type RawTable = RawCell[][] | ''

export type Case = {
  now: { day: string; at: string }
  month: RawCell
  settings: RawTable
  team: RawTable
  plan: RawTable
  activity: RawTable
  results: RawTable
  observations: RawTable
  /** How the Scores tab is laid out when it is handed back: its columns in an order, 11 and up the user's own. */
  scoresOrder: number[]
  blankRowsAtTheEnd: number
}

/** What makes dates and errors, so that the bundle can be given those of its own realm. */
export type Realm = { date: (time: number) => Date; error: (message: string) => Error }

export const thisRealm: Realm = { date: (time) => new Date(time), error: (message) => new Error(message) }

export function cellIn(cell: RawCell, zone: string, realm: Realm): Cell {
  if (typeof cell !== 'object') return cell
  if ('error' in cell) return realm.error(cell.error)
  return realm.date(instantAt(cell.day, cell.at ?? '00:00:00', zone).getTime())
}

export function tableIn(table: RawTable, zone: string, realm: Realm, blankRows = 0): Table {
  if (table === '') return ''
  const rows = table.map((row) => row.map((cell) => cellIn(cell, zone, realm)))
  const width = rows[0]?.length ?? 0
  for (let count = 0; count < blankRows; count++) rows.push(Array(width).fill(''))
  return rows
}

/** As JSON, with what looks like something else spelled out. */
export const json = (value: unknown): string =>
  JSON.stringify(value).replace(
    /\u00a0|\p{M}|[\ufb00-\ufb06]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const shown = (cell: RawCell): string => {
  if (typeof cell !== 'object') return json(cell)
  return 'error' in cell ? `Error(${cell.error})` : `<${cell.day}${cell.at ? ` ${cell.at}` : ''}>`
}

const printTable = (name: string, table: RawTable): string =>
  table === ''
    ? `${name}: none`
    : [`${name}:`, ...table.map((row) => `  ${row.map(shown).join(' | ')}`)].join('\n')

export function printCase(one: Case): string {
  const tables = ['settings', 'team', 'plan', 'activity', 'results', 'observations'] as const
  const rest = `now ${one.now.day} ${one.now.at}; month ${shown(one.month)}; scores order ${one.scoresOrder}; ${one.blankRowsAtTheEnd} blank rows`
  return [rest, ...tables.map((name) => printTable(name, one[name]))].join('\n')
}
