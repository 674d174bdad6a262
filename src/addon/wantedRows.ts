import { isBlank } from '../tabs/cells.ts'
import { headerKey } from '../tabs/columns.ts'
import type { Tab } from '../tabs/schema.ts'
import { computedCells } from './computedCells.ts'
import type { OpenTab } from './ledger.ts'

/** A row by the columns that stand there now: what it held when it was read, and what it is to hold. */
export type WantedRow = {
  number: number
  was: unknown[]
  cells: unknown[]
  isNew: boolean
  /** By column, whether a formula says what stands there: that may change without anybody. */
  computed: boolean[]
}

/** The rows of a tab as they were read and as we meant to leave them, in the order in which the columns stand now. */
export function wantedRows(
  { cells, formulas, at, changes }: OpenTab<Tab>,
  headers: readonly unknown[],
): WantedRow[] {
  const from = cameFrom(cells[0] ?? [], headers)
  const turned = (row: readonly unknown[]) => from.map((column) => row[column] ?? '')
  const isComputed = computedCells(formulas)
  const computedIn = (index: number) => from.map((column) => isComputed(index, column))
  const rows = new Map<number, WantedRow>()
  cells.forEach((row, index) => {
    if (index === 0 || Object.values(at).every((column) => isBlank(row[column]))) return
    const computed = computedIn(index)
    rows.set(index + 1, { number: index + 1, was: turned(row), cells: turned(row), isNew: false, computed })
  })
  const newRow = (number: number): WantedRow => {
    const [was, cells] = [turned([]), turned([])]
    return { number, was, cells, isNew: true, computed: computedIn(number - 1) }
  }
  const places: Readonly<Record<string, number>> = at
  for (const { row: number, header, value } of changes) {
    const row = rows.get(number) ?? newRow(number)
    rows.set(number, row)
    const column = from.indexOf(places[header] ?? -1)
    if (column >= 0) row.cells[column] = value
  }
  return [...rows.values()]
}

/** Where each column stood before, by its header; one that is renamed stands where it stood. -1: it is new. */
function cameFrom(before: readonly unknown[], now: readonly unknown[]): number[] {
  const keys = before.map(headerKey)
  const found = now.map((header) => (headerKey(header) === '' ? -1 : keys.indexOf(headerKey(header))))
  return found.map((column, index) => (column >= 0 || found.includes(index) ? column : index))
}
