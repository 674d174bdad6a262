import type { ComponentChildren } from 'preact'
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
  width: number
  height: number
  /** The ways that led to the team's dots, drawn beneath them. */
  trails?: readonly (readonly TrailMonth[])[] | undefined
  chosen?: string | undefined
  onChoose?: ((name: string) => void) | undefined
}

type SheetProps = {
  width: number
  height: number
  role: 'group' | 'img'
  say: string
  children: ComponentChildren
}

const Sheet = ({ width, height, role, say, children }: SheetProps) => (
  <svg
    class="picture"
    viewBox={`0 0 ${width} ${height}`}
    style={`max-width:${width}px`}
    role={role}
    aria-label={say}
  >
    {children}
  </svg>
)

/** The quadrant drawn with the team in it. Who is not on it is for the page to say. */
export function QuadrantPicture({ reps, targets, width, height, trails = [], chosen, onChoose }: Props) {
  const picture = teamPicture(reps, targets, width, height)
  const many = onChoose && picture.dots.length > 1 ? '; arrow keys go from one to the next' : ''
  const say = `The quadrant of results against activity, ${picture.dots.length} on it${many}`
  return (
    <Sheet width={width} height={height} role={onChoose ? 'group' : 'img'} say={say}>
      {!onChoose && <desc>{picture.dots.map((dot) => dot.say).join('; ')}</desc>}
      <Ground frame={picture} />
      <g opacity={trails.length > 1 ? 0.4 : 1}>
        {trails.map((trail, at) => (
          <Steps key={at} steps={trailPicture(trail, targets, width, height).steps} />
        ))}
      </g>
      <RepDots picture={picture} chosen={chosen} onChoose={onChoose} />
    </Sheet>
  )
}

type TrailProps = Pick<Props, 'targets' | 'width' | 'height'> & { trail: readonly TrailMonth[] }

/** One rep's way through the quadrant, the months the oldest first. */
export function TrailPicture({ trail, targets, width, height }: TrailProps) {
  const picture = trailPicture(trail, targets, width, height)
  return (
    <Sheet width={width} height={height} role="img" say={`The way through the quadrant: ${picture.say}`}>
      <Ground frame={picture} />
      <Steps steps={picture.steps} />
      {picture.dots.map((dot) => (
        <g key={dot.month} font-size={picture.font}>
          <title>{dot.say}</title>
          <Dot dot={dot} radius={picture.radius} strength={dot.strength} />
          <Name label={dot.label} font={picture.font} />
        </g>
      ))}
    </Sheet>
  )
}
