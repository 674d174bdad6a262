/** A rectangle of a picture, in pixels from its top left. */
export type Box = { x: number; y: number; width: number; height: number }

/** A straight line of a picture. */
export type Line = { x1: number; y1: number; x2: number; y2: number }

/** Whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether a box lies wholly within another. */
export const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** A box with a gap around it; a dot is a box without width. */
export const around = (
  { x, y, width = 0, height = 0 }: Partial<Box> & { x: number; y: number },
  gap: number,
): Box => ({
  x: x - gap,
  y: y - gap,
  width: width + 2 * gap,
  height: height + 2 * gap,
})

/** Whether a line runs through a box, as far as an eye can tell. */
export function crosses({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2)
  for (let step = 0; step <= steps; step++) {
    const part = steps && step / steps
    if (overlaps(around({ x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part }, 0.5), box)) return true
  }
  return false
}
