import type { Act } from '../act.ts'
import { Button } from '../parts/Button.tsx'
import { Question } from '../parts/Question.tsx'
import { nameOf, type OpenForm, type State, shownForm } from '../state.ts'
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
    {state.done && <p class="done">{state.done}</p>}
    {state.away && <Away form={state.away} act={act} />}
    {isAstray(state) && <Button onClick={act.team}>‹ Team</Button>}
    {trouble(state) && <Problem say={trouble(state)} onAct={act.again} />}
    <Screen state={state} act={act} />
    {state.question && <Question question={state.question} onNo={act.closeQuestion} />}
  </div>
)

/** Why a form that is not in sight was not saved, and the way to it; a reply is on the team's screen. */
const Away = ({ form, act }: { form: OpenForm; act: Act }) => (
  <Problem
    say={`${nameOf(form)}. ${form.failure?.say}`}
    act="Open it"
    onAct={() => (form.kind === 'reply' ? act.team() : act.rep(form.of, form.kind))}
  />
)

/** Where no screen leads to the team. */
const isAstray = ({ answer, wish, goal }: State) => (answer?.ok ? goal : wish.call === 'openRep')

const trouble = ({ failure, answer }: State) => failure ?? (answer && !answer.ok ? answer.say : '')

function Screen({ state, act }: { state: State; act: Act }) {
  const { answer, goal } = state
  if (!answer?.ok) return trouble(state) ? null : <Skeleton />
  const form = shownForm(state)
  if (answer.screen === 'rep')
    return form ? (
      <FormScreen form={form} page={answer} state={state} act={act} />
    ) : (
      <RepScreen page={answer} state={state} act={act} />
    )
  if (goal) return <ChooseRep team={answer} goal={goal} act={act} />
  return <TeamScreen team={answer} state={state} act={act} />
}

const slow = 'Google is slow just now, still waiting.'

function said(state: State): string {
  if (state.slow) return slow
  if (state.done) return state.done
  if (Object.values(state.forms).some(({ saving }) => saving)) return 'Saving'
  if (state.waiting) return 'Loading'
  return trouble(state) ? '' : `${titleOf(state)} is shown`
}
