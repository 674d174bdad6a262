import type { LocalSpreadsheet } from '../../local/headless.ts'

/** What a file holds, part by part: cells with their looks, notes, rules, sizes, charts. Ids that Google makes up are left out. */
export type Left = ReadonlyMap<string, string>

type Area = { tab: string; row: number; column: number; rows: number; columns: number }
type Cell = { v?: unknown; f?: string; t?: number; s?: unknown; p?: unknown }
type Line = { w?: number; h?: number; hd?: number; s?: unknown }
type Sheet = {
  name: string
  rowCount: number
  columnCount: number
  tabColor?: string
  hidden?: number
  freeze?: { xSplit: number; ySplit: number }
  showGridlines?: number
  mergeData?: unknown[]
  rowData: Record<string, Line>
  columnData: Record<string, Line>
  cellData: Record<string, Record<string, Cell>>
}
type Book = { sheetOrder: string[]; styles: Record<string, unknown>; sheets: Record<string, Sheet> }
type Records = {
  notes: Record<string, Record<string, string>>
  validations: { area: Area; rule: unknown }[]
  conditional: Record<string, unknown[]>
  protections: { id: number; area: Area; type: string }[]
  charts: { id: number; tab: string }[]
  properties: unknown
}

/** What a file holds now. */
export function leftIn(sheet: LocalSpreadsheet | string): Left {
  const kept = JSON.parse(typeof sheet === 'string' ? sheet : sheet.snapshot())
  const book: Book = JSON.parse(kept.book)
  const records: Records = kept.records
  const left = new Map<string, string>()
  left.set('tabs', book.sheetOrder.map((id) => book.sheets[id]?.name).join(', '))
  for (const id of book.sheetOrder) {
    const sheet = book.sheets[id]
    if (sheet) tabLeft(left, sheet, book.styles)
  }
  const nameOf = (id: string) => book.sheets[id]?.name ?? 'a tab that is gone'
  recordsLeft(left, records, nameOf)
  return left
}

function tabLeft(left: Map<string, string>, sheet: Sheet, styles: Book['styles']) {
  const { name, rowCount, columnCount, tabColor, hidden, freeze, showGridlines, mergeData } = sheet
  const looks = { rowCount, columnCount, tabColor, hidden, frozen: freeze?.ySplit, showGridlines, mergeData }
  for (const [what, look] of Object.entries(looks)) left.set(`${name} ${what}`, JSON.stringify(look))
  const looksOf = new Map(Object.entries(styles).map(([id, style]) => [id, sorted(style)]))
  const lookOf = (s: unknown) => (typeof s === 'string' ? (looksOf.get(s) ?? '') : s ? sorted(s) : '')
  for (const [what, lines] of Object.entries({ column: sheet.columnData, row: sheet.rowData }))
    for (const [at, { w, h, hd, s }] of Object.entries(lines))
      left.set(`${name} ${what} ${at}`, `${w ?? h ?? ''} ${hd ? 'hidden' : ''} ${lookOf(s)}`)
  for (const [row, cells] of Object.entries(sheet.cellData)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const ofColumn = lookOf(sheet.columnData[column]?.s)
      const text = cell && cellLeft(cell, cell.s ? lookOf(cell.s) : ofColumn, ofColumn)
      if (text) left.set(`${name} ${row},${column}`, text)
    }
  }
}

/** What a formula comes to follows from it, and need not be compared. An empty cell that looks as its column is none. */
function cellLeft({ v, f, t }: Cell, look: string, ofColumn: string): string {
  const held = f !== undefined ? f : v === undefined || v === null ? '' : `${t}:${v}`
  return held || (look && look !== '{}' && look !== ofColumn) ? `${held} ${look}` : ''
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )

function recordsLeft(left: Map<string, string>, records: Records, nameOf: (id: string) => string) {
  const named = (value: unknown) =>
    JSON.stringify(value, (key, each) => (key === 'id' ? undefined : key === 'tab' ? nameOf(each) : each))
  for (const [tab, notes] of Object.entries(records.notes))
    for (const [place, note] of Object.entries(notes))
      if (note) left.set(`${nameOf(tab)} note ${place}`, note)
  for (const [tab, rules] of Object.entries(records.conditional))
    if (rules.length > 0) left.set(`${nameOf(tab)} conditional`, named(rules))
  for (const what of ['protections', 'charts'] as const)
    left.set(what, records[what].map(named).sort().join('\n'))
  left.set('properties', JSON.stringify(records.properties))
  rulesLeft(left, records, nameOf, named)
}

/** The rule that holds for each cell, told in stretches of a column: later rules cover earlier ones. */
function rulesLeft(
  left: Map<string, string>,
  { validations }: Records,
  nameOf: (id: string) => string,
  named: (value: unknown) => string,
) {
  const columns = new Map<string, { tab: string; column: number }>()
  for (const { area } of validations)
    for (let column = area.column; column < area.column + area.columns; column++)
      columns.set(`${area.tab} ${column}`, { tab: area.tab, column })
  for (const { tab, column } of columns.values()) {
    const here = validations.filter(
      ({ area }) => area.tab === tab && area.column <= column && column < area.column + area.columns,
    )
    const edges = [...new Set(here.flatMap(({ area }) => [area.row, area.row + area.rows]))]
    const stretches: string[] = []
    let last = 'null'
    for (const row of edges.sort((one, other) => one - other)) {
      const rule =
        here.filter(({ area }) => area.row <= row && row < area.row + area.rows).pop()?.rule ?? null
      const text = named(rule)
      if (text !== last) stretches.push(`from ${row}: ${text}`)
      last = text
    }
    if (stretches.length > 0) left.set(`${nameOf(tab)} rules ${column}`, stretches.join('; '))
  }
}

/** Where two files differ, in lines; none where they are the same. */
export function differences(found: Left, wanted: Left): string[] {
  const keys = new Set([...found.keys(), ...wanted.keys()])
  return [...keys]
    .filter((key) => found.get(key) !== wanted.get(key))
    .map((key) => `${key}: ${found.get(key) ?? 'nothing'} instead of ${wanted.get(key) ?? 'nothing'}`)
}

/** What of the file as it was is neither as it was nor as the whole action leaves it. */
export function harmed(found: Left, before: Left, whole: Left): string[] {
  return [...before]
    .filter(([key, was]) => {
      const is = found.get(key)
      if (is === was || is === whole.get(key)) return false
      return !additive.has(key) || !isWithin(was, is ?? '')
    })
    .map(([key, was]) => `${key}: ${found.get(key) ?? 'nothing'}, was ${was}`)
}

// Lists that grow in steps.
const additive = new Set(['tabs', 'protections', 'charts'])

function isWithin(was: string, is: string): boolean {
  const separator = /\n|, /
  const there = is.split(separator)
  let from = 0
  return was.split(separator).every((one) => {
    if (one === '') return true
    from = there.indexOf(one, from) + 1
    return from > 0
  })
}
