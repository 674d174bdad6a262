import { nameKey } from '../qdq/names.ts'
import type { Calendar } from './calendar.ts'
import { isBlank, type Row, readText } from './cells.ts'
import type { Table } from './table.ts'
import type { TalkTab } from './talks.ts'

/** Rows of a tab of conversations that no screen shows: how many, the first, and which of their cells are to blame. */
export type LostTalks = { tab: string; rows: number; first: number; columns: Set<'Date' | 'Rep'> }

/** The rows, other than blank ones, that have no day, or that belong to nobody. */
export function lostTalks(
  { tab, cells, at }: Table<TalkTab>,
  calendar: Calendar,
  isKnown: (rep: string) => boolean,
): LostTalks {
  const places: Record<string, number> = at
  const cellOf = (row: Row, header: string) => row[places[header] ?? -1]
  const ours = tab.columns.filter(({ type }) => type !== 'id').map(({ header }) => header)
  const lost: LostTalks = { tab: tab.name, rows: 0, first: 0, columns: new Set() }
  cells.slice(1).forEach((row, index) => {
    const name = readText(cellOf(row, 'Rep'))
    const isNobody = typeof name !== 'string' || !isKnown(nameKey(name))
    const isUndated = calendar.day(cellOf(row, 'Date')) === undefined
    if (!(isNobody || isUndated) || ours.every((header) => isBlank(cellOf(row, header)))) return
    if (isUndated) lost.columns.add('Date')
    if (isNobody) lost.columns.add('Rep')
    if (lost.rows++ === 0) lost.first = index + 2
  })
  return lost
}
