import { keyOf, type OpenForm } from './state.ts'

const focusHeading = () => document.querySelector('h1')?.focus({ preventScroll: true })

/** Moves to the heading after a change of screen, unless the user is at work outside the page. */
export function toHeading(): void {
  scrollTo(0, 0)
  if (document.hasFocus()) focusHeading()
}

/** Moves to the heading where what had the focus is gone. */
export function neverNowhere(): void {
  if (document.activeElement === document.body) focusHeading()
}

/** A form where it is on the page; null while another screen is shown. */
export const placeOf = ({ kind, of }: OpenForm) => document.forms.namedItem(keyOf(kind, of))

/** Moves to the first of some fields, as they stand on the page (in a group, to its first choice); else to what is said about them. */
export function toFirst(paths: readonly string[], within: ParentNode | null = document): void {
  const fields = [...(within?.querySelectorAll<HTMLInputElement>('[name]') ?? [])]
  // A reply's are named after its check-in, too.
  const first =
    fields.find(({ name }) => paths.some((path) => name.endsWith(path))) ??
    within?.querySelector<HTMLElement>('.problem')
  first?.focus()
  first?.scrollIntoView({ block: 'center' })
  neverNowhere()
}
