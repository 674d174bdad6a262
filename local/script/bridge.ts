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
export function toClient(result: unknown): unknown {
  if (result instanceof Promise) return result.then(toClient)
  const copy = resultCopy(result, new Set())
  return copy === lost ? null : copy
}

function resultCopy(value: unknown, above: Set<object>): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'function') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean' ? value : null
  if (value instanceof Date || above.has(value)) return lost
  if (value instanceof Uint8Array) throw new Error('Cannot convert a Uint8Array.')
  const within = new Set(above).add(value)
  if (Array.isArray(value)) return kept(value.map((each) => resultCopy(each, within)))
  const isOpen = isPlain(value) || ArrayBuffer.isView(value) || !isBuiltIn(value)
  const names = isOpen ? Object.keys(value) : []
  const copies = names.map((name) => resultCopy((value as Record<string, unknown>)[name], within))
  if (copies.includes(lost)) return lost
  return Object.fromEntries(names.map((name, at) => [name, copies[at]]))
}

const isBuiltIn = (value: object) =>
  value instanceof Map || value instanceof Set || value instanceof RegExp || value instanceof ArrayBuffer

const kept = (values: unknown[]) => (values.includes(lost) ? lost : values)

/** An error of the script as the page's failure handler gets it. */
export function toFailure(error: unknown): ScriptError {
  if (error instanceof Error) return new ScriptError(`${error.name}: ${error.message}`)
  return new ScriptError(String(error))
}
