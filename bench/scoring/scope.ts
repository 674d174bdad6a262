import vm from 'node:vm'
import { fresh } from '../fresh.ts'
import { touchSource } from './bound.ts'

/** Code.js and the bound in a scope of their own, as a call in Sheets finds it: nothing run yet, nothing known. */
export type Scope = {
  call: (name: string, ...args: unknown[]) => unknown
  date: (time: number) => Date
  /** A copy of a table whose arrays are of the scope's realm. */
  array: (rows: unknown[][]) => unknown[][]
  /** How often Google was asked to format a date. */
  asked: () => number
}

export function openScope(code: string): Scope {
  // Not contextified: there every look at a global, be it Math or Map, would cost a call into Node.
  const scope: Record<string, unknown> = vm.createContext(vm.constants.DONT_CONTEXTIFY)
  const inside = (text: string) => vm.runInContext(text, scope)
  let asked = 0
  scope.SpreadsheetApp = { getActive: () => ({ getSpreadsheetTimeZone: () => 'Etc/UTC' }) }
  // As fast as can be, so that what is timed is our work; on Google each of these calls costs more.
  scope.Utilities = {
    formatDate(instant: Date, _zone: string, pattern: string) {
      asked++
      return instant.toISOString().replace('T', ' ').slice(0, pattern.length)
    },
  }
  vm.runInContext(fresh(code), scope, { filename: 'Code.js' })
  inside(fresh(touchSource))
  return {
    call: (name, ...args) => (scope[name] as (...given: unknown[]) => unknown)(...args),
    date: inside('(time) => new Date(time)'),
    array: inside(
      '(rows) => { const copy = []; for (const row of rows) copy.push(Array.from(row)); return copy }',
    ),
    asked: () => asked,
  }
}
