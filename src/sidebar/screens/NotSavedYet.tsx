import { toFirst } from '../focus.ts'
import { Button } from '../parts/Button.tsx'
import type { OpenForm } from '../state.ts'

/** Why a form is not saved: each thing to mend, with the way to its field. */
export function NotSavedYet({ form, forgetful }: { form: OpenForm; forgetful?: boolean | undefined }) {
  const wrong = Object.entries(form.wrong)
  return (
    <>
      {form.failure && (
        <div class="problem" role="alert" tabIndex={-1} data-problem>
          <p>{form.failure.say}</p>
          {wrong.length > 0 && (
            <ul>
              {wrong.map(([path, say]) => (
                <li>
                  <Button class="quiet" onClick={({ currentTarget }) => toFirst([path], currentTarget.form)}>
                    {say}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {forgetful && <p class="note">{noDrafts}</p>}
    </>
  )
}

const noDrafts = 'This browser keeps no drafts: save before you close the sidebar.'
