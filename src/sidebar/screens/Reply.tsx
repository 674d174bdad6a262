import type { CheckInView } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import { keptDraft } from '../drafts.ts'
import { Button } from '../parts/Button.tsx'
import { Lines } from '../parts/controls.tsx'
import { type OpenForm, replyTo, type State } from '../state.ts'
import { SaveForm } from './SaveForm.tsx'

type Props = { checkIn: CheckInView; form?: OpenForm<'reply'> | undefined; state: State; act: Act }

/** The manager's answer, written where the check-in is read. */
export function Reply({ checkIn, form, state, act }: Props) {
  const name = replyTo(checkIn.id)
  if (!form)
    return (
      <Button name={name} onClick={() => act.answer(checkIn)}>
        Reply to {checkIn.rep}
        {keptDraft('reply', checkIn.id) && ' (draft)'}
      </Button>
    )
  const { draft, wrong } = form
  const set = (change: Partial<typeof draft>) => act.type(form, change)
  return (
    <SaveForm form={form} state={state} act={act}>
      {checkIn.reply && (
        <p class="note" role="alert">
          Answered meanwhile. Yours will stand below that.
        </p>
      )}
      <Lines
        form={{ draft, wrong: { [name]: wrong.reply ?? '' }, path: `${checkIn.id}.`, set }}
        at="reply"
        label={`Your reply to ${checkIn.rep}`}
      />
    </SaveForm>
  )
}
