import { EnumValue } from './enums.ts'
import { Exception, NotYet } from './exception.ts'
import { type Kind, members } from './members.ts'
import { signatures } from './signatures.ts'

/** What stands between a script and every service object: permissions, counting, Google's own refusals. */
export type Gate = {
  /** Within a service's call: what it asks of other services is its own business. */
  isWithin: boolean
  /** A script calls a method; throws where it may not. */
  call(kind: Kind, method: string): void
  /** A script touches a member that is no method, such as an enum. */
  touch(kind: Kind, name: string): void
  /** Where set, it decides when, and whether, a script's call is done: so that runs can take turns. */
  around?: (call: ServiceCall, perform: () => unknown) => unknown
}

/** A script's call, as `Range.setValues`; `service` is the object as scripts hold it. */
export type ServiceCall = { name: string; service: object; args: readonly unknown[] }

const kinds = new WeakMap<object, Kind>()
const insides = new WeakMap<object, object>()
const known = new Map<Kind, Set<string>>()

function membersOf(kind: Kind) {
  const found = known.get(kind) ?? new Set(members[kind].trim().split(/\s+/))
  known.set(kind, found)
  return found
}

// Node, test runners and `await` look for these on anything.
const harmless = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
])

const ofSpreadsheets =
  /^(Spreadsheet|Sheet|Range|RangeList|Selection|Protection|ContainerInfo)$|Builder$|^(DataValidation|ConditionalFormat|Embedded)/

const serviceOf = (kind: Kind) => (ofSpreadsheets.test(kind) ? `SpreadsheetApp.${kind}` : kind)

/** A service's object as scripts see it: it has what Google's has, and refuses the rest. */
export function guard<G extends object>(kind: Kind, inside: object, gate: Gate): G {
  const calls = new Map<string, unknown>()
  const outside: object = new Proxy(inside, {
    get(_, name) {
      if (typeof name === 'symbol' || harmless.has(name)) return undefined
      if (name === 'toString') return () => kind
      const known = calls.get(name)
      if (known) return known
      const member = memberOf(kind, inside, name)
      if (typeof member !== 'function') {
        if (!gate.isWithin) gate.touch(kind, name)
        return member
      }
      const call = (...args: unknown[]) => {
        if (gate.isWithin) return member.apply(inside, args)
        const perform = () => {
          gate.call(kind, name)
          const taken = takenBy(kind, name, args)
          gate.isWithin = true
          try {
            return member.apply(inside, taken)
          } finally {
            gate.isWithin = false
          }
        }
        return gate.around
          ? gate.around({ name: `${kind}.${name}`, service: outside, args }, perform)
          : perform()
      }
      calls.set(name, call)
      return call
    },
    set(_, name) {
      throw new TypeError(`Cannot assign to ${String(name)} of a ${kind}`)
    },
    has: (_, name) => typeof name === 'string' && membersOf(kind).has(name),
    ownKeys: () => [],
  })
  kinds.set(outside, kind)
  insides.set(outside, inside)
  return outside as G
}

function memberOf(kind: Kind, inside: object, name: string): unknown {
  if (!membersOf(kind).has(name)) {
    throw new TypeError(`${kind.charAt(0).toLowerCase()}${kind.slice(1)}.${name} is not a function`)
  }
  if (!(name in inside)) throw new NotYet(`${kind}.${name}`)
  return (inside as Record<string, unknown>)[name]
}

const kindOf = (value: unknown) => (typeof value === 'object' && value ? kinds.get(value) : undefined)

/** The stand-in's own object behind one that a script holds. */
export function insideOf<T extends object>(outside: object, type: abstract new (...args: never[]) => T): T {
  const inside = insides.get(outside)
  if (!(inside instanceof type)) throw new Exception(`Not a ${type.name}`)
  return inside
}

/** The arguments as the method takes them: where it wants text, a number is one. Throws where no overload fits. */
function takenBy(kind: Kind, method: string, args: unknown[]): unknown[] {
  const overloads = (signatures[`${kind}.${method}`] ?? '').split('|').map(typesOf)
  const fitting = overloads.filter((types) => fits(types, args))
  const exact = fitting.find((types) => !types.some((type, at) => isNumberAsText(type, args[at])))
  const types = exact ?? fitting[0]
  if (types) return args.map((arg, at) => (isNumberAsText(types[at], arg) ? String(arg) : arg))
  const given = args.map(typeName).join(',')
  throw new Exception(
    `The parameters (${given}) don't match the method signature for ${serviceOf(kind)}.${method}.`,
  )
}

const typesOf = (overload: string) => (overload.trim() === '' ? [] : overload.trim().split(','))

const isNumberAsText = (type: string | undefined, value: unknown) =>
  type === 'str' && typeof value === 'number'

function fits(wanted: string[], args: unknown[]) {
  if (wanted.at(-1) === '...') return args.length >= wanted.length - 1
  return wanted.length === args.length && wanted.every((type, at) => isOf(type, args[at]))
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'any') return true
  if (type === 'int') return Number.isInteger(value)
  if (type === 'num') return Number.isFinite(value)
  if (value === null || value === undefined) return true
  if (type === 'num?') return Number.isFinite(value)
  if (type === 'str') return typeof value === 'string' || typeof value === 'number'
  if (type === 'bool') return typeof value === 'boolean'
  if (type === 'date') return value instanceof Date
  if (type === 'list') return Array.isArray(value)
  if (type === 'grid') return Array.isArray(value) && value.every((row) => Array.isArray(row))
  if (type === 'options') return typeof value === 'object' && typeName(value) === '(class)'
  return value instanceof EnumValue ? value.enumName() === type : kindOf(value) === type
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'number') return 'number'
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'Object'}[]`
  if (value instanceof Date) return 'Date'
  if (value instanceof EnumValue) return value.enumName()
  const kind = kindOf(value)
  return kind ? serviceOf(kind) : '(class)'
}
