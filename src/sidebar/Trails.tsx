import { frameOf } from '../picture/frame.ts'
import { type TrailMonth, trailSteps } from '../picture/trailPicture.ts'
import type { Targets } from '../qdq/targets.ts'
import { Steps } from './Dot.tsx'
import { measure } from './pen.ts'

type Props = { trails: readonly (readonly TrailMonth[])[]; targets: Targets; width: number; height: number }

/** The ways that led to the team's dots; many are faint, so that the dots stay in sight. */
export function Trails({ trails, targets, ...size }: Props) {
  const frame = frameOf({ ...size, measure }, targets)
  return (
    <g opacity={trails.length > 1 ? 0.4 : 1}>
      {trails.map((trail, at) => (
        <Steps key={at} steps={trailSteps(trail, targets, frame)} />
      ))}
    </g>
  )
}
