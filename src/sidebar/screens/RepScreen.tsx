import type { RepPage } from '../../bridge/calls.ts'
import type { Act } from '../act.ts'
import { Bars } from '../Bars.tsx'
import { Button } from '../parts/Button.tsx'
import { DueList } from '../parts/DueList.tsx'
import { GoTo } from '../parts/GoTo.tsx'
import { PlanLines } from '../parts/PlanLines.tsx'
import { QuadrantName } from '../parts/QuadrantName.tsx'
import { TrailPicture } from '../QuadrantPicture.tsx'
import type { State } from '../state.ts'
import { monthName, percent } from '../words.ts'
import { CheckIns } from './CheckIns.tsx'
import { Conversations } from './Conversations.tsx'
import { FormButtons } from './FormButtons.tsx'

/** A rep: where and by which way, what would lift the score, the plan, and what was said. */
export const RepScreen = ({ page, state, act }: { page: RepPage; state: State; act: Act }) => (
  <>
    <nav aria-label="Screens">
      <Button onClick={act.team}>‹ Team</Button>
      <GoTo names={page.names} chosen={page.rep} act={act} />
      <OtherMonth page={page} act={act} />
    </nav>
    <Standing page={page} />
    <FormButtons page={page} act={act} />
    <h2>Due</h2>
    <DueList due={page.due} act={act} />
    <h2>The way here</h2>
    <TrailPicture trail={page.trail} targets={page.targets} width={276} height={276} />
    <h2>Quantity, Direction, Quality</h2>
    <Bars page={page} />
    <p>{page.restsOn}</p>
    <p>{page.lift}</p>
    <h2>Plan for {monthName(page.month)}</h2>
    <PlanLines page={page} />
    {page.lastCheckIn && <h2>Last check-in</h2>}
    <CheckIns page={page} checkIns={page.lastCheckIn ? [page.lastCheckIn] : []} state={state} act={act} />
    <h2>Last conversations</h2>
    <Conversations page={page} />
  </>
)

const OtherMonth = ({ page: { rep, otherMonth }, act }: { page: RepPage; act: Act }) =>
  otherMonth && (
    <Button class="quiet" onClick={() => act.rep(rep, undefined, otherMonth)}>
      Show {monthName(otherMonth)}
    </Button>
  )

function Standing({ page: { standing, targets, asOf } }: { page: RepPage }) {
  return (
    <div>
      {standing.quadrant && <QuadrantName quadrant={standing.quadrant} />}
      <p hidden={standing.results === null && standing.activity === null}>
        Results <b>{percent(standing.results, targets.resultsTarget)}</b>, activity{' '}
        <b>{percent(standing.activity, targets.activityTarget)}</b>
        {standing.provisional && ' (provisional)'}
        {asOf && ', of what is due so far'}
      </p>
      <p class="hint">{standing.advice}</p>
    </div>
  )
}
