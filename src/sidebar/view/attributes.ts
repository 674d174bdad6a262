export type Given = Record<string, unknown>

/** What the user changes, too: so it is compared with what stands there, and not with what was asked for before. */
const changedByUser = ['value', 'checked', 'selected']

/** Makes an element have what it is to have now, and no longer what it was to have before. */
export function setAttributes(node: Element, now: Given, before: Given): void {
  for (const name of Object.keys({ ...before, ...now })) {
    const value = now[name]
    if (changedByUser.includes(name)) {
      if (Reflect.get(node, name) !== value) Reflect.set(node, name, value)
    } else if (value !== before[name] && name !== 'children' && name !== 'ref') set(node, name, value)
  }
}

function set(node: Element, name: string, value: unknown): void {
  // false says something in aria-busy; elsewhere it is the want of an attribute.
  const isWord = name.includes('-')
  if (name.startsWith('on')) Reflect.set(node, name.toLowerCase(), value ?? null)
  else if (value === null || value === undefined || (value === false && !isWord)) node.removeAttribute(name)
  else node.setAttribute(name, value === true && !isWord ? '' : String(value))
}
