import { type ControlProps, Field, fieldOf, told } from './Field.tsx'

/** A line of text, or a number: a number field of the browser would swallow what it cannot read. */
export function Line<D>(props: ControlProps<D> & { number?: true }) {
  const { path, wrong, value, type } = fieldOf(props)
  const { label, hint, number } = props
  return (
    <Field {...{ path, label, hint, wrong }}>
      <input
        {...told(path, hint, wrong)}
        type="text"
        inputMode={number ? 'decimal' : 'text'}
        autocomplete="off"
        dir="auto"
        value={value}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </Field>
  )
}

/** A day. */
export function DayField<D>(props: ControlProps<D>) {
  const { path, wrong, value, type } = fieldOf(props)
  const { label, hint } = props
  return (
    <Field {...{ path, label, hint, wrong }}>
      <input
        {...told(path, hint, wrong)}
        type="date"
        value={value}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </Field>
  )
}

/** Text of several lines. */
export function Lines<D>(props: ControlProps<D> & { rows?: number }) {
  const { path, wrong, value, type } = fieldOf(props)
  const { label, hint, rows = 3 } = props
  return (
    <Field {...{ path, label, hint, wrong }}>
      <textarea
        {...told(path, hint, wrong)}
        rows={rows}
        dir="auto"
        value={value}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </Field>
  )
}

/** One of some words, from a list that opens. */
export function Pick<D>(
  props: ControlProps<D> & { options: readonly (readonly [value: string, words: string])[] },
) {
  const { path, wrong, value, type } = fieldOf(props)
  const { label, hint, options } = props
  return (
    <Field {...{ path, label, hint, wrong }}>
      <select
        {...told(path, hint, wrong)}
        value={value}
        onChange={(event) => type(event.currentTarget.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  )
}
