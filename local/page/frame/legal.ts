import { toServer } from '../../script/bridge.ts'

/** The fields of a form by name, as Apps Script hands a form element to the function. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') throw new Error('Files cannot be sent from here')
    fields[name] = name in fields ? [fields[name], value].flat() : value
  }
  return fields
}

/** The arguments as they cross to the script; Google's client throws at once for what may not cross. */
export function legalArguments(args: readonly unknown[]): unknown[] {
  const [only] = args
  if (args.length === 1 && only instanceof HTMLFormElement) return [formFields(only)]
  return toServer(args)
}
