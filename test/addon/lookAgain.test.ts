import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { lookAgain } from '../../src/addon/lookAgain.ts'
import { writeMends } from '../../src/addon/mends.ts'
import type { Sheet } from '../../src/addon/sheets.ts'
import { columnsOf } from '../../src/tabs/columns.ts'
import type { Tab } from '../../src/tabs/schema.ts'

const tab: Tab = {
  name: 'Talks',
  columns: [
    { header: 'Month', type: 'text' },
    { header: 'Rep', type: 'name' },
    { header: 'Done', type: 'text' },
    { header: 'Activity', type: 'text' },
    { header: 'Answer', type: 'text' },
    { header: 'Id', type: 'id' },
  ],
}
const headers = tab.columns.map(({ header }) => header)

type Grid = string[][]
type Change = { row: number; header: string; value: string }

const flush = vi.fn()
beforeEach(() => {
  flush.mockClear()
  vi.stubGlobal('SpreadsheetApp', { flush })
})

/** A sheet as far as it is looked at again: it grows by itself, and runs what is not written as text. */
function sheetOf(grid: Grid): Sheet {
  const width = Math.max(...grid.map((row) => row.length))
  const range = (row: number, column: number, rows = 1, columns = 1) => ({
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getValues: () =>
      Array.from({ length: rows }, (_, at) =>
        Array.from({ length: columns }, (_, to) => grid[row - 1 + at]?.[column - 1 + to] ?? ''),
      ),
    setValues(values: string[][]) {
      expect(values.map((cells) => cells.length)).toEqual(Array(rows).fill(columns))
      values.forEach((cells, at) => {
        cells.forEach((cell, to) => {
          set(grid, row + at, column - 1 + to, cell.startsWith('=') ? '#RUN!' : cell.replace(/^'/, ''))
        })
      })
    },
  })
  return { getDataRange: () => range(1, 1, grid.length, width), getRange: range } as unknown as Sheet
}

function set(grid: Grid, row: number, column: number, value: string): void {
  while (grid.length < row) grid.push([])
  const cells = grid[row - 1] ?? []
  while (cells.length <= column) cells.push('')
  cells[column] = value
}

/** What a save wrote, where it had found rows and columns before. */
function write(grid: Grid, changes: readonly Change[]): void {
  for (const { row, header, value } of changes) set(grid, row, headers.indexOf(header), value)
}

/** Has a save, which had read one grid, look at what became of it. */
const look = (cells: Grid, changes: Change[], now: Grid): string[] =>
  lookAgain({
    tab,
    sheet: sheetOf(now),
    cells,
    formulas: [],
    at: columnsOf(headers, tab),
    changes,
    left: new Set(),
  })

/** The rows that say something, by header, in whatever order. */
function rowsOf([first = [], ...rows]: Grid): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  return filled.map((row) => headers.map((header) => row[first.indexOf(header)] ?? '').join(' | ')).sort()
}

const copy = (grid: Grid) => grid.map((row) => [...row])

/** A list in which one is taken out, if so, and others come in, at a place. */
const spliced = <Item>(list: readonly Item[], at: number, out: 0 | 1, ...others: Item[]) => [
  ...list.slice(0, at),
  ...others,
  ...list.slice(at + out),
]

/** What a person does to a tab, as a function of the tab. */
type Act = (grid: Grid) => Grid

const sorted =
  (order: number[]): Act =>
  ([first = [], ...rows]) => [first, ...order.flatMap((at) => (rows[at] ? [rows[at]] : []))]
const rowDeleted =
  (at: number): Act =>
  (grid) =>
    spliced(grid, at, 1)
const rowInserted =
  (at: number): Act =>
  (grid) =>
    spliced(grid, at, 0, [])
const columnInserted =
  (at: number): Act =>
  (grid) =>
    grid.map((row) => spliced(row, at, 0, ''))
const columnMoved =
  (from: number, to: number): Act =>
  (grid) =>
    grid.map((row) => spliced(spliced(row, from, 1), to, 0, row[from] ?? ''))
const typed =
  (row: number, column: number): Act =>
  (grid) =>
    spliced(grid, row, 1, spliced(grid[row] ?? [], column, 1, 'typed'))

const from = (least: number, most: number) => fc.integer({ min: least, max: most })
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

/** Deleted as the last, a row cannot be told from one that we wrote over: it comes back. */
const actOn = (count: number): fc.Arbitrary<Act> =>
  fc.oneof(
    fc.shuffledSubarray(upTo(count), { minLength: count }).map(sorted),
    ...(count > 1 ? [from(1, count - 1).map(rowDeleted)] : []),
    from(1, count).map(rowInserted),
    from(0, 6).map(columnInserted),
    fc.tuple(from(0, 5), from(0, 5)).map(([one, other]) => columnMoved(one, other)),
    fc.tuple(from(1, count), from(0, 4)).map(([row, column]) => typed(row, column)),
  )

const rowsRead = from(1, 6).chain((count) =>
  fc.tuple(
    ...upTo(count).map((at) =>
      fc
        .tuple(fc.constantFrom('', 'yes', 'well done'), fc.boolean())
        .map(([answer, hasId]) => [
          'March',
          `Rep ${at % 3}`,
          '',
          `Calls ${at}`,
          answer,
          hasId ? `old-${at}` : '',
        ]),
    ),
  ),
)
const changesTo = (count: number) =>
  fc
    .record({
      rows: fc.subarray(upTo(count)),
      at: fc.subarray(['Done', 'Answer'], { minLength: 1 }),
      value: fc.constantFrom('=1+1', 'yes', 'new answer'),
    })
    .map(({ rows, at, value }) =>
      rows.flatMap((row) => at.map((header) => ({ row: row + 2, header, value }))),
    )

const newRow = (at: number) => ['March', 'Rep 1', '', `new ${at}`, 'yes', `new-${at}`]

/** What a save writes that adds rows below those that it read. */
const added = (rows: readonly string[][], below: number): Change[] =>
  rows.flatMap((row, at) =>
    headers.map((header, column) => ({ row: below + 1 + at, header, value: row[column] ?? '' })),
  )

/** A tab on which a person did something before the save read it. */
function oneAfterTheOther(read: Grid, act: Act, changes: readonly Change[], news: readonly string[][]): Grid {
  const numbers = act(read.map((row, at) => [...row, `${at + 1}`])).map((row) => Number(row.at(-1)))
  const grid = act(copy(read))
  const [first = []] = grid
  for (const { row, header, value } of changes)
    if (numbers.includes(row)) set(grid, numbers.indexOf(row) + 1, first.indexOf(header), value)
  return [...grid, ...news.map((row) => first.map((header) => row[headers.indexOf(header)] ?? ''))]
}

test('whoever moves, deletes or types something during a save, each row holds what it was to hold', () => {
  const cases = rowsRead.chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      changes: changesTo(rows.length),
      news: from(0, 2).map((count) => upTo(count).map(newRow)),
      act: actOn(rows.length),
    }),
  )
  fc.assert(
    fc.property(cases, ({ rows, changes, news, act }) => {
      const read = [headers, ...rows]
      const all = [...changes, ...added(news, read.length)]
      const now = act(copy(read))
      write(now, all)
      look(read, all, now)
      expect(rowsOf(now)).toEqual(rowsOf(oneAfterTheOther(read, act, changes, news)))
    }),
    { numRuns: 500 },
  )
})

const calls = ['March', 'Ann', '', 'Calls', '', '']
const visits = ['March', 'Ann', '', 'Visits', 'yes', '']
const answered: Change = { row: 2, header: 'Answer', value: 'yes' }

test('nothing is said, or written again, where nobody moved anything', () => {
  const now = [headers, [...calls], visits]
  write(now, [answered])
  expect(look([headers, calls, visits], [answered], now)).toEqual([])
  expect(flush).not.toHaveBeenCalled()
})

test('what was put right is told by its rows, and seen by others before the lock is free', () => {
  const now = rowInserted(1)([headers, calls, visits].map((row) => [...row]))
  write(now, [answered])
  expect(look([headers, calls, visits], [answered], now)).toEqual([
    'Somebody moved rows or columns of Talks at that very moment, and 2 rows had to be put right there: look at them.',
  ])
  expect(flush).toHaveBeenCalledTimes(1)
})

test('two rows told apart by what was written over are still told apart by where they stand', () => {
  const read = [headers, calls, visits]
  const changes = [answered, { ...answered, row: 3 }]
  const now = columnMoved(4, 0)(copy(read))
  write(now, changes)
  look(read, changes, now)
  expect(rowsOf(now)).toEqual(['March | Ann |  | Calls | yes | ', 'March | Ann |  | Visits | yes | '])
})

test('cells side by side are put right together, and no other is touched', () => {
  const written: unknown[] = []
  const setValues = (row: number, column: number) => (values: string[][]) =>
    written.push([row, column, values])
  const sheet = { getRange: (row: number, column: number) => ({ setValues: setValues(row, column) }) }
  const mends = [
    { row: 3, column: 4, value: 'd' },
    { row: 2, column: 3, value: '=c' },
    { row: 2, column: 1, value: 'b' },
    { row: 2, column: 0, value: 'a' },
  ]
  writeMends(sheet as unknown as Sheet, mends)
  expect(written).toEqual([
    [2, 1, [['a', 'b']]],
    [2, 4, [["'=c"]]],
    [3, 5, [['d']]],
  ])
})
