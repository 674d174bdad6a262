import { columnOf, monthOf } from './peer.ts'

type Expressions = Record<string, string>
export type Table = {
  filter(expression: string): Table
  derive(columns: Expressions): Table
  groupby(...columns: string[]): Table
  rollup(columns: Expressions): Table
  rename(columns: Expressions): Table
  cross(other: Table): Table
  lookup(other: Table, on: [string[], string[]], ...columns: string[]): Table
  array(column: string): unknown[]
}
export type Arquero = { table(columns: Record<string, readonly unknown[]>): Table }

export const repMonth = ['Month', 'Rep']
/** A tab as columns: blanks are null, dates the months they are in. */
export function loaded(arquero: Arquero, rows: readonly unknown[][], headers: string, day = 'Month'): Table {
  const months = columnOf<Date>(rows, day).map(monthOf)
  const columns = headers.split(',').map((header) => {
    return [header, columnOf(rows, header).map((cell) => (cell === '' ? null : cell))] as const
  })
  return arquero.table({ Month: months, ...Object.fromEntries(columns) })
}
