import type { ComponentChildren } from 'preact10'
import type { Month } from '../../qdq/days.ts'
import type { Act } from '../act.ts'
import { Button } from '../parts/Button.tsx'
import { keyOf, type OpenForm, repPage, type State } from '../state.ts'
import { monthName } from '../words.ts'
import { NotSavedYet } from './NotSavedYet.tsx'

type Props = { form: OpenForm; state: State; act: Act; children: ComponentChildren }

/** Fields with what hinders their saving, Save and Discard. While saving, Save keeps the focus and does nothing. */
export function SaveForm({ form, state, act, children }: Props) {
  const save = (event: Event) => {
    event.preventDefault()
    act.save(form)
  }
  const month = 'month' in form.draft && form.draft.month
  return (
    <form name={keyOf(form.kind, form.of)} noValidate onSubmit={save}>
      {form.restored && <p class="note">Your draft is back.</p>}
      {month && month !== repPage(state)?.month && (
        <p class="note">This draft is about {monthName(month as Month)}.</p>
      )}
      <fieldset disabled={form.saving}>{children}</fieldset>
      <NotSavedYet form={form} forgetful={state.forgetful} />
      <div class="buttons">
        <button type="submit" class="primary" aria-disabled={form.saving}>
          {form.saving ? 'Saving …' : form.failure?.retry ? 'Try again' : 'Save'}
        </button>
        <Button aria-disabled={form.saving} onClick={() => form.saving || act.discard(form)}>
          {form.touched ? 'Discard' : 'Cancel'}
        </Button>
      </div>
    </form>
  )
}
