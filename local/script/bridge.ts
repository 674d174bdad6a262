type OddNumbers = 'null' | 'kept' | 'lost'
type Failures = 'Error: message' | 'ScriptError: Error: message' | 'with a stack'

/** What google.script.run gives its failure handler: name and message, nothing else of the error. */
export class ScriptError extends Error {
  override name = 'ScriptError'
}

const isPlain = (value: object) => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/** The arguments of a call as the server sees them. What does not cross throws on the page already. */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((arg, at) => {
    const illegal = () => new Error(`Failed due to illegal value in property: ${at}`)
    return legalCopy(arg, new Set(), illegal)
  })
}

function legalCopy(value: unknown, above: Set<object>, illegal: () => Error): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || above.has(value)) throw illegal()
  const within = new Set(above).add(value)
  if (Array.isArray(value)) return value.map((each) => legalCopy(each, within, illegal))
  if (!isPlain(value)) throw illegal()
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, legalCopy(each, within, illegal)]),
  )
}

const lost = Symbol('lost')

/** A result as the page sees it: one Date anywhere, and all of it is lost without a word. */
export function toClient(result: unknown, odd: OddNumbers = 'null'): unknown {
  if (result instanceof Promise) return result.then((value) => toClient(value, odd))
  const copy = resultCopy(result, new Set(), odd)
  return copy === lost ? null : copy
}

function numberCopy(value: number, odd: OddNumbers): unknown {
  const isOdd = !Number.isFinite(value) || Object.is(value, -0)
  if (!isOdd || odd === 'kept') return value
  if (odd === 'lost') return lost
  return value === 0 ? 0 : null
}

function resultCopy(value: unknown, above: Set<object>, odd: OddNumbers): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'function') return String(value)
  if (typeof value === 'number') return numberCopy(value, odd)
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean' ? value : null
  if (value instanceof Date || above.has(value)) return lost
  if (value instanceof Uint8Array) throw new Error('Cannot convert a Uint8Array.')
  const within = new Set(above).add(value)
  if (Array.isArray(value)) return kept(value.map((each) => resultCopy(each, within, odd)))
  const isOpen = isPlain(value) || ArrayBuffer.isView(value) || !isBuiltIn(value)
  const names = isOpen ? Object.keys(value) : []
  const copies = names.map((name) => resultCopy((value as Record<string, unknown>)[name], within, odd))
  if (copies.includes(lost)) return lost
  return Object.fromEntries(names.map((name, at) => [name, copies[at]]))
}

const isBuiltIn = (value: object) =>
  value instanceof Map || value instanceof Set || value instanceof RegExp || value instanceof ArrayBuffer

const kept = (values: unknown[]) => (values.includes(lost) ? lost : values)

/** An error of the script as the page's failure handler gets it. */
export function toFailure(error: unknown, how: Failures = 'Error: message'): ScriptError {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  if (how === 'Error: message') return new ScriptError(message)
  const stack = how === 'with a stack' ? '\n    at openTeam (Code:71:15)' : ''
  return new ScriptError(`ScriptError: ${message}${stack}`)
}
