import { nameKey } from '../qdq/names.ts'
import type { HeaderOf, Tab } from './schema.ts'

/** Where each of our columns stands in a table, counted from 0; -1 where it is missing. */
export type Columns<Header extends string> = Readonly<Record<Header, number>>

// A header that was broken over two lines, or pasted with a space of no width, still reads the same to a person.
const unseen = /[\u200b-\u200d\u2060\ufeff]/g

/** What makes two header texts the same: all but case and spaces. */
export const headerKey = (cell: unknown) =>
  typeof cell === 'string' ? nameKey(cell.replace(unseen, '')) : ''

/** Finds a tab's columns by their header texts; of a doubled header the first counts. */
export function columnsOf<T extends Tab>(headerRow: readonly unknown[], tab: T): Columns<HeaderOf<T>> {
  const headers = headerRow.map(headerKey)
  const places = tab.columns.map(({ header }) => [header, headers.indexOf(headerKey(header))])
  return Object.fromEntries(places)
}
