import type { Label } from '../picture/labelPlaces.ts'
import type { TrailStep } from '../picture/trailPicture.ts'
import type { Quadrant } from '../qdq/quadrant.ts'

type Props = {
  dot: { x: number; y: number; quadrant: Quadrant; hollow: boolean }
  radius: number
  strength?: number
}

/** A dot in its quadrant's colour; a hollow diamond where the score is provisional. */
export function Dot({ dot: { x, y, quadrant, hollow }, radius, strength }: Props) {
  const wide = radius * 1.2
  return hollow ? (
    <path
      class="mark"
      d={`M${x - wide} ${y}l${wide} ${-wide} ${wide} ${wide} ${-wide} ${wide}z`}
      opacity={strength}
    />
  ) : (
    <circle class={`mark ${quadrant}`} cx={x} cy={y} r={radius - 0.5} opacity={strength} />
  )
}

/** The name beside a dot, with a line to it where it stands further off. */
export function Name({ label }: { label: Label | undefined }) {
  if (!label) return null
  const { text, box, leader } = label
  return (
    <>
      {leader && <line {...leader} class="leader" />}
      <text x={box.x + box.width / 2} y={box.y + box.height / 2} dy=".35em" text-anchor="middle">
        {text}
      </text>
    </>
  )
}

/** A trail's steps, the older the fainter. */
export function Steps({ steps }: { steps: readonly TrailStep[] }) {
  return (
    <>
      {steps.map(({ strength, ...line }) => (
        <line {...line} class="step" opacity={strength} />
      ))}
    </>
  )
}
