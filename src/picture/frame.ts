import { percent } from '../qdq/percent.ts'
import { type Quadrant, quadrants } from '../qdq/quadrant.ts'
import type { Targets } from '../qdq/targets.ts'
import { around, type Box, type Line } from './box.ts'
import { placeOf } from './place.ts'

/** Words of the picture; `up` ones are read from bottom to top. */
export type Word = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end'; up?: true }

/** One of the four: its ground, its name, the part of it that labels may take, and where the centres of dots may be. */
export type Field = Box & { word: Word; inner: Box; room: Box }

/** What a picture is drawn on: how big it is, and how wide a text of some size is there. */
export type Sheet = { width: number; height: number; measure: (text: string, size: number) => number }

/** What every picture of the quadrant has before anyone stands in it. */
export type Frame = Sheet & {
  font: number
  /** How big a dot is. */
  radius: number
  fields: Record<Quadrant, Field>
  /** Where names may stand that find no place in their own field: none over the results target. */
  bands: Box[]
  /** The results target, then the activity target. */
  lines: [Line, Line]
  words: Word[]
}

const roomy = 400
const crowded = 40

/** The quadrant without reps: four named fields, target lines and axis titles. */
export function frameOf(sheet: Sheet, { resultsTarget, activityTarget }: Targets, reps = 0): Frame {
  const small = Math.min(sheet.width, sheet.height) < roomy
  const font = small ? 11 : 14
  const radius = (small ? 5 : 7) - (reps > crowded ? 1 : 0)
  const [x, y] = [font + 6, 1]
  const [width, height] = [sheet.width - x - 1, sheet.height - x - 1]
  const [middleX, middleY, right, below] = [x + width / 2, y + height / 2, x + width, y + height + font + 1]
  const fields = Object.fromEntries(
    quadrants.map((quadrant) => [quadrant, fieldOf(quadrant, { x, y, width, height }, font, radius)]),
  ) as Record<Quadrant, Field>
  return {
    ...sheet,
    font,
    radius,
    fields,
    bands: [fields['Top left'], fields['Bottom left']].map(({ inner }) => ({ ...inner, width: width - 2 })),
    lines: [
      { x1: x, y1: middleY, x2: right, y2: middleY },
      { x1: middleX, y1: y, x2: middleX, y2: y + height },
    ],
    words: [
      { text: percent(activityTarget), x: middleX, y: below, anchor: 'middle' },
      { text: 'Activity score', x: right, y: below, anchor: 'end' },
      { text: percent(resultsTarget), x: font, y: middleY, anchor: 'middle', up: true },
      { text: 'Results attainment', x: font, y, anchor: 'end', up: true },
    ],
  }
}

const isTop = (quadrant: Quadrant) => quadrant.startsWith('Top')
const isRight = (quadrant: Quadrant) => quadrant.endsWith('right')

/** The name stands in a strip of its own along the outer edge, so that nobody ever covers it. */
function fieldOf(quadrant: Quadrant, plot: Box, font: number, radius: number): Field {
  const [right, top, strip] = [isRight(quadrant), isTop(quadrant), font + 5]
  const [width, height] = [plot.width / 2, plot.height / 2]
  const [x, y] = [plot.x + (right ? width : 0), plot.y + (top ? 0 : height)]
  const inner = { x: x + 1, y: y + (top ? strip : 1), width: width - 2, height: height - strip - 1 }
  return {
    ...{ x, y, width, height, inner },
    room: around(inner, -radius - 2),
    word: {
      text: quadrant,
      x: x + (right ? width - 4 : 4),
      y: y + (top ? font : height - 5),
      anchor: right ? 'end' : 'start',
    },
  }
}

/** Who stands somewhere in the quadrant. */
export type Placed = { results: number; activity: number; quadrant: Quadrant }

/** Where a dot goes, in pixels: whole within its field, so that it never straddles a target line. */
export function spotOf({ results, activity, quadrant }: Placed, frame: Frame, targets: Targets) {
  const place = placeOf(results, activity, targets)
  const { room } = frame.fields[quadrant]
  return {
    x: room.x + room.width * withinHalf(place.x, isRight(quadrant)),
    y: room.y + room.height * (1 - withinHalf(place.y, isTop(quadrant))),
  }
}

const withinHalf = (place: number, upper: boolean) => Math.min(1, Math.max(0, 2 * place - (upper ? 1 : 0)))
