import { type WinForm, winForm } from '../../bridge/forms.ts'
import { winKinds } from '../../qdq/choices.ts'
import { Choice } from '../parts/Choice.tsx'
import { DayField, Line, Lines, Pick } from '../parts/controls.tsx'
import { optionsOf } from '../parts/options.ts'
import { numberTyped, type Typed } from '../typed.ts'
import { begun } from './blanks.ts'
import type { FieldsProps, FormKind } from './form.ts'

export type WinDraft = Omit<Typed<WinForm>, 'kind'> & { kind: '' | WinForm['kind'] }

function Fields({ form, page }: FieldsProps<WinDraft>) {
  const activities = [...new Set(page.lines.map(({ activity }) => activity))]
  return (
    <>
      <Choice form={form} at="kind" label="Kind" needed options={optionsOf(winKinds)} />
      <Line form={form} at="customer" label="Customer" needed />
      <Line form={form} at="value" label="Value" number hint="A number, such as 12500. Blank: not known." />
      <Lines form={form} at="story" label="Story" hint="What happened, and what others can copy." />
      <Pick
        form={form}
        at="planLine"
        label="Which plan line led to it?"
        options={[['', 'None, or not known'], ...activities.map((activity) => [activity, activity] as const)]}
      />
      <DayField form={form} at="date" label="Date" />
      <DealOfTheMonth form={form} page={page} />
    </>
  )
}

function DealOfTheMonth({ form, page }: FieldsProps<WinDraft>) {
  // It is known of the present month only.
  const now = form.draft.date.startsWith(page.today.slice(0, 7)) && page.dealOfTheMonth
  return (
    <div class="field">
      <label class="tick">
        <input
          type="checkbox"
          name="dealOfTheMonth"
          checked={form.draft.dealOfTheMonth}
          onChange={(event) => form.set({ dealOfTheMonth: event.currentTarget.checked, moveDeal: false })}
        />
        Deal of the month
      </label>
      <p class="hint">There is one a month.{now && ` Now: ${now.rep}, ${now.customer}.`}</p>
    </div>
  )
}

/** A win: a new deal, or a customer defended. */
export const win: FormKind<WinDraft> = {
  save: 'saveWin',
  schema: winForm,
  start: (page) => ({
    ...begun(winForm, page),
    dealOfTheMonth: false,
    moveDeal: false,
  }),
  toSend: (draft) => ({ ...draft, value: numberTyped(draft.value) }),
  Fields,
}
