import { isBlank, isDate } from '../tabs/cells.ts'
import { columnsOf } from '../tabs/columns.ts'
import type { Tab } from '../tabs/schema.ts'
import { runsOf, type Written, writeRows } from '../tabs/writeRows.ts'
import type { OpenTab } from './ledger.ts'
import { counted } from './say.ts'
import { wholeOf } from './wholeOf.ts'

type Row = { number: number; cells: Record<string, unknown> }
type Places = Readonly<Record<string, number>>

/**
 * Looks, after a flush, whether a tab holds what it was to hold. No lock stops people: who moves rows or columns between
 * our reading and our writing has us write into others. What was lost so is put right, and told.
 */
export function lookAgain(open: OpenTab<Tab>): string[] {
  const { changes, sheet, tab } = open
  const cells: unknown[][] = wholeOf(sheet).getValues()
  const at = columnsOf<Tab>(cells[0] ?? [], tab)
  const headers = Object.keys(at).filter((header) => isIn(open.at, header) && isIn(at, header))
  const standing = rowsOf(cells, at, headers)
  const { lost, others, hasMovedUp } = compared(wanted(open, headers), standing, headers)
  if (lost.length === 0) return []
  const isNew = (row: Row) => changes.some((change) => change.isNew && change.row === row.number)
  const touched = touchedBy(open, at, headers)
  // New rows may have come over others that were pushed down; where rows were deleted, others moved up.
  const isPushed = !hasMovedUp && changes.some((change) => change.isNew)
  let last = Math.max(1, ...standing.map(({ number }) => number))
  const put = (row: Row, number: number, among: readonly string[]) =>
    writeRows(sheet, only(at, among), number, [row.cells as Record<string, Written>])
  const mended = lost.filter((row) => {
    if (isNew(row)) {
      const place = take(others, (other) => isSame(other, row, 'Id'))
      if (place && headers.every((header) => at[header] === open.at[header])) return false
      put(row, place?.number ?? ++last, headers)
      return true
    }
    const place = take(others, (other) =>
      headers.every((header) => touched.has(header) || isSame(other, row, header)),
    )
    if (place) {
      const wrong = [...touched].filter((header) => isOurFault(open, place, row, header))
      put(row, place.number, wrong)
      return wrong.length > 0
    }
    if (!isPushed || take(others, (other) => isAlike(other, row, headers))) return false
    put(row, ++last, headers)
    return true
  })
  clearStrays(open, others, cells)
  if (mended.length === 0) return []
  SpreadsheetApp.flush()
  const rows = counted(mended.length, 'row')
  return [
    `Somebody moved rows or columns of ${tab.name} at that very moment, and ${rows} had to be put right there: look at them.`,
  ]
}

const isIn = (at: Places, header: string) => (at[header] ?? -1) >= 0

const only = (at: Places, headers: readonly string[]) =>
  Object.fromEntries(
    Object.entries(at).map(([header, column]) => [header, headers.includes(header) ? column : -1]),
  )

/** The tab as it was read, with what was written since. */
function wanted({ cells, at, changes }: OpenTab<Tab>, headers: readonly string[]): Row[] {
  const rows = new Map(rowsOf(cells, at, headers).map((row) => [row.number, row]))
  for (const { row: number, header, value } of changes) {
    const row = rows.get(number) ?? { number, cells: {} }
    row.cells[header] = value
    rows.set(number, row)
  }
  return [...rows.values()].filter((row) => headers.some((header) => !isBlank(row.cells[header])))
}

const rowsOf = (cells: readonly unknown[][], at: Places, headers: readonly string[]): Row[] =>
  cells
    .map((row, index) => ({
      number: index + 1,
      cells: Object.fromEntries(headers.map((header) => [header, row[at[header] ?? -1]])),
    }))
    .slice(1)
    .filter((row) => headers.some((header) => !isBlank(row.cells[header])))

/** The wanted rows that are not there, and the rows that are there and were not wanted; and whether one has moved up. */
function compared(wanted: readonly Row[], standing: readonly Row[], headers: readonly string[]) {
  const keyOf = ({ cells }: Row) => JSON.stringify(headers.map((header) => spelled(cells[header])))
  const found = new Map<string, Row[]>()
  for (const row of standing) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row])
  let hasMovedUp = false
  const lost = wanted.filter((row) => {
    const place = found.get(keyOf(row))?.shift()
    hasMovedUp ||= place !== undefined && place.number < row.number
    return place === undefined
  })
  return { lost, others: [...found.values()].flat(), hasMovedUp }
}

/** The columns that were written in rows that stood already, and those that stand in their places now. */
function touchedBy({ at, changes }: OpenTab<Tab>, now: Places, headers: readonly string[]): Set<string> {
  const meant = changes.filter((change) => !change.isNew).map(({ header }) => header)
  const places = new Set(meant.map((header) => (at as Places)[header]))
  return new Set(headers.filter((header) => meant.includes(header) || places.has(now[header])))
}

/** Whether a cell is not as it was to be since we wrote elsewhere, and not since somebody typed there. */
function isOurFault({ cells, at, changes }: OpenTab<Tab>, now: Row, row: Row, header: string): boolean {
  if (isSame(now, row, header)) return false
  const cell = spelled(now.cells[header])
  const old = cells[row.number - 1]?.[(at as Places)[header] ?? -1]
  return cell === spelled(old) || changes.some(({ isNew, value }) => !isNew && spelled(value) === cell)
}

function take(rows: Row[], isWanted: (row: Row) => boolean): Row | undefined {
  const at = rows.findIndex(isWanted)
  return at < 0 ? undefined : rows.splice(at, 1)[0]
}

/** Whether one row may be the other, in which somebody has typed. */
function isAlike(one: Row, other: Row, headers: readonly string[]): boolean {
  const filled = headers.filter((header) => !isBlank(other.cells[header]))
  return filled.filter((header) => isSame(one, other, header)).length * 2 >= filled.length
}

const isSame = (one: Row, other: Row, header: string) =>
  spelled(one.cells[header]) === spelled(other.cells[header])

const spelled = (cell: unknown) => (isBlank(cell) ? '' : isDate(cell) ? cell.getTime() : String(cell))

// Where a column came or went, a new row stands in the wrong ones.
function clearStrays({ sheet, at, changes }: OpenTab<Tab>, others: readonly Row[], cells: unknown[][]): void {
  const ids = new Set(changes.filter(({ header }) => header === 'Id').map(({ value }) => String(value)))
  for (const { number } of others) {
    if (!cells[number - 1]?.some((cell) => cell !== '' && ids.has(String(cell)))) continue
    for (const run of runsOf(at)) sheet.getRange(number, run.first, 1, run.headers.length).clearContent()
  }
}
