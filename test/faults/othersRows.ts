import { typedTabs } from '../../src/tabs/allTabs.ts'
import { headerKey } from '../../src/tabs/columns.ts'
import type { Left } from './left.ts'

/** What stands in the tabs row by row, without our cells in the sample team's rows: wherever the rows stand by now. */
export function othersRows(left: Left): Record<string, string[]> {
  return Object.fromEntries(
    typedTabs.map(({ name, columns }) => {
      const rows = rowsOf(left, name)
      const ours = new Set<string>(columns.map(({ header }) => headerKey(header)))
      const headers = new Map([...(rows.get(0) ?? [])].map(([column, cell]) => [column, textOf(cell)]))
      const isSample = (row: Map<number, string>) =>
        [...row].some(([column, cell]) => headers.get(column) === 'rep' && textOf(cell).endsWith('(sample)'))
      const kept = [...rows].map(([number, row]) =>
        [...row]
          .filter(([column]) => number === 0 || !isSample(row) || !ours.has(headers.get(column) ?? ''))
          .map(([column, cell]) => `${headers.get(column)}: ${cell}`)
          .filter((cell) => !/^[^:]*: ( |undefined )/.test(cell)),
      )
      return [name, kept.filter((row) => row.length > 0).map((row) => row.join('; '))]
    }),
  )
}

const textOf = (cell: string) =>
  cell
    .replace(/^\d+:/, '')
    .replace(/ \{.*$/, '')
    .trim()
    .toLowerCase()

function rowsOf(left: Left, tab: string): Map<number, Map<number, string>> {
  const rows = new Map<number, Map<number, string>>()
  for (const [key, cell] of left) {
    const [, name = '', row, column] = /^(.*) (\d+),(\d+)$/.exec(key) ?? []
    // A blank cell that has only a look starts with a space.
    if (name.toLowerCase() !== tab.toLowerCase() || cell.startsWith(' ')) continue
    const line = rows.get(Number(row)) ?? new Map<number, string>()
    rows.set(Number(row), line.set(Number(column), cell))
  }
  return rows
}
