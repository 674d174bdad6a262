import { givenTo } from '../../local/google/arguments.ts'
import type { Context } from '../../local/google/context.ts'
import type { FunctionCall } from '../../test/cells/functionCalls.ts'
import { processorTime } from '../processor.ts'
import { openScope, type Scope } from '../scoring/scope.ts'

/** What a function was given, made anew for a scope. */
function madeFor(scope: Scope, value: unknown): unknown {
  if (Array.isArray(value))
    return scope.array(value.map((row) => row.map((cell: unknown) => madeFor(scope, cell))))
  return value instanceof Date ? scope.date(value.getTime()) : value
}

/**
 * What a call takes by itself, in a scope of its own as cold as Google's: the stand-in
 * takes far longer to hand a range over than the function to answer.
 */
export function ownTime(code: string, context: Context, { name, given }: FunctionCall): number {
  const [, args, , areas] = given
  const scope = openScope(code)
  const own = givenTo(context, args, areas, args.length).map((value) => madeFor(scope, value))
  const started = process.cpuUsage()
  scope.call(name, ...own)
  return processorTime(started)
}
