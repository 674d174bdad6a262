import { cell, columnOf, type Damage, headersOf, lastRow, type Outcome, on } from './damage.ts'
import { moveColumn } from './hands.ts'

/** The columns that are damaged; the scores cannot do without the needed ones. */
const columns: Record<string, { needed: readonly string[]; others: readonly string[] }> = {
  Plan: {
    needed: ['Month', 'Rep', 'Quantity', 'Done'],
    others: ['Activity', 'Right people', 'Weight', 'Id'],
  },
  Results: { needed: ['Month', 'Target', 'Actual'], others: [] },
  Observations: { needed: ['Date', 'Rep'], others: ['Skill', 'Went well'] },
  Team: { needed: ['Rep'], others: ['Active', 'Manager'] },
  Settings: { needed: [], others: ['Setting', 'Value'] },
  'Check-ins': { needed: [], others: ['Date', 'Lines', 'Id'] },
  '1-1s': { needed: [], others: ['Rep', 'Commitments', 'Id'] },
  Wins: { needed: [], others: ['Rep', 'Customer', 'Deal of the month'] },
}

const each = (make: (tab: string, header: string, isNeeded: boolean) => Damage | Damage[]) =>
  Object.entries(columns).flatMap(([tab, { needed, others }]) => [
    ...needed.flatMap((header) => make(tab, header, true)),
    ...others.flatMap((header) => make(tab, header, false)),
  ])

type Change = (header: string) => string | number

const retyped = (tab: string, header: string, name: string, to: Change): Damage => ({
  name: `${tab}: the header ${header} ${name}`,
  async do(file): Promise<Outcome> {
    await on(file, tab, ['getRange', cell(file, tab, header, 1).split('!')[1]], ['setValue', to(header)])
    return { hits: [] }
  },
})

const spelledColumns = [
  ['Plan', 'Month'],
  ['Plan', 'Right people'],
  ['Settings', 'Value'],
  ['Observations', 'Went well'],
  ['1-1s', 'Commitments'],
] as const

const same: [string, Change][] = [
  ['with a space behind', (header) => `${header} `],
  ['in capitals', (header) => header.toUpperCase()],
  ['with hard spaces', (header) => `\u00a0${header.replaceAll(' ', '\u00a0')}\u00a0`],
  ['with two spaces within', (header) => header.replaceAll(' ', '  ')],
  ['broken over two lines', (header) => header.replaceAll(' ', '\n')],
  ['with a space of no width', (header) => `${header}\u200b`],
]

const gone = (tab: string, isNeeded: boolean, hits: Outcome['hits'] = 'everybody') => ({
  ...(isNeeded && { scores: 'error' as const, setUpMends: false as const }),
  hits,
  tab,
})

const renamed = (tab: string, header: string, isNeeded: boolean, to: string | number): Damage => ({
  ...gone(tab, isNeeded),
  name: `${tab}: the header ${header} now ${to === '' ? 'blank' : to}`,
  async do(file) {
    await on(file, tab, ['getRange', cell(file, tab, header, 1).split('!')[1]], ['setValue', to])
    return { hits: 'everybody', ...(isNeeded && { listed: [[tab, 1, header]] }) }
  },
})

const deleted = (tab: string, header: string, isNeeded: boolean): Damage => ({
  ...gone(tab, isNeeded),
  name: `${tab}: the column ${header} deleted`,
  async do(file) {
    await on(file, tab, ['deleteColumn', columnOf(file, tab, header)])
    return { hits: 'everybody', ...(isNeeded && { listed: [[tab, 1, header]] }) }
  },
})

const doubled = (tab: string, header: string, side: 'left' | 'right'): Damage => ({
  name: `${tab}: a second, blank ${header} on the ${side}`,
  async do(file) {
    const column = columnOf(file, tab, header)
    await on(file, tab, [side === 'left' ? 'insertColumnBefore' : 'insertColumnAfter', column])
    const at = side === 'left' ? column : column + 1
    await on(file, tab, ['getRange', 1, at], ['setValue', header])
    // A column left of our first stands outside of what Scores reads, and an Id counts for nothing there.
    const isInRange = column > 1 && header !== 'Id'
    const isRead = side === 'left' && isInRange && !['Check-ins', '1-1s', 'Wins'].includes(tab)
    return { hits: side === 'left' ? 'everybody' : [], ...(isRead && { listed: [[tab, 1, header]] }) }
  },
})

const moved = (tab: string, header: string, to: 'first' | 'last' | 'out'): Damage => ({
  name: `${tab}: ${header} moved ${to === 'out' ? 'out of our columns' : `to be ${to}`}`,
  // Left of our first column it stands outside of what Scores reads, as it does right of the last.
  ...(to !== 'last' && { scores: 'either' as const }),
  do(file) {
    const last = headersOf(file, tab).filter((text) => text !== '').length
    moveColumn(file, tab, header, to === 'first' ? 1 : to === 'last' ? last : last + 4)
    return { hits: 'everybody', lost: [] }
  },
})

const inserted = (tab: string): Damage => ({
  name: `${tab}: a column of the user’s own between ours`,
  async do(file) {
    await on(file, tab, ['insertColumnBefore', 2])
    await on(file, tab, ['getRange', 1, 2], ['setValue', 'Region'])
    await on(file, tab, ['getRange', 3, 2], ['setValue', 'North'])
  },
})

const above = (tab: string, title: string): Damage => ({
  name: `${tab}: ${title ? 'a title' : 'a blank row'} above the headers`,
  ...(columns[tab]?.needed.length && { scores: 'error' as const, setUpMends: false as const }),
  async do(file) {
    await on(file, tab, ['insertRowBefore', 1])
    if (title) await on(file, tab, ['getRange', 1, 1], ['setValue', title])
    return { hits: 'everybody' }
  },
})

const headless = (tab: string): Damage => ({
  name: `${tab}: the header row deleted`,
  ...(columns[tab]?.needed.length && { scores: 'error' as const }),
  async do(file) {
    await on(file, tab, ['deleteRow', 1])
    return { hits: 'everybody' }
  },
})

const merged = (tab: string, range: string): Damage => ({
  name: `${tab}: ${range} merged`,
  ...(range === 'A1:B1' &&
    ['Plan', 'Results', 'Observations'].includes(tab) && {
      scores: 'error' as const,
      setUpMends: false as const,
    }),
  async do(file) {
    await on(file, tab, ['getRange', range], ['merge'])
    return { hits: 'everybody' }
  },
})

const emptied = (tab: string): Damage => ({
  name: `${tab}: no rows, only headers`,
  async do(file) {
    await on(file, tab, ['deleteRows', 2, Math.max(1, lastRow(file, tab) - 1)])
    return { hits: 'everybody' }
  },
})

const blank = (tab: string): Damage => ({
  name: `${tab}: everything cleared`,
  async do(file) {
    await on(file, tab, ['clearContents'])
    return { hits: 'everybody' }
  },
})

const spaced = (tab: string): Damage => ({
  name: `${tab}: blank rows between`,
  async do(file) {
    await on(file, tab, ['insertRowsBefore', 3, 2])
    await on(file, tab, ['insertRowsBefore', 6, 40])
  },
})

const look = (tab: string): Damage[] => [
  { name: `${tab}: rows hidden`, do: (file) => on(file, tab, ['hideRows', 2, 3]) },
  { name: `${tab}: columns hidden`, do: (file) => on(file, tab, ['hideColumns', 1, 2]) },
  {
    name: `${tab}: five rows and two columns frozen`,
    async do(file) {
      await on(file, tab, ['setFrozenRows', 5])
      await on(file, tab, ['setFrozenColumns', 2])
    },
  },
  // All that a filter does to the cells: it hides rows, with gaps between them.
  {
    name: `${tab}: rows filtered out`,
    async do(file) {
      for (const row of [2, 4, 5]) await on(file, tab, ['hideRows', row])
    },
  },
]

const tabs = Object.keys(columns)

/** Columns and rows that are not where, or what, they were. */
export const columnDamages: Damage[] = [
  ...spelledColumns.flatMap(([tab, header]) => same.map(([name, to]) => retyped(tab, header, name, to))),
  ...each((tab, header, isNeeded) => renamed(tab, header, isNeeded, `Our ${header}`)),
  ...each((tab, header, isNeeded) => renamed(tab, header, isNeeded, '')),
  ...each((tab, header, isNeeded) => renamed(tab, header, isNeeded, 7)),
  ...each(deleted),
  ...each((tab, header) => [doubled(tab, header, 'left'), doubled(tab, header, 'right')]),
  ...each((tab, header) => (['first', 'last', 'out'] as const).map((to) => moved(tab, header, to))),
  ...tabs.map(inserted),
  ...tabs.flatMap((tab) => [above(tab, ''), above(tab, 'Sales 2026')]),
  ...tabs.map(headless),
  ...tabs.flatMap((tab) => ['A1:B1', 'A2:A4', 'B3:C3'].map((range) => merged(tab, range))),
  ...tabs.map(emptied),
  ...tabs.map(blank),
  ...tabs.map(spaced),
  ...tabs.flatMap(look),
]
