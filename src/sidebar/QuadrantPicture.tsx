import { useMemo } from 'preact/hooks'
import { type PictureRep, teamPicture } from '../picture/teamPicture.ts'
import { type TrailMonth, trailPicture } from '../picture/trailPicture.ts'
import type { Targets } from '../qdq/targets.ts'
import { Dot, Name, Steps } from './Dot.tsx'
import { Ground } from './Ground.tsx'
import { RepDots } from './RepDots.tsx'
import './QuadrantPicture.css'

type Props = {
  reps: readonly PictureRep[]
  targets: Targets
  /** In pixels; as for the sidebar where not given. */
  width?: number
  height?: number
  /** One rep's months, the oldest first: then that way is drawn in place of the team. */
  trail?: readonly TrailMonth[] | undefined
  /** The ways that led to the team's dots, drawn beneath them. */
  trails?: readonly (readonly TrailMonth[])[] | undefined
  chosen?: string | undefined
  onChoose?: ((name: string) => void) | undefined
}

type Sized = Props & { width: number; height: number }

/** The quadrant drawn: the team, or one rep's way through it. Who is not on it is for the page to say. */
export function QuadrantPicture(props: Props) {
  const sized = { width: 268, height: 268, ...props }
  return props.trail ? <Trail {...sized} trail={props.trail} /> : <Team {...sized} />
}

function Team({ reps, targets, width, height, trails = [], chosen, onChoose }: Sized) {
  const picture = useMemo(
    () => teamPicture(reps, targets, width, height),
    [reps, targets.resultsTarget, targets.activityTarget, width, height],
  )
  const count = picture.dots.length
  const says = picture.dots.map(({ say }) => say).join('; ')
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${width}px` }}
      role={onChoose ? 'group' : 'img'}
      aria-label={`The quadrant of results against activity, ${count} on it${onChoose && count > 1 ? '; arrow keys go from one to the next' : ''}`}
    >
      {!onChoose && <desc>{says}</desc>}
      <Ground frame={picture} />
      <g opacity={trails.length > 1 ? 0.4 : 1}>
        {trails.map((trail, at) => (
          <Steps key={at} steps={trailPicture(trail, targets, width, height).steps} />
        ))}
      </g>
      <RepDots picture={picture} chosen={chosen} onChoose={onChoose} />
    </svg>
  )
}

function Trail({ trail, targets, width, height }: Sized & { trail: readonly TrailMonth[] }) {
  const picture = trailPicture(trail, targets, width, height)
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: `${width}px` }}
      role="img"
      aria-label={`The way through the quadrant: ${picture.say}`}
    >
      <Ground frame={picture} />
      <Steps steps={picture.steps} />
      {picture.dots.map((dot) => (
        <g key={dot.month} font-size={picture.font}>
          <title>{dot.say}</title>
          <Dot dot={dot} radius={picture.radius} strength={dot.strength} />
          <Name label={dot.label} font={picture.font} />
        </g>
      ))}
    </svg>
  )
}
