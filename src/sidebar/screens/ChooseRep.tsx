import type { TeamPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import type { RepForm } from '../forms/forms.ts'

/** With whom? Asked where a form was opened and no rep was selected. */
export const ChooseRep = ({ team, goal, act }: { team: TeamPage; goal: RepForm; act: Act }) => (
  <>
    <p>Whom is it about? Next time, select a row of the rep first.</p>
    <ul>
      {team.reps.map(({ name }) => (
        <li key={name}>
          <button type="button" class="row" dir="auto" onClick={() => act.rep(name, goal)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  </>
)
