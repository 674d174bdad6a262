/** Moves to the heading after a change of screen, unless the user is at work outside the page. */
export function toHeading(): void {
  window.scrollTo(0, 0)
  if (document.hasFocus()) document.querySelector('h1')?.focus({ preventScroll: true })
}

/** Moves to the first of some fields, as they stand on the page (in a group, to its first choice); else to what is said about them. */
export function toFirst(paths: readonly string[]): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[name]')]
  const isMeant = ({ name }: HTMLInputElement) =>
    paths.includes(name) || paths.includes(name.split('.').pop() ?? '')
  const first = fields.find(isMeant) ?? document.querySelector<HTMLElement>('[data-problem]')
  first?.focus()
  first?.scrollIntoView({ block: 'center' })
}
