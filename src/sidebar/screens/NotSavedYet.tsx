import { toFirst } from '../focus.ts'
import type { Draft } from '../forms/forms.ts'
import { Button } from '../parts/Button.tsx'
import type { OpenForm } from '../state.ts'

/** Why a form is not saved: each thing to mend, with the way to its field. */
export function NotSavedYet({ form, forgetful }: { form: OpenForm; forgetful?: boolean | undefined }) {
  return (
    <>
      {form.failure && (
        <div class="problem" role="alert" tabIndex={-1}>
          <p>{form.failure.say}</p>
          <ul>
            {Object.entries(form.wrong).map(([path, say]) => (
              <li>
                <Button class="quiet" onClick={({ currentTarget }) => toFirst([path], currentTarget.form)}>
                  {activityAt(path, form.draft)}
                  {say}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {forgetful && <p class="note">{noDrafts}</p>}
    </>
  )
}

/** Of which plan line something is said. */
function activityAt(path: string, draft: Draft): string | undefined {
  const lines = 'lines' in draft ? draft.lines : 'nextLines' in draft ? draft.nextLines : []
  const activity = lines?.[Number(path.split('.')[1])]?.activity
  return activity && `${activity}: `
}

const noDrafts = 'This browser keeps no drafts: save before you close the sidebar.'
