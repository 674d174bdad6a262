import type { TeamPage } from '../../bridge/calls.ts'

/** What the manager did this month, of what the team may expect. */
export function ManagerWork({ work }: { work: TeamPage['managerWork'] }) {
  const facts = [
    ['1:1s held', work.oneToOnes, work.reps],
    ['Check-ins answered', work.answered, work.checkIns],
    ['People observed', work.observed, work.reps],
    ['People recognised', work.recognised, work.reps],
  ] as const
  return (
    <dl class="facts">
      {facts.map(([name, done, all]) => (
        <div>
          <dt>{name}</dt>
          <dd>
            {done} of {all}
          </dd>
        </div>
      ))}
    </dl>
  )
}
