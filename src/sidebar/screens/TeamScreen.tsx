import type { CheckInView, TeamPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import { Button } from '../parts/Button.tsx'
import { DueList } from '../parts/DueList.tsx'
import { GoTo } from '../parts/GoTo.tsx'
import { Said } from '../parts/Said.tsx'
import { QuadrantPicture } from '../QuadrantPicture.tsx'
import type { State } from '../state.ts'
import { steady } from '../steady.ts'
import { amount, dayName, percent } from '../words.ts'
import { CheckIns } from './CheckIns.tsx'
import { ManagerWork } from './ManagerWork.tsx'
import { RepList } from './RepList.tsx'

type Props = { team: TeamPage; state: State; act: Act }

/** The team in one month: together, where everyone stands, and what is due. */
export const TeamScreen = ({ team, state, act }: Props) => (
  <>
    <Ways team={team} act={act} />
    {team.room && <p class="note">{team.room}</p>}
    <Collective team={team} />
    <QuadrantPicture reps={team.reps} targets={team.targets} width={276} height={276} onChoose={act.rep} />
    <h2>Due, worst first</h2>
    <DueList due={team.due} act={act} withNames />
    <ToAnswer team={team} state={state} act={act} />
    <RepList team={team} act={act} />
    <h2>Deal of the month</h2>
    <DealOfTheMonth deal={team.dealOfTheMonth} />
    <h2>Your own work this month</h2>
    <ManagerWork work={team.managerWork} />
    {team.problems && <p class="note">{team.problems}</p>}
  </>
)

function ToAnswer({ team, state, act }: Props) {
  const checkIns = toAnswer(team, state)
  return (
    <>
      {checkIns.length > 0 && <h2>Check-ins to answer</h2>}
      <CheckIns page={team} checkIns={checkIns} state={state} act={act} withNames />
    </>
  )
}

/** What waits for an answer, and what a colleague answered while one is being typed here: that stays where it stood. */
function toAnswer({ unanswered }: TeamPage, { forms }: State): CheckInView[] {
  const kept = Object.values(forms).flatMap(({ about, touched }) =>
    about && touched && !unanswered.some(({ id }) => id === about.id)
      ? [{ ...about, reply: 'there is one by now, it seems: see Check-ins' }]
      : [],
  )
  return [...unanswered, ...kept].sort((one, other) => Date.parse(one.date) - Date.parse(other.date))
}

// Typing an answer does not go through all the names again.
const Ways = steady(({ team, act }: { team: TeamPage; act: Act }) => (
  <nav aria-label="Screens">
    <GoTo names={team.reps.map(({ name }) => name)} act={act} />
    <Button onClick={act.again}>Refresh</Button>
  </nav>
))

const Collective = ({ team }: { team: TeamPage }) =>
  team.target === null ? (
    <p>Together: no targets yet.</p>
  ) : (
    <p>
      Together <b>{percent(team.attainment, team.targets.resultsTarget)}</b> of target: {amount(team.actual)}{' '}
      of {amount(team.target)}
      {team.asOf && `, as of ${dayName(team.asOf, team.today)}`}.
    </p>
  )

function DealOfTheMonth({ deal }: { deal: TeamPage['dealOfTheMonth'] }) {
  if (!deal) return <p>None yet. Tick it on a win.</p>
  return (
    <div class="card">
      <p>
        <b>{deal.rep}</b>, <span>{deal.customer}</span>
        {deal.value !== null && `, ${amount(deal.value)}`}
      </p>
      {deal.story && <Said text={deal.story} />}
    </div>
  )
}
