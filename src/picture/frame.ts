import { percent } from '../qdq/percent.ts'
import { type Quadrant, quadrants } from '../qdq/quadrant.ts'
import type { Targets } from '../qdq/targets.ts'
import type { Box, Line } from './box.ts'
import { placeOf } from './place.ts'

/** Words of the picture; `up` ones are read from bottom to top. */
export type Word = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end'; up?: true }

/** One of the four: its ground, its name, and the part of it that dots and labels may take. */
export type Field = Box & { quadrant: Quadrant; word: Word; inner: Box }

/** What every picture of the quadrant has before anyone stands in it. */
export type Frame = {
  width: number
  height: number
  font: number
  /** How big a dot is. */
  radius: number
  fields: Record<Quadrant, Field>
  /** The results target, then the activity target. */
  lines: [Line, Line]
  words: Word[]
}

const roomy = 400
const crowded = 40

/** The quadrant without reps: four named fields, target lines and axis titles. */
export function frameOf(width: number, height: number, targets: Targets, reps = 0): Frame {
  const small = Math.min(width, height) < roomy
  const font = small ? 11 : 14
  const radius = (small ? 5 : 7) - (reps > crowded ? 1 : 0)
  const margin = font + 6
  const plot = { x: margin, y: 1, width: width - margin - 1, height: height - margin - 1 }
  const [middleX, middleY] = [plot.x + plot.width / 2, plot.y + plot.height / 2]
  const lines: Frame['lines'] = [
    { x1: plot.x, y1: middleY, x2: plot.x + plot.width, y2: middleY },
    { x1: middleX, y1: plot.y, x2: middleX, y2: plot.y + plot.height },
  ]
  const fields = Object.fromEntries(
    quadrants.map((quadrant) => [quadrant, fieldOf(quadrant, plot, font)]),
  ) as Record<Quadrant, Field>
  return { width, height, font, radius, fields, lines, words: axisWords(plot, font, targets) }
}

const isTop = (quadrant: Quadrant) => quadrant.startsWith('Top')
const isRight = (quadrant: Quadrant) => quadrant.endsWith('right')

/** The name stands in a strip of its own along the outer edge, so that nobody ever covers it. */
function fieldOf(quadrant: Quadrant, plot: Box, font: number): Field {
  const [width, height, strip] = [plot.width / 2, plot.height / 2, font + 5]
  const x = plot.x + (isRight(quadrant) ? width : 0)
  const y = plot.y + (isTop(quadrant) ? 0 : height)
  const top = isTop(quadrant)
  const word: Word = {
    text: quadrant,
    x: x + (isRight(quadrant) ? width - 4 : 4),
    y: top ? y + font : y + height - 5,
    anchor: isRight(quadrant) ? 'end' : 'start',
  }
  const inner = { x: x + 1, y: y + (top ? strip : 1), width: width - 2, height: height - strip - 1 }
  return { quadrant, x, y, width, height, word, inner }
}

function axisWords(plot: Box, font: number, targets: Targets): Word[] {
  const below = plot.y + plot.height + font + 1
  const [middleX, middleY] = [plot.x + plot.width / 2, plot.y + plot.height / 2]
  return [
    { text: percent(targets.activityTarget), x: middleX, y: below, anchor: 'middle' },
    { text: 'Activity score', x: plot.x + plot.width, y: below, anchor: 'end' },
    { text: percent(targets.resultsTarget), x: font, y: middleY, anchor: 'middle', up: true },
    { text: 'Results attainment', x: font, y: plot.y, anchor: 'end', up: true },
  ]
}

/** Who stands somewhere in the quadrant. */
export type Placed = { results: number; activity: number; quadrant: Quadrant }

/** Where a dot goes, in pixels: whole within its field, so that it never straddles a target line. */
export function spotOf({ results, activity, quadrant }: Placed, frame: Frame, targets: Targets) {
  const place = placeOf(results, activity, targets)
  const room = roomFor(quadrant, frame)
  return {
    x: room.x + room.width * withinHalf(place.x, isRight(quadrant)),
    y: room.y + room.height * (1 - withinHalf(place.y, isTop(quadrant))),
  }
}

/** Where the centres of a quadrant's dots may be. */
export function roomFor(quadrant: Quadrant, { fields, radius }: Frame): Box {
  const { inner } = fields[quadrant]
  const gap = radius + 2
  return { x: inner.x + gap, y: inner.y + gap, width: inner.width - 2 * gap, height: inner.height - 2 * gap }
}

const withinHalf = (place: number, upper: boolean) => Math.min(1, Math.max(0, 2 * place - (upper ? 1 : 0)))
