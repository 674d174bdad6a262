import type { RepPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import { formKinds, repForms } from '../forms/forms.ts'
import type { State } from '../state.ts'

/** The four conversations; one with a draft says so. */
export const FormButtons = ({ page, state, act }: { page: RepPage; state: State; act: Act }) => (
  <nav class="four" aria-label={`Conversations with ${page.rep}`}>
    {repForms.map((kind) => (
      <button type="button" class="primary" key={kind} onClick={() => act.openForm(kind)}>
        {formKinds[kind].title}
        {state.drafts.includes(kind) && ' (draft)'}
      </button>
    ))}
  </nav>
)
