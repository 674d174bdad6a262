import { type Area, isSingle, overlap, type Place } from './areas.ts'
import { sameValue, type Value } from './cells.ts'
import type { Reading } from './readFormula.ts'

/** What a formula gives: rows of values, and what the cell's error tip says where the first is an error. */
export type Result = { rows: Value[][]; message?: string }

/** What recalculation needs of the spreadsheet. */
export type Sheets = {
  read(place: Place): Reading
  evaluate(place: Place, reading: Reading): Result
  /** Typed or written content that a spill would cover. */
  isFilled(place: Place): boolean
  size(tab: string): { rows: number; columns: number }
  show(place: Place, rows: Value[][]): void
}

export type Formula = {
  place: Place
  reading: Reading
  rows: Value[][]
  message?: string
  /** The cells that its result fills, or would fill were it not blocked. */
  wanted: Area
  mustRun: boolean
  isRunning: boolean
  isCyclic: boolean
  /** It hangs on chance or the clock. */
  isTainted: boolean
}

export const messages = {
  cycle: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
  volatile:
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
  parse: 'Formula parse error.',
}

export const single = (value: string, message?: string): Result => ({
  rows: [[{ value, pattern: '' }]],
  message,
})

export const refersTo = ({ reading }: Formula, area: Area) =>
  reading.references.some((reference) => overlap(reference.area, area))

export const spillsOver = ({ wanted }: Formula, area: Area) => !isSingle(wanted) && overlap(wanted, area)

/** Its references come out only as it runs, so that any change may concern it. */
export const isFarSeeing = ({ reading }: Formula) =>
  reading.functions.has('INDIRECT') || reading.functions.has('OFFSET')

export const isSpilling = ({ rows }: Formula) => rows.length > 1 || (rows[0]?.length ?? 0) > 1

export const isBlocked = (formula: Formula) => !isSingle(formula.wanted) && !isSpilling(formula)

export const sameRows = (a: Value[][], b: Value[][]) =>
  a.length === b.length &&
  a.every((row, r) => {
    const other = b[r] ?? []
    return row.length === other.length && row.every((value, c) => sameValue(value, other[c] ?? value))
  })
