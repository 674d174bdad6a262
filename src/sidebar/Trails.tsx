import { type TrailMonth, trailPicture } from '../picture/trailPicture.ts'
import type { Targets } from '../qdq/targets.ts'
import { Steps } from './Dot.tsx'
import { measure } from './pen.ts'

type Props = { trails: readonly (readonly TrailMonth[])[]; targets: Targets; width: number; height: number }

/** The ways that led to the team's dots; many are faint, so that the dots stay in sight. */
export const Trails = ({ trails, targets, ...size }: Props) => (
  <g opacity={trails.length > 1 ? 0.4 : 1}>
    {trails.map((trail, at) => (
      <Steps key={at} steps={trailPicture(trail, targets, { ...size, measure }).steps} />
    ))}
  </g>
)
