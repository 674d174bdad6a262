import type { Imports } from '../univer/importRange.ts'
import type { Context } from './context.ts'
import { areaNamed } from './coordinates.ts'

/** The spreadsheets that are open on this machine, by their ids; of two with one id the later. */
const open = new Map<string, Context>()

/** Lets other files import from this one, and this one from those that it was connected to. */
export function openFile(context: Context) {
  open.set(context.id, context)
  context.engine.importFrom(importsOf(context))
}

export function closeFile(context: Context) {
  if (open.get(context.id) === context) open.delete(context.id)
}

function importsOf(context: Context): Imports {
  const seen = new Map<Context, string>()
  const stateOf = ({ engine }: Context) => `${engine.version} ${context.records.connected.length}`
  return {
    read(file, range) {
      const source = open.get(/\/d\/([^/]+)/.exec(file)?.[1] ?? file)
      if (!source) throw new Error('Spreadsheet cannot be found.')
      seen.set(source, stateOf(source))
      if (!context.records.connected.includes(source.id)) throw new Error('You need to connect these sheets.')
      return valuesIn(source, range)
    },
    haveChanged: () => [...seen].some(([source, state]) => stateOf(source) !== state),
  }
}

function valuesIn({ engine }: Context, range: string) {
  const tabs = engine.tabs()
  try {
    return engine.values(areaNamed(range, tabs, tabs[0]))
  } catch {
    throw new Error('Cannot find range or sheet for imported range.')
  }
}
