import type { Written } from '../tabs/writeRows.ts'
import { cellOf, roomFor } from '../tabs/writeRows.ts'
import { isSame, type Pairs, type Standing, type StandingRow } from './pairRows.ts'
import type { Sheet } from './sheets.ts'
import type { WantedRow } from './wantedRows.ts'

/** A cell that is to hold something else: the row counts from 1, the column from 0. */
export type Mend = { row: number; column: number; value: unknown }

/** What has to be written so that each row holds what it was to hold; what people typed meanwhile stays. */
export function mendsOf({ found, missing, unknown }: Pairs, standing: Standing): Mend[] {
  const pairs = new Map(found)
  const lost = overwritten({ found, missing })
  const homeless = missing.filter(({ isNew }) => isNew)
  const pushedOut = [...found].filter(([{ isNew }]) => isNew).slice(0, lost.length)
  let last = Math.max(1, ...standing.rows.map(({ number }) => number))
  const mends = [...homeless, ...pushedOut.map(([row]) => row)].flatMap((row) => {
    pairs.delete(row)
    last += 1
    return rowAt(last, row, standing)
  })
  const restored = lost.flatMap((row, at) => {
    const place = pushedOut[at]?.[1]
    return place ? rowAt(place.number, row, standing) : []
  })
  const isOurs = ofOurs([...found.keys(), ...missing])
  const inPlace = [...pairs].flatMap(([row, place]) => cellsToMend(row, place, standing, isOurs))
  return [...inPlace, ...restored, ...mends, ...unknown.flatMap((row) => withoutOurs(row, standing))]
}

/** Rows over which new ones were written, since people had pushed them down. Where rows moved up, they were deleted. */
function overwritten({ found, missing }: Pick<Pairs, 'found' | 'missing'>): WantedRow[] {
  const hasMovedUp = [...found].some(([row, place]) => place.number < row.number)
  const added = [...found.keys()].filter(({ isNew }) => isNew).length
  return hasMovedUp ? [] : missing.filter(({ isNew }) => !isNew).slice(0, added)
}

const rowAt = (number: number, { cells }: WantedRow, { columns }: Standing): Mend[] =>
  columns.map((column) => ({ row: number, column, value: cells[column] }))

type IsOurs = (column: number, cell: unknown) => boolean

function cellsToMend(wanted: WantedRow, place: StandingRow, { isWritten }: Standing, isOurs: IsOurs): Mend[] {
  return place.cells.flatMap((cell, column) => {
    const value = wanted.cells[column]
    if (isSame(cell, value) || wanted.computed[column]) return []
    // What is neither as it was nor from us, somebody typed.
    const isToMend = isWritten(place, column) || isSame(cell, wanted.was[column]) || isOurs(column, cell)
    return isToMend ? [{ row: place.number, column, value }] : []
  })
}

/** Whether a cell holds what we meant for another row of its column: rows may move again after they were written. */
function ofOurs(wanted: readonly WantedRow[]): IsOurs {
  const changed = wanted.flatMap(({ isNew, was, cells }) =>
    isNew ? [] : cells.flatMap((value, column) => (isSame(was[column], value) ? [] : [{ column, value }])),
  )
  return (column, cell) => changed.some((each) => each.column === column && isSame(each.value, cell))
}

/** What we wrote where now no row of ours stands. */
const withoutOurs = (row: StandingRow, { isWritten }: Standing): Mend[] =>
  row.cells.flatMap((cell, column) =>
    !isSame(cell, '') && isWritten(row, column) ? [{ row: row.number, column, value: '' }] : [],
  )

/** Writes these cells and no other, side by side where they stand so. */
export function writeMends(sheet: Sheet, mends: readonly Mend[]): void {
  const inOrder = [...mends].sort((one, other) => one.row - other.row || one.column - other.column)
  const strips: Mend[][] = []
  for (const mend of inOrder) {
    const last = strips[strips.length - 1]
    const left = last?.[last.length - 1]
    if (last && left?.row === mend.row && left.column + 1 === mend.column) last.push(mend)
    else strips.push([mend])
  }
  for (const strip of strips) {
    const [{ row, column } = { row: 1, column: 0 }] = strip
    const cells = strip.map(({ value }) => cellOf(value as Written))
    roomFor(sheet, row, column + 1, 1, cells.length).setValues([cells])
  }
}
