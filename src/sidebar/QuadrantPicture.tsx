import type { ComponentChildren } from 'preact10'
import type { Frame } from '../picture/frame.ts'
import { type PictureRep, type TeamPicture, teamPicture } from '../picture/teamPicture.ts'
import { type TrailMonth, trailPicture } from '../picture/trailPicture.ts'
import type { Targets } from '../qdq/targets.ts'
import { Dot, Name, Steps } from './Dot.tsx'
import { Ground } from './Ground.tsx'
import { measure } from './pen.ts'
import { RepDots } from './RepDots.tsx'
import { steady } from './steady.ts'
import './QuadrantPicture.css'

type Size = { targets: Targets; width: number; height: number }

type Props = Size & {
  reps: readonly PictureRep[]
  chosen?: string | undefined
  onChoose: (name: string) => void
  /** Drawn beneath the dots, of which it is told where they stand. */
  beneath?: ((picture: TeamPicture) => ComponentChildren) | undefined
}

type SheetProps = { frame: Frame; role: 'group' | 'img'; say: string; children: ComponentChildren }

const Sheet = ({ frame, role, say, children }: SheetProps) => (
  <svg
    class="picture"
    viewBox={`0 0 ${frame.width} ${frame.height}`}
    style={`max-width:${frame.width}px`}
    font-size={frame.font}
    role={role}
    aria-label={`The ${say}`}
  >
    <Ground frame={frame} />
    {children}
  </svg>
)

/** The quadrant drawn with the team in it. Who is not on it is for the page to say. */
export const QuadrantPicture = steady(({ reps, targets, chosen, onChoose, beneath, ...size }: Props) => {
  const picture = teamPicture(reps, targets, { ...size, measure })
  const { length } = picture.dots
  const many = length > 1 ? '; arrow keys go from one to the next' : ''
  const say = `quadrant of results against activity, ${length} on it${many}`
  return (
    <Sheet frame={picture} role="group" say={say}>
      {beneath?.(picture)}
      <RepDots picture={picture} chosen={chosen} onChoose={onChoose} />
    </Sheet>
  )
})

/** One rep's way through the quadrant, the months the oldest first. */
export const TrailPicture = steady(({ trail, targets, ...size }: Size & { trail: readonly TrailMonth[] }) => {
  const picture = trailPicture(trail, targets, { ...size, measure })
  return (
    <Sheet frame={picture} role="img" say={`way through the quadrant: ${picture.say}`}>
      <Steps steps={picture.steps} />
      {picture.dots.map((dot) => (
        <g>
          <title>{dot.say}</title>
          <Dot dot={dot} radius={picture.radius} strength={dot.strength} />
          <Name label={dot.label} />
        </g>
      ))}
    </Sheet>
  )
})
