import { isBlank } from '../tabs/cells.ts'
import { columnsOf } from '../tabs/columns.ts'
import type { Tab } from '../tabs/schema.ts'
import type { OpenTab } from './ledger.ts'
import { mendsOf, writeMends } from './mends.ts'
import { isSame, pairRows, type Standing, type StandingRow } from './pairRows.ts'
import { counted } from './say.ts'
import { wantedRows } from './wantedRows.ts'
import { wholeOf } from './wholeOf.ts'

/**
 * Looks, after a flush, whether a tab holds what it was to hold. No lock stops people: who moves rows or columns between
 * our reading and our writing has us write into others. These get back what they held, ours goes where it belongs, and
 * it is told.
 */
export function lookAgain(open: OpenTab<Tab>): string[] {
  const cells: unknown[][] = wholeOf(open.sheet).getValues()
  const standing = standingOf(open, cells)
  const mends = mendsOf(pairRows(wantedRows(open, cells[0] ?? []), standing), standing)
  if (mends.length === 0) return []
  writeMends(open.sheet, mends)
  SpreadsheetApp.flush()
  const rows = counted(new Set(mends.map(({ row }) => row)).size, 'row')
  return [
    `Somebody moved rows or columns of ${open.tab.name} at that very moment, and ${rows} had to be put right there: look at them.`,
  ]
}

function standingOf({ tab, at, changes }: OpenTab<Tab>, cells: readonly unknown[][]): Standing {
  const places: Readonly<Record<string, number>> = at
  const placeOf = (row: number, column: number) => `${row} ${column}`
  const written = new Map(
    changes.map(({ row, header, value }) => [placeOf(row, places[header] ?? -1), value]),
  )
  const isWritten = (row: StandingRow, column: number) => {
    const place = placeOf(row.number, column)
    return written.has(place) && isSame(written.get(place), row.cells[column])
  }
  const now: Readonly<Record<string, number>> = columnsOf(cells[0] ?? [], tab)
  const rows = cells.map((row, index) => ({ number: index + 1, cells: row })).slice(1)
  return {
    rows: rows.filter((row) => row.cells.some((cell) => !isBlank(cell))),
    columns: Object.values(now).filter((column) => column >= 0),
    id: now.Id ?? -1,
    isWritten,
  }
}
