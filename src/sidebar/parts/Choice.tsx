import { toFirst } from '../focus.ts'
import { Button } from './Button.tsx'
import { type ControlProps, Hint, told, WhatIsWrong } from './Field.tsx'
import type { Option } from './options.ts'

type Props<D> = ControlProps<D> & { options: readonly Option[]; clear?: string }

/** One of a few words, all of them in sight; what is chosen can be taken back where `clear` says how. */
export function Choice<D>(props: Props<D>) {
  const { form, at, label, hint, needed, options, clear } = props
  const path = form.path + at
  const [wrong, value] = [form.wrong[path], form.draft[at]]
  const type = (word: string) => form.set({ [at]: word } as Partial<D>)
  const { name, ...about } = told(path, hint, wrong, needed)
  return (
    <fieldset class="field" role={needed && 'radiogroup'} {...about}>
      <legend>{label}</legend>
      <Hint path={path} hint={hint} />
      <div class="choice">
        {options.map(([option, words]) => (
          <label>
            <input type="radio" name={name} checked={option === value} onChange={() => type(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {clear && value !== '' && (
        <Button
          class="quiet"
          onClick={() => {
            type('')
            toFirst([path])
          }}
        >
          {clear}
        </Button>
      )}
      <WhatIsWrong path={path} wrong={wrong} />
    </fieldset>
  )
}
