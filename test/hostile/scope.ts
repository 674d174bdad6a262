import vm from 'node:vm'
import { code } from '../bundle/bareScope.ts'
import { formatDate } from '../oracle/bareScope.ts'

/** The bundle alone, in a realm of its own; Dates and arrays that it is given are made there, as Sheets makes them. */
export type Scope = {
  run(name: string, given: readonly unknown[]): unknown
  /** What the realm's prototypes hold; the same before and after, unless something got into them. */
  prototypes(): string
  /** Runs a text in the realm. */
  inside<Value>(text: string): Value
}

const listing = `[Object, Array, String, Number, Boolean, Date, Map, Set, Function, Error, RegExp]
  .map((each) => Reflect.ownKeys(each.prototype).map(String).join()).join('|')`

export function openScope(zone = 'Pacific/Auckland'): Scope {
  const scope: Record<string, unknown> = {
    SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => zone }) },
    Utilities: { formatDate },
  }
  vm.createContext(scope)
  vm.runInContext(code, scope, { filename: 'Code.js' })
  const inside = <Value>(text: string): Value => vm.runInContext(text, scope)
  const date = inside<(moment: number) => Date>('(moment) => new Date(moment)')
  const array = inside<(length: number) => unknown[]>('(length) => new Array(length)')
  const revived = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const made = array(value.length)
      // Not map: a hole stays a hole.
      for (const at of value.keys()) if (at in value) made[at] = revived(value[at])
      return made
    }
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'moment'))
      return date((value as { moment: number }).moment)
    return value instanceof Date ? date(value.getTime()) : value
  }
  return {
    inside,
    run: (name, given) => inside<(...all: unknown[]) => unknown>(name)(...given.map(revived)),
    prototypes: () => inside(listing),
  }
}
