import type { Box, Line } from './box.ts'
import type { Frame } from './frame.ts'
import type { Spot } from './spread.ts'

/** A name near its dot; `leader` leads to it where it stands further off. */
export type Label = { text: string; box: Box; leader?: Line }

// In sixteenths of a turn, from the right and clockwise; the best to read first.
const turns = [0, 8, 12, 4, 14, 2, 10, 6, 1, 3, 5, 7, 9, 11, 13, 15]

const directions = turns.map((turn) => {
  const [right, down] = [Math.cos((turn * Math.PI) / 8), Math.sin((turn * Math.PI) / 8)]
  const most = Math.max(Math.abs(right), Math.abs(down))
  return { right: right / most, down: down / most }
})

/** The places around a dot, the best first: right beside it, or further off with a leader. */
export function placesAround(dot: Spot, text: string, far: boolean, frame: Frame): Label[] {
  const { font, radius, measure } = frame
  const [width, height] = [measure(text, font) + 2, font + 2]
  const boxes = (off: number) =>
    directions.slice(0, far ? 16 : 8).map(({ right, down }) => {
      const [x, y] = [dot.x + right * (off + width / 2), dot.y + down * (off + height / 2)]
      return { x: x - width / 2, y: y - height / 2, width, height }
    })
  if (!far) return boxes(radius + 1).map((box) => ({ text, box }))
  return [1, 2, 3].flatMap((step) =>
    boxes(radius + step * height).map((box) => ({ text, box, leader: leaderTo(box, dot, radius) })),
  )
}

/** From the dot's edge to the nearest point of its label. */
function leaderTo(box: Box, dot: Spot, radius: number): Line {
  const x2 = Math.min(Math.max(dot.x, box.x), box.x + box.width)
  const y2 = Math.min(Math.max(dot.y, box.y), box.y + box.height)
  const part = radius / (Math.hypot(x2 - dot.x, y2 - dot.y) || 1)
  return { x1: dot.x + (x2 - dot.x) * part, y1: dot.y + (y2 - dot.y) * part, x2, y2 }
}
