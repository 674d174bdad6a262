import type { Quadrant } from '../../qdq/quadrant.ts'

/** A quadrant by name, on its colour. */
export const QuadrantName = ({ quadrant }: { quadrant: Quadrant }) => (
  <span class={`tag ${quadrant}`}>{quadrant}</span>
)
