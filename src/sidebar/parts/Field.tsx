import type { Bound } from '../forms/form.ts'

/** The names of a form's fields that hold text. */
export type TextIn<D> = { [Name in keyof D]: D[Name] extends string ? Name : never }[keyof D] & string

/** `needed`: not to be saved blank. The style sheet says so beside the label. */
export type ControlProps<D> = {
  form: Bound<D>
  at: TextIn<D>
  label: string
  hint?: string
  needed?: true
}

const hintOf = (path: string) => `${path}-hint`
const wrongOf = (path: string) => `${path}-wrong`

/** What a control says of itself: its name for finding it, whether it is needed, its hint, and what is wrong with it. */
export const told = (path: string, hint?: string, wrong?: string, needed?: true) => ({
  id: path,
  name: path,
  'aria-required': needed,
  'aria-invalid': wrong ? true : undefined,
  'aria-describedby': `${hint ? hintOf(path) : ''} ${wrong ? wrongOf(path) : ''}`.trim() || undefined,
})

export const Hint = ({ path, hint }: { path: string; hint?: string }) =>
  hint ? (
    <p class="hint" id={hintOf(path)}>
      {hint}
    </p>
  ) : null

export const WhatIsWrong = ({ path, wrong }: { path: string; wrong?: string }) =>
  wrong ? (
    <p class="wrong" id={wrongOf(path)}>
      <b>Mend:</b> {wrong}
    </p>
  ) : null
