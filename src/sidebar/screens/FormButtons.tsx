import type { RepPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import { repForms } from '../forms/forms.ts'
import { Button } from '../parts/Button.tsx'
import { capital } from '../parts/options.ts'
import type { State } from '../state.ts'

/** The four conversations; one with a draft says so. */
export const FormButtons = ({ page, state, act }: { page: RepPage; state: State; act: Act }) => (
  <nav class="four" aria-label={`Conversations with ${page.rep}`}>
    {repForms.map((kind) => (
      <Button class="primary" key={kind} onClick={() => act.openForm(kind)}>
        {capital(kind)}
        {state.drafts.includes(kind) && ' (draft)'}
      </Button>
    ))}
  </nav>
)
