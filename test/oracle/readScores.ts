import type { Cell, Table } from './cells.ts'
import { isBlank, readMonth, readNumber } from './cells.ts'
import { readRows } from './table.ts'

/** A row of the Scores tab as read back from its cells. */
export type Standing = {
  month: string
  rep: string
  quantity: number | undefined
  activity: number | undefined
  results: number | undefined
  quadrant: string
  basis: string
}

const numberIn = (cell: Cell) => {
  const number = readNumber(cell)
  return 'value' in number ? number.value : undefined
}
const textIn = (cell: Cell) => (isBlank(cell) ? '' : String(cell))

export function readScores(table: Table, zone: string): Standing[] {
  return readRows(table, 'Scores').flatMap(({ cell }) => {
    const month = readMonth(cell('Month'), zone)
    if (!('value' in month)) return []
    return [
      {
        month: month.value,
        rep: textIn(cell('Rep')),
        quantity: numberIn(cell('Quantity')),
        activity: numberIn(cell('Activity')),
        results: numberIn(cell('Results')),
        quadrant: textIn(cell('Quadrant')),
        basis: textIn(cell('Basis')),
      },
    ]
  })
}

/** The month asked for; blank: the newest in which something was done or won, else the newest. */
export function chosenMonth(standings: Standing[], month: Cell, zone: string): string | undefined {
  const asked = readMonth(month, zone)
  if ('bad' in asked) throw new Error('month cannot be read')
  if ('value' in asked) return asked.value
  const newest = (rows: Standing[]) =>
    rows
      .map((row) => row.month)
      .sort()
      .at(-1)
  const begun = standings.filter(({ quantity = 0, results = 0 }) => quantity > 0 || results !== 0)
  return newest(begun) ?? newest(standings)
}
