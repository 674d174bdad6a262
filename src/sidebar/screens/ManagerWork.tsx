import type { TeamPage } from '../../bridge/calls.ts'

/** What the manager did this month, of what the team may expect. */
export function ManagerWork({ work }: { work: TeamPage['managerWork'] }) {
  const facts = [
    ['1:1s held', `${work.oneToOnes} of ${work.reps}`],
    ['Check-ins answered', `${work.answered} of ${work.checkIns}`],
    ['People observed', `${work.observed} of ${work.reps}`],
    ['People recognised', `${work.recognised} of ${work.reps}`],
  ]
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
