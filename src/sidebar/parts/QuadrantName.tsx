import { quadrantColours } from '../../picture/quadrantColours.ts'
import type { Quadrant } from '../../qdq/quadrant.ts'

/** A quadrant by name, on its colour. */
export const QuadrantName = ({ quadrant }: { quadrant: Quadrant }) => (
  <span class="tag" style={`background:${quadrantColours[quadrant].pale}`}>
    {quadrant}
  </span>
)
