import type { LocalSpreadsheet } from '../../local/headless.ts'
import { cell, columnOf, Gone, headersOf, letters, on, onFile, putText, tabOf } from './hands.ts'

/** Tab, row and header of a cell that the problems have to list. */
export type Listed = [tab: string, row: number, header: string]

/** Who may score otherwise after a damage, and what has to be listed for it. */
export type Outcome = {
  hits?: 'everybody' | readonly string[]
  /** Who scores otherwise after Set up still; usually all who were hit. */
  lost?: 'everybody' | readonly string[]
  listed?: readonly Listed[]
}

export type Damage = {
  name: string
  /** It hurts one cell, which is no matter to saves and Set up. */
  shallow?: true
  /** The user who damages and goes on may not edit everything. */
  asRep?: true
  /** What Scores does: it stands, or it shows an error that says how to mend it. Usually it stands. */
  scores?: 'either' | 'error'
  /** Whether Set up brings the scores of all who were not hit back. Usually it does. */
  setUpMends?: false
  /** Cells that Set up must leave as they are, on tabs that are ours alone. */
  keeps?: readonly string[]
  do(file: LocalSpreadsheet, random: Random): unknown
}

/** A number from 0 to below 1, the same again for the same seed. */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const oneOf = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item

const taken = new WeakMap<LocalSpreadsheet, Set<string>>()

/** Begins anew with a file that is as it was. */
export const forgetRows = (file: LocalSpreadsheet) => taken.delete(file)

/** A filled row of a tab that no damage has chosen before, and whose it is. */
export function someRow(file: LocalSpreadsheet, tab: string, random: Random): { row: number; rep: string } {
  const chosen = taken.get(file) ?? new Set<string>()
  taken.set(file, chosen)
  const column = letters(columnOf(file, tab, 'Rep'))
  const reps = file.values(`'${tab}'!${column}1:${column}${Math.max(2, lastRow(file, tab))}`).flat()
  const rows = reps
    .map((rep, at) => ({ row: at + 1, rep: String(rep) }))
    .filter(({ row, rep }) => row > 1 && rep !== '' && !chosen.has(`${tab} ${row}`))
  const found = oneOf(rows, random)
  if (!found) throw new Gone(`no row left in ${tab}`)
  chosen.add(`${tab} ${found.row}`)
  return found
}

export const lastRow = (file: LocalSpreadsheet, tab: string) =>
  file.host.context.engine.extent(tabOf(file, tab).id).rows

/** How a value gets into a cell: typed, pasted as text, or as a formula. */
export type Put = { text: string } | { typed: string | number | boolean }

async function put(file: LocalSpreadsheet, a1: string, what: Put) {
  if ('text' in what) await putText(file, a1, what.text)
  else {
    const [tab = '', place = ''] = a1.replaceAll("'", '').split('!')
    await on(file, tab, ['getRange', place], ['setValue', what.typed])
  }
}

const spelled = (what: Put) => ('text' in what ? `“${what.text}” as text` : String(what.typed))

/** A damage to one cell of a row of a rep. */
export const badCell = (tab: string, header: string, what: Put, listed = true): Damage => ({
  name: `${tab}: ${spelled(what).slice(0, 40)} in ${header}`,
  shallow: true,
  async do(file, random) {
    const { row, rep } = someRow(file, tab, random)
    await put(file, cell(file, tab, header, row), what)
    return { hits: [rep], listed: listed ? [[tab, row, header]] : [] }
  },
})

/** A damage to the value of a setting; it may change everybody's scores. */
export const badSetting = (setting: string, what: Put, listed = true): Damage => ({
  name: `Settings: ${spelled(what)} as ${setting}`,
  shallow: true,
  async do(file) {
    const row = settingRow(file, setting)
    await put(file, cell(file, 'Settings', 'Value', row), what)
    return { hits: 'everybody', listed: listed ? [['Settings', row, 'Value']] : [] }
  },
})

export const settingRow = (file: LocalSpreadsheet, setting: string) =>
  file.values(`Settings!A1:A40`).flat().indexOf(setting) + 1

export { cell, columnOf, headersOf, letters, on, onFile }
