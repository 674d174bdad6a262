import type { RepPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import type { FormKind } from '../forms/form.ts'
import { type Drafts, formKinds, type RepForm } from '../forms/forms.ts'
import { Button } from '../parts/Button.tsx'
import type { OpenForm, State } from '../state.ts'
import { SaveForm } from './SaveForm.tsx'

type Props = { form: OpenForm<RepForm>; page: RepPage; state: State; act: Act }

/** A form of a rep, from its heading to its buttons. */
export const FormScreen = ({ form, page, state, act }: Props) => (
  <>
    <Button class="quiet" onClick={act.back}>
      ‹ Back to {page.rep}
    </Button>
    <SaveForm form={form} state={state} act={act}>
      <Fields form={form} page={page} onType={(change) => act.type(form, change)} />
    </SaveForm>
  </>
)

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
