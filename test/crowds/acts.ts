import type { Hands } from '../../local/crowd/hands.ts'
import type { Kind } from './office.ts'

/** The tabs that a save writes to, its own last. */
export const tabsOf: Record<Kind, readonly string[]> = {
  oneToOne: ['Plan', '1-1s'],
  checkIn: ['Plan', 'Check-ins'],
  observation: ['Observations'],
  win: ['Wins'],
  deal: ['Wins'],
  reply: ['Check-ins'],
}

const lastRow: Record<string, number> = { Plan: 10, Observations: 4, 'Check-ins': 4, '1-1s': 4, Wins: 5 }

/** What a person may do in a tab of the office's file at any moment. */
export function actsOn(tab: string): Record<string, (hands: Hands) => void> {
  const last = lastRow[tab] ?? 1
  const at = (cell: string) => `'${tab}'!${cell}`
  return {
    'types into the next free row': ({ type }) => type(at(`A${last + 1}`), 'typed'),
    'types right of ours in the next free row': ({ type }) => type(at(`T${last + 1}`), 'typed'),
    'types into a row that stands': ({ type }) => type(at('F3'), 'typed'),
    sorts: ({ sort }) => sort(tab, 2),
    'sorts the other way': ({ sort }) => sort(tab, 3, false),
    filters: ({ filter }) => filter(tab, (row) => row % 2 === 0),
    'inserts a row on top': ({ insertRow }) => insertRow(tab, 2),
    'inserts a row above the last': ({ insertRow }) => insertRow(tab, last),
    'inserts a column on the left': ({ insertColumn }) => insertColumn(tab, 1),
    'inserts a column between ours': ({ insertColumn }) => insertColumn(tab, 4),
    'moves a column': ({ moveColumn }) => moveColumn(tab, 2, 6),
    'deletes a row': ({ deleteRow }) => deleteRow(tab, 2),
    'deletes a column': ({ deleteColumn }) => deleteColumn(tab, 5),
    'renames the tab': ({ rename }) => rename(tab, 'Renamed'),
  }
}
