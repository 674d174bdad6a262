import type { TeamPage, TeamRep } from '../../bridge/calls.ts'
import type { Targets } from '../../qdq/targets.ts'
import type { Act } from '../act.ts'
import { QuadrantName } from '../parts/QuadrantName.tsx'
import { type Row, Rows } from '../parts/Rows.tsx'
import { steady } from '../steady.ts'
import { percent } from '../words.ts'

/** Everyone: who is where, then who is not on the picture and why. */
export const RepList = steady(({ team, act }: { team: TeamPage; act: Act }) => {
  const placed = team.reps.filter(({ quadrant }) => quadrant)
  const others = team.reps.filter(({ quadrant }) => !quadrant)
  return (
    <section>
      <h2>Who is where</h2>
      {placed.length === 0 ? <p>Nobody yet.</p> : <Reps reps={placed} team={team} act={act} />}
      {others.length > 0 && (
        <>
          <h2>Not on the picture</h2>
          <Reps reps={others} team={team} act={act} />
        </>
      )}
    </section>
  )
})

type Props = { reps: TeamRep[]; team: TeamPage; act: Act }

const Reps = ({ reps, team, act }: Props) => <Rows rows={reps.map((rep) => rowOf(rep, team, act))} />

const rowOf = (rep: TeamRep, { targets }: TeamPage, act: Act): Row => ({
  key: rep.name,
  head: rep.name,
  tag: rep.quadrant && <QuadrantName quadrant={rep.quadrant} />,
  say: rep.quadrant ? scores(rep, targets) : rep.missing,
  onChoose: () => act.rep(rep.name),
})

const scores = (
  { activity, results, weakest, provisional }: TeamRep,
  { activityTarget, resultsTarget }: Targets,
) =>
  `Activity ${percent(activity, activityTarget)}${provisional ? ' (provisional)' : ''}, results ${percent(results, resultsTarget)}${weakest ? `, weakest: ${weakest}` : ''}`
