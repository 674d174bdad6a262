/** What Apps Script's V8 has of the language itself. Everything else of this machine stays out of sight. */
const language = [
  'Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError FinalizationRegistry',
  'Float32Array Float64Array Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise',
  'Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array',
  'Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly decodeURI decodeURIComponent',
  'encodeURI encodeURIComponent escape isFinite isNaN parseFloat parseInt undefined unescape',
].flatMap((line) => line.split(' '))

export type Globals = Record<string, unknown>

/** The functions that a project declares at its top level, as one execution sees them. */
export type Loaded = { functions: Map<string, Callable>; declared: Set<string> }
export type Callable = (...args: unknown[]) => unknown

export type Program = { load(services: Globals): Loaded }

// A class may have no name of its own.
const names = /\b(?:function\s*\*?|var|let|const|class)\s+(?!extends\b)([A-Za-z_$][\w$]*)/g
const probes = /\btypeof\s+([A-Za-z_$][\w$]*)/g
const declarations = /\bfunction\s*\*?\s+([A-Za-z_$][\w$]*)/g

const found = (code: string, pattern: RegExp) =>
  new Set([...code.matchAll(pattern)].map(([, name]) => name ?? ''))

/**
 * Makes a project's code ready to run in a scope that holds Apps Script's globals and nothing else.
 * Each load is a new execution: globals do not outlive it.
 */
export function compile(code: string): Program {
  const candidates = [...found(code, names)]
  const declared = found(code, declarations)
  const probed = found(code, probes)
  // What is visible behind the last line is at the top level; a name nested deeper reads as undefined.
  const ends = candidates.map((name) => `${name}: typeof ${name} === 'undefined' ? undefined : ${name}`)
  const run = new Function(
    '$scope',
    '$end',
    `with ($scope) {\n${code}\n;$end();return {${ends.join(',')}} }`,
  ) as (this: object, scope: object, end: () => void) => Record<string, unknown>
  return {
    load(services) {
      const scope = new Scope(services, probed)
      const ended = run.call(scope.object, scope.proxy, () => scope.end())
      const functions = scope.functions(ended)
      return { functions, declared: new Set([...functions.keys()].filter((name) => declared.has(name))) }
    },
  }
}

class Scope {
  readonly proxy: object
  readonly object: object
  private own: Globals = Object.create(null)
  private given: Globals
  private isEnding = false
  private probed: Set<string>

  constructor(services: Globals, probed: Set<string>) {
    this.probed = probed
    this.given = Object.create(null)
    for (const name of language) this.given[name] = (globalThis as Globals)[name]
    const { own } = this
    this.proxy = new Proxy(own, {
      has: (_, name) => typeof name === 'string' && name !== '$end',
      get: (_, name) => this.read(name),
    })
    // As an object, unlike as a scope, it may be asked for what is not there.
    this.object = new Proxy(own, {
      has: (_, name) => name in this.own || name in this.given,
      get: (_, name) => (typeof name === 'string' ? (this.own[name] ?? this.given[name]) : undefined),
    })
    Object.assign(this.given, services, {
      globalThis: this.object,
      Function: scopedFunction(this.proxy),
      eval: () => {
        throw new Error('The stand-in does not know eval yet')
      },
    })
  }

  private read(name: string | symbol) {
    if (typeof name === 'symbol') return undefined
    if (name in this.own) return this.own[name]
    if (this.isEnding) return undefined
    if (name in this.given) return this.given[name]
    // A proxy cannot tell `typeof fetch` from `fetch`: where the code asks, it is told undefined.
    if (this.probed.has(name)) return undefined
    throw new ReferenceError(`${name} is not defined`)
  }

  end() {
    this.isEnding = true
  }

  functions(ended: Record<string, unknown>) {
    this.isEnding = false
    const functions = new Map<string, Callable>()
    for (const [name, value] of Object.entries({ ...this.own, ...ended })) {
      if (typeof value !== 'function') continue
      functions.set(name, value as Callable)
      this.own[name] ??= value
    }
    return functions
  }
}

type Made = (scope: object) => object
const known = new Map<string, Made>()

/** The add-on makes the same function of a page's text at each of its runs. */
function compiled(text: string): Made {
  const run = known.get(text) ?? (new Function('$scope', text) as Made)
  known.set(text, run)
  return run
}

/** `new Function` sees the script's globals, not this machine's. */
function scopedFunction(scope: object) {
  const make = (args: unknown[]) => {
    const body = args.length > 0 ? String(args[args.length - 1]) : ''
    const parameters = args.slice(0, -1).join(',')
    return compiled(`with ($scope) { return function (${parameters}) { ${body} } }`)(scope)
  }
  return new Proxy(Function, { apply: (_, __, args) => make(args), construct: (_, args) => make(args) })
}
