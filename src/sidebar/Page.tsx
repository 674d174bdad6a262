import { useEffect, useState } from 'preact/hooks'
import type { TeamAnswer } from '../bridge/calls.ts'
import { Message } from './Message.tsx'
import { Skeleton } from './Skeleton.tsx'
import { ask } from './server.ts'
import { Team } from './Team.tsx'

type State = { answer?: TeamAnswer; busy: boolean; failed: boolean }

/** The whole page: asks for the team, and shows what came. */
export function Page() {
  const [state, setState] = useState<State>({ busy: true, failed: false })
  const open = () => {
    setState(({ answer }) => ({ answer, busy: true, failed: false }))
    ask('openTeam').then(
      (answer) => setState({ answer, busy: false, failed: false }),
      () => setState(({ answer }) => ({ answer, busy: false, failed: true })),
    )
  }
  useEffect(open, [])
  return (
    <div aria-busy={state.busy}>
      <p class="heard" role="status">
        {said(state)}
      </p>
      {shown(state, open)}
    </div>
  )
}

function said({ busy, failed, answer }: State): string {
  if (busy) return 'Loading'
  return failed || !answer?.ok ? '' : 'The team is shown'
}

function shown({ answer, busy, failed }: State, open: () => void) {
  if (failed) return <Message text={couldNot} action="Try again" onAct={open} />
  if (!answer) return <Skeleton />
  if (!answer.ok) return <Message text={answer.say} action="Look again" onAct={open} busy={busy} />
  return <Team team={answer} busy={busy} onRefresh={open} />
}

const couldNot =
  'The sheet could not be read just now. If you are signed in to several Google accounts, sign out of all but one.'
