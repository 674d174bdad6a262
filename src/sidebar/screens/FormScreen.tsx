import type { RepPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import type { FormKind } from '../forms/form.ts'
import { type Drafts, formKinds, type RepForm } from '../forms/forms.ts'
import type { OpenForm, State } from '../state.ts'
import { NotSavedYet } from './NotSavedYet.tsx'
import { SaveButtons } from './SaveButtons.tsx'

type Props = { form: OpenForm<RepForm>; page: RepPage; state: State; act: Act }

/** A form of a rep, from its heading to its buttons. */
export function FormScreen({ form, page, state, act }: Props) {
  const save = (event: Event) => {
    event.preventDefault()
    act.save(form)
  }
  return (
    <form noValidate onSubmit={save}>
      <button type="button" class="quiet" onClick={act.back}>
        ‹ Back to {page.rep}
      </button>
      {form.restored && <p class="note">Your draft is back, as you left it.</p>}
      <fieldset class="plain" disabled={form.saving}>
        <Fields form={form} page={page} onType={(change) => act.type(form, change)} />
      </fieldset>
      <NotSavedYet form={form} state={state} />
      <SaveButtons form={form} act={act} />
    </form>
  )
}

type FieldsProps<K extends RepForm> = {
  form: OpenForm<K>
  page: RepPage
  onType: (change: Partial<Drafts[K]>) => void
}

function Fields<K extends RepForm>({ form, page, onType }: FieldsProps<K>) {
  const { Fields }: FormKind<Drafts[K]> = formKinds[form.kind]
  const { draft, wrong } = form
  return <Fields page={page} form={{ draft, wrong, path: '', set: onType }} />
}
