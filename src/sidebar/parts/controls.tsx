import type { ComponentChildren, JSX } from 'preact10'
import { type ControlProps, Hint, told, WhatIsWrong } from './Field.tsx'
import type { Option } from './options.ts'

type Tag = { tag: 'input' | 'textarea' | 'select'; children?: ComponentChildren } & Record<string, unknown>

/** A control with its label above it, its hint, and below it what is wrong. */
function Control<D>({ form, at, label, hint, needed, tag, children, ...more }: ControlProps<D> & Tag) {
  const Tag = tag as 'input'
  const path = form.path + at
  const wrong = form.wrong[path]
  const onInput = ({ currentTarget }: JSX.TargetedEvent<HTMLInputElement>) =>
    form.set({ [at]: currentTarget.value } as Partial<D>)
  return (
    <div class="field">
      <label for={path}>{label}</label>
      <Hint path={path} hint={hint} />
      <Tag {...told(path, hint, wrong, needed)} {...more} value={form.draft[at] as string} onInput={onInput}>
        {children}
      </Tag>
      <WhatIsWrong path={path} wrong={wrong} />
    </div>
  )
}

/** A line of text, or a number: a number field of the browser would swallow what it cannot read. */
export const Line = <D,>({ number, ...props }: ControlProps<D> & { number?: true }) => (
  <Control {...props} tag="input" inputMode={number && 'decimal'} autocomplete="off" />
)

/** A day. */
export const DayField = <D,>(props: ControlProps<D>) => <Control {...props} tag="input" type="date" />

/** Text of several lines. */
export const Lines = <D,>(props: ControlProps<D> & { rows?: number }) => (
  <Control rows={3} {...props} tag="textarea" />
)

/** One of some words, from a list that opens. */
export const Pick = <D,>({ options, ...props }: ControlProps<D> & { options: readonly Option[] }) => (
  <Control {...props} tag="select">
    {options.map(([value, words]) => (
      <option value={value}>{words}</option>
    ))}
  </Control>
)
