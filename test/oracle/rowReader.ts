import type { Cell, Read } from './cells.ts'
import type { Finding } from './findings.ts'
import type { Row, TabName } from './table.ts'

type Reader = <T>(column: string, read: (cell: Cell) => Read<T>) => T | undefined

/** Reads the cells of one row, lists what is wrong with them, and knows whether the row is bad. */
export function rowReader(tab: TabName, row: Row, findings: Finding[]) {
  let bad = false
  const list = (column: string) => findings.push({ tab, row: row.row, column })

  /** A cell that must be there and readable, or the row is bad. */
  const must: Reader = (column, read) => {
    const value = read(row.cell(column))
    if ('value' in value) return value.value
    bad = true
    list(column)
    return undefined
  }
  /** A cell that may be blank, but makes the row bad when it is bad. */
  const sound: Reader = (column, read) => {
    const value = read(row.cell(column))
    if ('bad' in value) {
      bad = true
      list(column)
    }
    return 'value' in value ? value.value : undefined
  }
  /** A cell that counts as blank when it is bad; the row stays. */
  const may: Reader = (column, read) => {
    const value = read(row.cell(column))
    if ('bad' in value) list(column)
    return 'value' in value ? value.value : undefined
  }
  return { must, sound, may, list, isBad: () => bad }
}
