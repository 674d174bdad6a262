import type { RepPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import { keptDraft } from '../drafts.ts'
import { repForms } from '../forms/forms.ts'
import { Button } from '../parts/Button.tsx'
import { capital } from '../parts/options.ts'

/** The four conversations; one of which this browser keeps a draft says so. */
export const FormButtons = ({ page, act }: { page: RepPage; act: Act }) => (
  <nav class="four" aria-label="Conversations">
    {repForms.map((kind) => (
      <Button class="primary" onClick={() => act.openForm(kind)}>
        {capital(kind)}
        {keptDraft(kind, page.rep) && ' (draft)'}
      </Button>
    ))}
  </nav>
)
