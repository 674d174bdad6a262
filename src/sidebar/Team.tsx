import type { TeamPage } from '../bridge/calls.ts'
import { Fields } from './Fields.tsx'
import { Rep } from './Rep.tsx'
import { amount, dayName, monthName, percent } from './words.ts'

type Props = { team: TeamPage; busy: boolean; onRefresh: () => void }

/** The team in one month: the collective, the four fields, then everyone. */
export function Team({ team, busy, onRefresh }: Props) {
  const placed = team.reps.filter((rep) => rep.quadrant !== null)
  const others = team.reps.filter((rep) => rep.quadrant === null)
  return (
    <>
      <header>
        <h1>Team, {monthName(team.month)}</h1>
        <button type="button" onClick={onRefresh} disabled={busy}>
          Refresh
        </button>
      </header>
      <Collective team={team} />
      <Fields counts={team.inQuadrant} />
      <h2>Who is where</h2>
      {placed.length === 0 ? (
        <p>Nobody yet.</p>
      ) : (
        <ul>
          {placed.map((rep) => (
            <Rep key={rep.name} rep={rep} />
          ))}
        </ul>
      )}
      {others.length > 0 && <h2>Not placed</h2>}
      {others.length > 0 && (
        <ul>
          {others.map((rep) => (
            <Rep key={rep.name} rep={rep} />
          ))}
        </ul>
      )}
      {team.problems > 0 && <p>{problems(team.problems)}</p>}
    </>
  )
}

function Collective({ team }: { team: TeamPage }) {
  const soFar = team.asOf ? `, as of ${dayName(team.asOf)}` : ''
  return (
    <p>
      Together <b>{percent(team.attainment)}</b> of target: {amount(team.actual)} of {amount(team.target)}
      {soFar}.
    </p>
  )
}

const problems = (count: number) =>
  `${count === 1 ? 'One cell was' : `${count} cells were`} left out, or read with a grain of salt: see the Quadrant tab, from I20 on.`
