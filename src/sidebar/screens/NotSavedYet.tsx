import { toFirst } from '../focus.ts'
import type { OpenForm, State } from '../state.ts'

/** Why a form is not saved: each thing to mend, with the way to its field. */
export function NotSavedYet({ form, state }: { form: OpenForm; state: State }) {
  const wrong = Object.entries(form.wrong)
  return (
    <>
      {form.failure && (
        <div class="problem" role="alert" tabIndex={-1} data-problem>
          <p>{form.failure.say}</p>
          {wrong.length > 0 && (
            <ul>
              {wrong.map(([path, say]) => (
                <li key={path}>
                  <button type="button" class="quiet" onClick={() => toFirst([path])}>
                    {say}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {state.forgetful && <p class="note">{forgetful}</p>}
    </>
  )
}

const forgetful =
  'This browser keeps no drafts (its storage is shut or full): what is typed here is lost when the sidebar closes before it is saved.'
