import type { Box, Line } from './box.ts'
import type { Spot } from './spread.ts'
import { textWidth } from './textWidth.ts'

/** A name near its dot; `leader` leads to it where it stands further off. */
export type Label = { text: string; box: Box; leader?: Line }

type Size = { font: number; radius: number }

const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const

/** The places right beside a dot, the best to read first. */
export function besideDot(dot: Spot, text: string, { font, radius }: Size): Label[] {
  const width = textWidth(text, font) + 2
  return sides.map(([right, down]) => {
    const off = right !== 0 && down !== 0 ? radius * 0.8 : radius + 1
    return { text, box: boxFrom(dot, width, font, right, down, off) }
  })
}

/** The places around a dot that need a leader, the nearest first. */
export function furtherOff(dot: Spot, text: string, { font, radius }: Size): Label[] {
  const width = textWidth(text, font) + 2
  return [1, 2, 3].flatMap((step) =>
    Array.from({ length: 16 }, (_, at) => {
      const angle = (at * Math.PI) / 8
      const box = boxFrom(dot, width, font, Math.cos(angle), Math.sin(angle), radius + step * (font + 2))
      return { text, box, leader: leaderTo(box, dot, radius) }
    }),
  )
}

/** A label's box in a direction from a dot, so far off. */
function boxFrom(dot: Spot, width: number, font: number, right: number, down: number, off: number): Box {
  const height = font + 2
  const [x, y] = [dot.x + right * (off + width / 2), dot.y + down * (off + height / 2)]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** From the dot's edge to the nearest point of its label. */
function leaderTo(box: Box, dot: Spot, radius: number): Line {
  const x2 = Math.min(Math.max(dot.x, box.x), box.x + box.width)
  const y2 = Math.min(Math.max(dot.y, box.y), box.y + box.height)
  const part = radius / (Math.hypot(x2 - dot.x, y2 - dot.y) || 1)
  return { x1: dot.x + (x2 - dot.x) * part, y1: dot.y + (y2 - dot.y) * part, x2, y2 }
}
