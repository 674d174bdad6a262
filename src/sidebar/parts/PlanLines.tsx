import type { PlanLineView, RepPage } from '../../bridge/calls.ts'
import { lineName } from '../../qdq/lineName.ts'
import { pace } from '../../qdq/pace.ts'
import { amount } from '../words.ts'

/** The month's plan lines: planned and done, and whether each keeps up. */
export const PlanLines = ({ page }: { page: RepPage }) => (
  <>
    <LeftOut page={page} />
    {page.lines.length === 0 ? (
      <p>No plan lines this month. A 1:1 adds them.</p>
    ) : (
      <ul class="plan">
        {page.lines.map((line) => (
          <PlanLine line={line} share={page.share} />
        ))}
      </ul>
    )}
  </>
)

/** That some lines may be missing, where they are. */
export const LeftOut = ({ page: { problems } }: { page: RepPage }) =>
  problems ? <p class="note">{problems}</p> : null

function PlanLine({ line, share }: { line: PlanLineView; share: number }) {
  const kept = pace(line.planned, line.done, share)
  return (
    <li>
      <b>{lineName(line)}</b>{' '}
      {kept && <span class={`tag ${kept.state.replace(' ', '-')}`}>{kept.state}</span>}
      <p>
        {kept ? kept.say : 'Nothing planned in numbers'}
        {line.per === 'week' && line.quantity !== null && ` (${amount(line.quantity)} a week)`}
        {line.done !== null &&
          line.rightPeople !== null &&
          `; ${amount(line.rightPeople)} with the right people`}
      </p>
      {line.direction && <p class="hint">With: {line.direction}</p>}
      {line.quality && <p class="hint">Standard: {line.quality}</p>}
    </li>
  )
}
