import { idOf } from './parts/Field.tsx'

/** Moves to the heading after a change of screen, unless the user is at work outside the page. */
export function toHeading(): void {
  window.scrollTo(0, 0)
  if (document.hasFocus()) document.querySelector('h1')?.focus({ preventScroll: true })
}

/** Moves to a field; in a group, to what is chosen in it or to its first choice. */
function toField(path: string): boolean {
  const field = document.getElementById(idOf(path))
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
  return field !== null
}

/** Moves to the first of some fields, as they stand on the page; else to what is said about them. */
export function toFirst(paths: readonly string[]): void {
  const names = new Set(paths)
  const all = [...document.querySelectorAll<HTMLInputElement>('[name]')]
  const first = all.find(({ name }) => names.has(name) || names.has(name.split('.').pop() ?? ''))
  if (!first || !toField(first.name)) document.querySelector<HTMLElement>('[data-problem]')?.focus()
}
