import type { Act } from '../act.ts'
import { Question } from '../parts/Question.tsx'
import { repPage, type State, shownForm } from '../state.ts'
import { ChooseRep } from './ChooseRep.tsx'
import { FormScreen } from './FormScreen.tsx'
import { Problem } from './Problem.tsx'
import { RepScreen } from './RepScreen.tsx'
import { Skeleton } from './Skeleton.tsx'
import { TeamScreen } from './TeamScreen.tsx'
import { titleOf } from './titleOf.ts'

/** The whole page: a heading that stays, and below it what there is to show. */
export const Page = ({ state, act }: { state: State; act: Act }) => (
  <div aria-busy={state.waiting}>
    <p class="heard" role="status">
      {said(state)}
    </p>
    <h1 tabIndex={-1}>{titleOf(state)}</h1>
    {state.slow && <p class="slow">{slow}</p>}
    {state.done && (
      <p class="done">
        <b>Saved.</b> {state.done}
      </p>
    )}
    {state.failure && <Problem say={state.failure} onAct={act.again} />}
    <Screen state={state} act={act} />
    {state.question && <Question question={state.question} onNo={act.closeQuestion} />}
  </div>
)

function Screen({ state, act }: { state: State; act: Act }) {
  const { answer, goal } = state
  if (!answer) return state.failure ? null : <Skeleton />
  if (!answer.ok) return <Problem say={answer.say} onAct={act.again} />
  const [form, page] = [shownForm(state), repPage(state)]
  if (form && page) return <FormScreen form={form} page={page} state={state} act={act} />
  if (answer.screen === 'rep') return <RepScreen page={answer} state={state} act={act} />
  if (goal) return <ChooseRep team={answer} goal={goal} act={act} />
  return <TeamScreen team={answer} state={state} act={act} />
}

const slow = 'Google is slow just now, still waiting.'

function said(state: State): string {
  if (state.slow) return slow
  if (state.done) return `Saved. ${state.done}`
  if (Object.values(state.forms).some(({ saving }) => saving)) return 'Saving'
  if (state.waiting) return 'Loading'
  return state.failure || !state.answer?.ok ? '' : `${titleOf(state)} is shown`
}
