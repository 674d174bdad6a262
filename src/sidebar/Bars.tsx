import type { RepPage } from '../bridge/calls.ts'
import { dimensions } from '../qdq/activityScore.ts'
import { percent } from '../qdq/percent.ts'
import { meets } from '../qdq/targets.ts'
import './Bars.css'

/** Quantity, Direction and Quality against the activity target, each in words too. */
export function Bars({ page: { standing, targets } }: { page: RepPage }) {
  const { activityTarget } = targets
  return (
    <>
      <ul class="bars">
        {dimensions.map((dimension) => {
          const value = standing.scores[dimension]
          const below = value !== null && !meets(value, activityTarget)
          return (
            <li>
              <span>{dimension}</span>
              <span>
                <b>{value === null ? 'unknown' : percent(value, activityTarget)}</b>
                {below && ', below target'}
                {standing.weakest === dimension && ', weakest'}
              </span>
              <span class={value === null ? 'bar unknown' : 'bar'} aria-hidden="true">
                <i class={below ? 'below' : ''} style={`width:${width(value)}%`} />
                <i class="mark" style={`left:${width(activityTarget)}%`} />
              </span>
            </li>
          )
        })}
      </ul>
      <p class="hint">The mark is the target, {percent(activityTarget)}.</p>
    </>
  )
}

const width = (value: number | null) => 100 * (value ?? 0)
