import type { ServiceCall } from '../google/guard.ts'

type Entry = { key: string; name: string; result?: unknown; error?: unknown }

/** What a run asked so far and was told, so that it can be run again from its start and be told the same. */
export class Journal {
  private readonly entries: Entry[] = []
  private at = 0
  private readonly ids = new WeakMap<object, number>()
  private lastId = 0

  rewind() {
    this.at = 0
  }

  /** The next entry, if this call is in the journal; throws where the run asks something else than it did before. */
  next(call: ServiceCall): Entry | undefined {
    const entry = this.entries[this.at]
    if (!entry) return undefined
    const key = this.keyOf(call)
    if (entry.key !== key)
      throw new Error(`A run took another way when it was run again: ${key} instead of ${entry.key}`)
    this.at += 1
    return entry
  }

  /** Does a call, and keeps what came of it. */
  keep(call: ServiceCall, perform: () => unknown): Entry {
    const entry: Entry = { key: this.keyOf(call), name: call.name }
    try {
      entry.result = perform()
    } catch (error) {
      entry.error = error
    }
    this.entries.push(entry)
    this.at += 1
    return entry
  }

  private keyOf({ name, service, args }: ServiceCall) {
    return `${name} of ${this.idOf(service)} (${args.map((arg) => this.spelled(arg)).join(', ')})`
  }

  private spelled(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((each) => this.spelled(each)).join()}]`
    if (value instanceof Date) return `Date ${value.getTime()}`
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value)
    const isPlain = Object.getPrototypeOf(value) === Object.prototype
    return isPlain ? JSON.stringify(value) : `object ${this.idOf(value)}`
  }

  private idOf(service: object) {
    const known = this.ids.get(service)
    if (known !== undefined) return known
    this.lastId += 1
    this.ids.set(service, this.lastId)
    return this.lastId
  }
}

/** What an entry says, as the script's own: it may change the arrays that it gets. */
export function told(entry: Entry): unknown {
  if ('error' in entry) throw entry.error
  return copyOf(entry.result)
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  return value instanceof Date ? new Date(value) : value
}
