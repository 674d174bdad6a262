import { columnsOf } from '../tabs/columns.ts'
import type { Tab } from '../tabs/schema.ts'
import { columnsA1 } from './a1.ts'

/** Our columns of a tab by its headers, from the first to the last, wherever they stand now; undefined where none does. */
export function ourColumnsA1(headers: readonly unknown[], tab: Tab): string | undefined {
  const ours = Object.values<number>(columnsOf<Tab>(headers, tab)).filter((column) => column >= 0)
  return ours.length > 0 ? columnsA1(Math.min(...ours) + 1, Math.max(...ours) + 1) : undefined
}
