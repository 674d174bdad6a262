import type { HeaderOf, Tab } from './schema.ts'

/** Where each of our columns stands in a table, counted from 0; -1 where it is missing. */
export type Columns<Header extends string> = Readonly<Record<Header, number>>

/** What makes two header texts the same: all but case and the spaces around them. */
export const headerKey = (cell: unknown) => (typeof cell === 'string' ? cell.trim().toLowerCase() : '')

/** Finds a tab's columns by their header texts; of a doubled header the first counts. */
export function columnsOf<T extends Tab>(headerRow: readonly unknown[], tab: T): Columns<HeaderOf<T>> {
  const headers = headerRow.map(headerKey)
  const places = tab.columns.map(({ header }) => [header, headers.indexOf(headerKey(header))])
  return Object.fromEntries(places)
}
