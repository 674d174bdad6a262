import type { ComponentChildren } from 'preact'
import type { Bound } from '../forms/form.ts'

type FieldProps = { path: string; label: string; hint?: string; wrong?: string; children: ComponentChildren }

export const idOf = (path: string) => `field-${path}`

/** What a control says of itself: its name for finding it, its hint, and what is wrong with it. */
export const told = (path: string, hint: string | undefined, wrong: string | undefined) => ({
  id: idOf(path),
  name: path,
  'aria-invalid': wrong ? true : undefined,
  'aria-describedby':
    [hint && `${idOf(path)}-hint`, wrong && `${idOf(path)}-wrong`].filter(Boolean).join(' ') || undefined,
})

/** A control with its label above it, its hint, and below it what is wrong. */
export function Field({ path, label, hint, wrong, children }: FieldProps) {
  return (
    <div class="field">
      <label for={idOf(path)}>{label}</label>
      <Hint path={path} hint={hint} />
      {children}
      <WhatIsWrong path={path} wrong={wrong} />
    </div>
  )
}

export const Hint = ({ path, hint }: { path: string; hint?: string }) =>
  hint ? (
    <p class="hint" id={`${idOf(path)}-hint`}>
      {hint}
    </p>
  ) : null

export const WhatIsWrong = ({ path, wrong }: { path: string; wrong?: string }) =>
  wrong ? (
    <p class="wrong" id={`${idOf(path)}-wrong`}>
      <b>Mend:</b> {wrong}
    </p>
  ) : null

/** The names of a form's fields that hold text. */
export type TextIn<D> = { [Name in keyof D]: D[Name] extends string ? Name : never }[keyof D] & string

export type ControlProps<D> = { form: Bound<D>; at: TextIn<D>; label: string; hint?: string }

/** What a field of a form holds, and how it is changed. */
export function fieldOf<D>({ form, at }: Pick<ControlProps<D>, 'form' | 'at'>) {
  const path = form.path + at
  return {
    path,
    wrong: form.wrong[path],
    value: String(form.draft[at]),
    type: (value: string) => form.set({ [at]: value } as Partial<D>),
  }
}
