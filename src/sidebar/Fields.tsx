import { quadrantColours } from '../picture/quadrantColours.ts'
import type { Quadrant } from '../qdq/quadrant.ts'

const asDrawn = ['Top left', 'Top right', 'Bottom left', 'Bottom right'] as const

/** How many stand in each quadrant, laid out as the quadrant is. */
export function Fields({ counts }: { counts: Record<Quadrant, number> }) {
  return (
    <ul class="fields" aria-label="How many stand where">
      {asDrawn.map((quadrant) => (
        <li key={quadrant} style={{ background: quadrantColours[quadrant].pale }}>
          {quadrant} <b>{counts[quadrant]}</b>
        </li>
      ))}
    </ul>
  )
}
