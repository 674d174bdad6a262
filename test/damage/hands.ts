import { readFileSync } from 'node:fs'
import type { LocalSpreadsheet } from '../../local/headless.ts'

const built = (name: string) => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')
const pushed = built('Code.js')

/** Read together with the code, which is of the same build. */
export const pages = Object.fromEntries(
  ['Sidebar', 'Quadrant', 'Late'].map((name) => [name, built(`${name}.html`)]),
)

/** The add-on, and beside it what lets a test do what people do with menus and mouse: Google's own methods, one after the other. */
export const code = `${pushed}
function tinker(steps) {
  const file = SpreadsheetApp.getActive()
  const meant = (arg) => (arg && arg.tab ? file.getSheetByName(arg.tab).getRange(arg.a1) : arg)
  steps.reduce((on, [method, ...args]) => on[method](...args.map(meant)), file)
}`

type Step = [method: string, ...args: unknown[]]

/** Thrown where a damage has nothing left to damage, since one before it took that away. */
export class Gone extends Error {}

/** Does things to a tab as a person with the mouse does: `on(file, 'Plan', ['deleteRow', 1])`. */
export async function on(file: LocalSpreadsheet, tab: string, ...steps: Step[]) {
  tabOf(file, tab)
  await file.run('tinker', [['getSheetByName', tab], ...steps])
}

/** Does things to the file. */
export const onFile = (file: LocalSpreadsheet, ...steps: Step[]) => file.run('tinker', steps)

/** The texts of the first row. */
export function headersOf(file: LocalSpreadsheet, tab: string): unknown[] {
  return file.values(`'${tab}'!A1:${letters(tabOf(file, tab).columns)}1`)[0] ?? []
}

export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** Where a column stands, counted from 1. */
export function columnOf(file: LocalSpreadsheet, tab: string, header: string): number {
  const at = headersOf(file, tab).indexOf(header)
  if (at < 0) throw new Gone(`no column ${header} in ${tab}`)
  return at + 1
}

/** A cell below a header, as in 'Plan'!H3. */
export const cell = (file: LocalSpreadsheet, tab: string, header: string, row: number) =>
  `'${tab}'!${letters(columnOf(file, tab, header))}${row}`

/** Puts a text into a cell that keeps it as text, as an import does. */
export async function putText(file: LocalSpreadsheet, a1: string, text: string) {
  const [tab = '', place = ''] = a1.replaceAll("'", '').split('!')
  await on(file, tab, ['getRange', place], ['setNumberFormat', '@'], ['setValue', text])
}

/** Moves a column to where another stands, as dragging its letter does: it goes with all its cells. */
export function moveColumn(file: LocalSpreadsheet, tab: string, header: string, to: number) {
  const from = columnOf(file, tab, header) - 1
  const { engine } = file.host.context
  const { id, rows, columns } = tabOf(file, tab)
  const at = Math.min(to - 1, columns)
  engine.insert(id, 'columns', at, 1)
  const old = from >= at ? from + 1 : from
  const area = { tab: id, row: 0, column: old, rows, columns: 1 }
  const [values, formulas] = [engine.values(area), engine.formulas(area)]
  const styles = engine.styles(area)
  const cells = values.map(([one], row) => {
    const formula = formulas[row]?.[0]
    return [formula ? { formula } : one && one.value !== null ? one : undefined]
  })
  engine.write({ ...area, column: at }, cells)
  engine.setStyles({ ...area, column: at }, styles)
  engine.remove(id, 'columns', old, 1)
}

export function tabOf(file: LocalSpreadsheet, tab: string) {
  const found = file.tabs.find(({ name }) => name === tab)
  if (!found) throw new Gone(`no tab ${tab}`)
  return found
}

/** What each tab holds, cell by cell: what was typed, and what formulas there are. */
export type Contents = Map<string, Map<string, { value: unknown; formula: string }>>

/** Everything that stands in the file, by tab and cell. */
export function contentsOf(file: LocalSpreadsheet, leaveOut: readonly string[] = []): Contents {
  const { engine } = file.host.context
  const tabs = file.tabs.filter(({ name }) => !leaveOut.includes(name))
  return new Map(
    tabs.map(({ id, name }) => {
      const area = { tab: id, row: 0, column: 0, ...engine.extent(id) }
      const cells = new Map<string, { value: unknown; formula: string }>()
      if (area.rows === 0) return [name, cells]
      const formulas = engine.formulas(area)
      engine.values(area).forEach((row, r) => {
        row.forEach(({ value }, c) => {
          const formula = formulas[r]?.[c] ?? ''
          const held = value === null || value === undefined ? '' : value
          if (held !== '' || formula !== '') cells.set(`${letters(c + 1)}${r + 1}`, { value: held, formula })
        })
      })
      return [name, cells]
    }),
  )
}

/** Types where a warning has to be answered first. */
export async function insist(file: LocalSpreadsheet, a1: string, value: string | number | null) {
  file.answers.push('OK')
  await file.type(a1, value)
  file.answers.length = 0
}
