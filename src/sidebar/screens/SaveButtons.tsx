import type { Act } from '../act.ts'
import type { OpenForm } from '../state.ts'

/** Save and Discard. While saving, Save keeps the focus and does nothing. */
export const SaveButtons = ({ form, act }: { form: OpenForm; act: Act }) => (
  <div class="buttons">
    <button type="submit" class="primary" aria-disabled={form.saving}>
      {form.saving ? 'Saving …' : form.failure?.retry ? 'Try again' : 'Save'}
    </button>
    <button type="button" aria-disabled={form.saving} onClick={() => form.saving || act.discard(form)}>
      {form.touched ? 'Discard' : 'Cancel'}
    </button>
  </div>
)
