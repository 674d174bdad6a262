import type { Cell, Table } from './cells.ts'
import { isBlank } from './cells.ts'

export const headersOf = {
  Settings: ['Setting', 'Value', 'What it means'],
  Team: ['Rep', 'Email', 'Manager', 'Start', 'Active'],
  Plan: [
    ...['Month', 'Rep', 'Activity', 'Quantity', 'Per', 'Direction', 'Quality'],
    ...['Done', 'Right people', 'Self rating', 'Weight', 'Note', 'Id'],
  ],
  Activity: ['Date', 'Rep', 'Activity', 'Right person', 'Rating', 'Customer', 'Note'],
  Results: ['Month', 'Rep', 'Target', 'Actual'],
  Observations: [
    ...['Date', 'Rep', 'Observer', 'Occasion', 'Customer', 'Objective'],
    ...['Skill', 'Knowledge', 'Enthusiasm', 'Needs-based'],
    ...["Rep's view", 'Went well', 'To improve', 'Agreed action', 'Id'],
  ],
  Scores: [
    ...['Month', 'Rep', 'Quantity', 'Direction', 'Quality', 'Activity'],
    ...['Weakest', 'Results', 'Quadrant', 'Basis', 'Advice'],
  ],
} as const

export type TabName = keyof typeof headersOf

/** One row of a tab; `row` is its number in the tab, where the header is row 1. */
export type Row = { row: number; cell: (header: string) => Cell }

/** Headers are the same whatever their case and spaces, those that nobody sees included. */
export const sameHeader = (a: Cell, b: string) => plainHeader(a) === b.toLowerCase()

const plainHeader = (cell: Cell) =>
  String(cell ?? '')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
    .toLowerCase()

/** The rows of a tab that are not blank; an absent or wholly blank tab has none. */
export function readRows(table: Table, tab: TabName): Row[] {
  if (isWhollyBlank(table)) return []
  const [header = [], ...body] = table as Cell[][]
  const headers = header.map(plainHeader)
  const column = (name: string) => headers.indexOf(name.toLowerCase())
  const rows = body.map((cells, index) => ({ row: index + 2, cell: (name: string) => cells[column(name)] }))
  const counted = headersOf[tab].filter((name) => name !== 'Id')
  return rows.filter(({ cell }) => counted.some((name) => !isBlank(cell(name))))
}

export function isWhollyBlank(table: Table): boolean {
  return !Array.isArray(table) || table.every((cells) => cells.every(isBlank))
}

/** Those of the needed columns that a tab lacks. */
export function missingColumns(table: Table, needed: readonly string[]): string[] {
  if (isWhollyBlank(table)) return []
  const [header = []] = table as Cell[][]
  return needed.filter((name) => !header.some((cell) => sameHeader(cell, name)))
}

/** Our columns, but Id, whose header stands more than once. */
export function doubledColumns(table: Table, tab: TabName): string[] {
  if (isWhollyBlank(table)) return []
  const [header = []] = table as Cell[][]
  return headersOf[tab].filter(
    (name) => name !== 'Id' && header.filter((cell) => sameHeader(cell, name)).length > 1,
  )
}
