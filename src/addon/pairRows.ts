import { isBlank, isDate } from '../tabs/cells.ts'
import type { WantedRow } from './wantedRows.ts'

export type StandingRow = { number: number; cells: unknown[] }

/** How a tab stands: where our columns are, and which cells hold what we wrote into that very place. */
export type Standing = {
  rows: StandingRow[]
  columns: number[]
  /** Where the Ids are; -1: nowhere. */
  id: number
  isWritten(row: StandingRow, column: number): boolean
}

/** Where each row stands now; those that stand nowhere; and what stands there besides. */
export type Pairs = { found: Map<WantedRow, StandingRow>; missing: WantedRow[]; unknown: StandingRow[] }
type IsPair = (wanted: WantedRow, row: StandingRow) => boolean

/** Finds each row again, wherever people moved it and whatever was written into it meanwhile: the surest ways first. */
export function pairRows(wanted: readonly WantedRow[], standing: Standing): Pairs {
  const pairs = whole(wanted, standing)
  for (const isPair of [isButForOurs, hasItsId, isWhereItWasWritten, isAlike, isWhereItWas]) {
    pairs.missing = pairs.missing.filter((row) => {
      const fits = (other: StandingRow) => isPair(standing)(row, other)
      // Where columns moved, rows stand where they stood, though what tells them apart may be written over.
      const there = pairs.unknown.findIndex((other) => other.number === row.number && fits(other))
      const at = there < 0 ? pairs.unknown.findIndex(fits) : there
      const [place] = at < 0 ? [] : pairs.unknown.splice(at, 1)
      if (place) pairs.found.set(row, place)
      return place === undefined
    })
  }
  return pairs
}

function whole(wanted: readonly WantedRow[], { rows, columns }: Standing): Pairs {
  const keyOf = (cells: readonly unknown[]) => JSON.stringify(columns.map((column) => spelled(cells[column])))
  const places = new Map<string, StandingRow[]>()
  for (const row of [...rows].reverse()) {
    const alike = places.get(keyOf(row.cells)) ?? []
    alike.push(row)
    places.set(keyOf(row.cells), alike)
  }
  const found = new Map<WantedRow, StandingRow>()
  for (const row of wanted) {
    const place = places.get(keyOf(row.cells))?.pop()
    if (place) found.set(row, place)
  }
  return {
    found,
    missing: wanted.filter((row) => !found.has(row)),
    unknown: [...places.values()].flat(),
  }
}

// A row in which nothing but ours and what a formula computes stands may be any.
const isButForOurs =
  ({ columns, isWritten }: Standing): IsPair =>
  (wanted, row) =>
    columns.every((column) => isWritten(row, column) || isKept(wanted, row, column)) &&
    columns.some(
      (column) => !isWritten(row, column) && !wanted.computed[column] && !isBlank(row.cells[column]),
    )

const hasItsId =
  ({ id }: Standing): IsPair =>
  (wanted, row) =>
    !isBlank(wanted.cells[id]) && isSame(wanted.cells[id], row.cells[id])

const isWhereItWasWritten =
  ({ isWritten }: Standing): IsPair =>
  (wanted, row) =>
    wanted.isNew &&
    wanted.number === row.number &&
    row.cells.some((cell, column) => !isBlank(cell) && isWritten(row, column))

// Somebody has typed into it.
const isAlike =
  ({ columns, isWritten }: Standing): IsPair =>
  (wanted, row) => {
    const told = columns.filter((column) => !isBlank(row.cells[column]) && !isWritten(row, column))
    const kept = told.filter((column) => isKept(wanted, row, column))
    return !wanted.isNew && told.length > 0 && kept.length * 2 >= told.length
  }

const isWhereItWas =
  ({ columns, isWritten }: Standing): IsPair =>
  (wanted, row) =>
    !wanted.isNew &&
    wanted.number === row.number &&
    columns.some((column) => !isBlank(row.cells[column]) && !isWritten(row, column))

const isKept = ({ was, cells, computed }: WantedRow, row: StandingRow, column: number) =>
  computed[column] || isSame(row.cells[column], was[column]) || isSame(row.cells[column], cells[column])

/** Whether two cells say the same. */
export const isSame = (one: unknown, other: unknown) => spelled(one) === spelled(other)

const spelled = (cell: unknown) => (isBlank(cell) ? '' : isDate(cell) ? `${cell.getTime()}` : String(cell))
