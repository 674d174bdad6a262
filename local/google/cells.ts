import type { Area } from '../univer/areas.ts'
import type { Write } from '../univer/engine.ts'
import type { Context } from './context.ts'
import { areaNamed } from './coordinates.ts'
import { refusalOf } from './validate.ts'
import { toGoogle, toWrite } from './values.ts'

/** The cells of a spreadsheet as a person sees them and types into them, without the services and their counting. */
export function cellsOf(context: Context) {
  const { engine } = context
  const area = (a1: string) => areaNamed(a1, engine.tabs(), context.tab(engine.activeTab()))
  const shown = (a1: string) => engine.values(area(a1))
  return {
    values: (a1: string) => shown(a1).map((row) => row.map((value) => toGoogle(value, context.zone))),
    texts: (a1: string) =>
      shown(a1).map((row) => row.map(({ value, pattern }) => engine.format(value, pattern, context.locale))),
    formula: (a1: string) => engine.formulas(area(a1))[0]?.[0] ?? '',
    note: (a1: string) => context.note(area(a1)),
    background: (a1: string) => engine.styles(area(a1))[0]?.[0]?.background ?? '#ffffff',
    error: (a1: string) => engine.error(area(a1)),
    type(a1: string, value: unknown) {
      const cell = { ...area(a1), rows: 1, columns: 1 }
      if (!mayTouch(context, cell)) return
      const write = toWrite(value, engine.patterns(cell)[0]?.[0] ?? '', context)
      const refusal = refusalOf(context, cell, write)
      if (refusal) throw new Error(refusal)
      engine.write(cell, [[write]])
    },
    addTab(name: string, rows: unknown[][]) {
      const columns = Math.max(0, ...rows.map((row) => row.length))
      const tab = engine.addTab(
        name,
        engine.tabs().length,
        Math.max(1000, rows.length),
        Math.max(26, columns),
      )
      if (columns === 0) return
      const writes = rows.map((row) => Array.from({ length: columns }, (_, at) => raw(row[at], context)))
      engine.write({ tab, row: 0, column: 0, rows: rows.length, columns }, writes)
    },
  }
}

const protectedSay =
  "You're trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit."
const headsUp =
  "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?"

/** What Sheets puts before a person's edit: a protection refuses it, a warning asks. Answers whether it goes through. */
export function mayTouch(context: Context, area: Area): boolean {
  if (!context.mayEdit(area)) throw new Error(protectedSay)
  if (!context.warnsAt(area)) return true
  const { button } = context.ask({
    kind: 'alert',
    title: 'Heads up!',
    message: headsUp,
    buttons: ['OK', 'CANCEL'],
  })
  if (button === 'CLOSE') throw new Error(`Heads up! ${headsUp} Nobody answered OK or CANCEL.`)
  return button === 'OK'
}

/** As it is given: text stays text, unless it is a formula. */
function raw(value: unknown, context: Context): Write | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string') return value.startsWith('=') ? { formula: value } : { value }
  return toWrite(value, '', context)
}
