import type { TeamPicture } from '../picture/teamPicture.ts'
import { type TrailMonth, trailSteps } from '../picture/trailPicture.ts'
import type { Targets } from '../qdq/targets.ts'
import { Steps } from './Dot.tsx'

/** The way of somebody up to the month that is shown. */
export type Trail = { name: string; months: readonly TrailMonth[] }

type Props = { trails: readonly Trail[]; targets: Targets; picture: TeamPicture }

/** The ways that led to the team's dots; many are faint, so that the dots stay in sight. */
export const Trails = ({ trails, targets, picture }: Props) => (
  <g opacity={trails.length > 1 ? 0.4 : 1}>
    {trails.map(({ name, months }) => (
      <Steps steps={trailSteps(months, targets, picture, dotOf(name, picture))} />
    ))}
  </g>
)

const dotOf = (name: string, { dots }: TeamPicture) => dots.find((dot) => dot.name === name)
