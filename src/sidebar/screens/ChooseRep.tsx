import type { TeamPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import type { RepForm } from '../forms/forms.ts'
import { Rows } from '../parts/Rows.tsx'

/** With whom? Asked where a form was opened and no rep was selected. */
export const ChooseRep = ({ team, goal, act }: { team: TeamPage; goal: RepForm; act: Act }) => (
  <>
    <p>Whom is it about? Next time, first select a row of the rep.</p>
    <Rows
      rows={team.reps.map(({ name }) => ({ key: name, head: name, onChoose: () => act.rep(name, goal) }))}
    />
  </>
)
