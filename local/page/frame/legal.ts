const isPlainObject = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value))

/** The fields of a form by name, as Apps Script hands a form element to the function. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw new Error('Files cannot be sent from here')
    fields[name] = name in fields ? [fields[name], value].flat() : value
  }
  return fields
}

const refuse = (at: string): never => {
  throw new Error(`Failed due to illegal value in property: ${at}`)
}

/** The argument as it crosses to the script; Google's client throws at once for what may not cross. */
function legal(value: unknown, at: string, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || above.includes(value)) return refuse(at)
  if (Array.isArray(value)) return value.map((one) => legal(one, at, [...above, value]))
  if (!isPlainObject(value)) return refuse(at)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(entries.map(([key, one]) => [key, legal(one, at, [...above, value])]))
}

export function legalArguments(args: readonly unknown[]): unknown[] {
  const [only] = args
  if (args.length === 1 && only instanceof HTMLFormElement) return [formFields(only)]
  return args.map((value, at) => legal(value, String(at), []))
}
