import type { Execution } from '../script/authorization.ts'
import { ScriptError, toClient, toFailure, toServer } from '../script/bridge.ts'
import { compile, type Globals, type Loaded, type Program } from '../script/scope.ts'
import type { CallFunction } from '../univer/customFunction.ts'
import { givenTo } from './arguments.ts'
import type { Context } from './context.ts'
import { scriptEnums } from './enums.ts'
import type { Menu } from './host.ts'
import { globalsOf } from './services/globals.ts'
import { UserObject } from './services/session.ts'
import { spreadsheetOf } from './services/spreadsheet.ts'
import { throwLate } from './validate.ts'
import { fromResult } from './values.ts'

/** Milliseconds that a function in a cell may take. */
const longest = 30_000

/** A project's code, and every way in which Google runs it. */
export class Script {
  private readonly context: Context
  private readonly program: Program
  private readonly services: Globals

  constructor(context: Context, code: string) {
    this.context = context
    this.program = compile(code)
    this.services = globalsOf(context)
    context.engine.register(this.customFunctions(), (...call) => this.callInCell(...call))
  }

  /** Every function that is declared at the top level and not private, whatever it was meant for. */
  private customFunctions(): string[] {
    try {
      const { declared } = this.load({ mode: 'FULL', isLoading: true })
      return [...declared].filter((name) => !name.endsWith('_'))
    } catch (error) {
      this.context.log.push(`The code does not load: ${error}`)
      return []
    }
  }

  private load(execution: Execution, services = this.services): Loaded {
    return this.context.execute(execution, () => this.program.load(services))
  }

  /** One execution: the code is loaded anew. */
  private run(
    execution: Execution,
    find: (loaded: Loaded) => ((...args: unknown[]) => unknown) | undefined,
    args: unknown[],
    services = this.services,
  ) {
    const loaded = this.load({ ...execution, isLoading: true }, services)
    const run = find(loaded)
    if (!run) return undefined
    return this.context.execute(execution, () => run(...args))
  }

  /** Runs a function of the project; what it locked stays locked. `more` is what its scope has besides the services. */
  runNamed(execution: Execution, name: string, args: unknown[], more: Globals = {}) {
    const byName = ({ functions }: Loaded) => {
      const found = functions.get(name)
      if (!found) throw new Error(`Script function not found: ${name}`)
      return found
    }
    return this.run(execution, byName, args, { ...this.services, ...more })
  }

  /** What it locked is free again at its end. */
  private runToTheEnd(name: string, args: unknown[]) {
    const execution: Execution = { mode: 'FULL', isLoading: false }
    try {
      const result = this.runNamed(execution, name, args)
      throwLate(this.context)
      return result
    } finally {
      this.context.freeLocks(execution)
      this.context.engine.calculate()
    }
  }

  open(mode: 'NONE' | 'LIMITED'): Menu[] {
    this.context.menus = []
    const event = {
      authMode: scriptEnums.AuthMode[mode],
      source: spreadsheetOf(this.context),
      user: new UserObject(this.context, '').self,
    }
    const handed = this.context.uncertain.openEvent === 'given' ? [event] : []
    this.run({ mode, isLoading: false }, ({ functions }) => functions.get('onOpen'), handed)
    this.context.engine.calculate()
    return this.context.menus
  }

  chooseItem(functionName: string) {
    this.runToTheEnd(functionName, [])
  }

  /** google.script.run, from its arguments on the page to its result there. */
  call(functionName: string, args: unknown[]): unknown {
    const received = toServer(args)
    if (functionName.endsWith('_')) throw new ScriptError(`Error: Script function not found: ${functionName}`)
    try {
      return toClient(this.runToTheEnd(functionName, received), this.context.uncertain.oddNumbers)
    } catch (error) {
      throw toFailure(error, this.context.uncertain.failures)
    }
  }

  private callInCell(...[name, args, place, areas]: Parameters<CallFunction>) {
    const byName = ({ functions }: Loaded) => {
      const found = [...functions].find(([each]) => each.toUpperCase() === name)?.[1]
      return found && (() => found(...givenTo(this.context, args, areas, found.length)))
    }
    const started = Date.now()
    const result = this.run({ mode: 'CUSTOM_FUNCTION', isLoading: false, place }, byName, [])
    if (Date.now() - started > longest) throw new Error('Exceeded maximum execution time (line 0).')
    return fromResult(result, this.context)
  }
}
