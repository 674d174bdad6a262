import { type ControlProps, fieldOf, Hint, idOf, told, WhatIsWrong } from './Field.tsx'

type Option = readonly [value: string, words: string]
type Props<D> = ControlProps<D> & { options: readonly Option[]; clear?: string }

/** One of a few words, all of them in sight; what is chosen can be taken back where `clear` says how. */
export function Choice<D>(props: Props<D>) {
  const { path, wrong, value, type } = fieldOf(props)
  const { label, hint, options, clear } = props
  const { id, name, ...about } = told(path, hint, wrong)
  return (
    <fieldset class="field" {...about}>
      <legend>{label}</legend>
      <Hint path={path} hint={hint} />
      <div class="choice">
        {options.map(([option, words], at) => (
          <label key={option} class={option === value ? 'chosen' : ''}>
            <input
              type="radio"
              id={at === 0 ? id : `${idOf(path)}-${at}`}
              name={name}
              checked={option === value}
              onChange={() => type(option)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {clear && value !== '' && (
        <button type="button" class="quiet" onClick={() => type('')}>
          {clear}
        </button>
      )}
      <WhatIsWrong path={path} wrong={wrong} />
    </fieldset>
  )
}
