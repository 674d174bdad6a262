import type { CheckInView } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import { Lines } from '../parts/controls.tsx'
import type { OpenForm, State } from '../state.ts'
import { NotSavedYet } from './NotSavedYet.tsx'
import { SaveButtons } from './SaveButtons.tsx'

type Props = { checkIn: CheckInView; form?: OpenForm; state: State; act: Act }

/** The manager's answer, written where the check-in is read. */
export function Reply({ checkIn, form, state, act }: Props) {
  if (form?.kind !== 'reply')
    return (
      <button type="button" onClick={() => act.answer(checkIn.id)}>
        Reply to {checkIn.rep}
      </button>
    )
  const { draft, wrong } = form
  const bound = {
    draft,
    wrong,
    path: `${form.of}.`,
    set: (change: Partial<typeof draft>) => act.type(form, change),
  }
  const save = (event: Event) => {
    event.preventDefault()
    act.save(form)
  }
  return (
    <form noValidate onSubmit={save}>
      <Lines form={bound} at="reply" label={`Your reply to ${checkIn.rep}`} />
      <NotSavedYet form={form} state={state} />
      <SaveButtons form={form} act={act} />
    </form>
  )
}
