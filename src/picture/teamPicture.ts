import type { Quadrant } from '../qdq/quadrant.ts'
import type { Targets } from '../qdq/targets.ts'
import { type Dot, dotsOf } from './dots.ts'
import { type Frame, frameOf, type Placed, type Sheet } from './frame.ts'

/** Where a rep stands; null is unknown, and whoever has no quadrant is not drawn. */
export type PictureRep = {
  name: string
  results: number | null
  activity: number | null
  quadrant: Quadrant | null
  provisional: boolean
}

type Drawn = PictureRep & Placed

/** A rep as drawn. */
export type RepDot = Drawn & Dot

/** The team as drawn, in the order in which it was given. */
export type TeamPicture = Frame & { dots: RepDot[] }

const fewEnoughForLeaders = 50

/** The team in the quadrant: a dot for each rep that has a place, in the order given, named where there is room. */
export function teamPicture(reps: readonly PictureRep[], targets: Targets, sheet: Sheet): TeamPicture {
  const drawn = reps.filter((rep): rep is Drawn => rep.quadrant !== null)
  const frame = frameOf(sheet, targets, drawn.length)
  const look = {
    widest: Math.min(160, frame.fields['Top left'].width * 0.7),
    leaders: drawn.length <= fewEnoughForLeaders,
  }
  // Who comes first gets the best place, so that must not hang on how the rows are sorted.
  const sorted = [...drawn].sort(byName)
  const placed = dotsOf(
    sorted.map((rep) => ({ ...rep, who: rep.name })),
    frame,
    targets,
    () => look,
  )
  const dots = new Map(placed.map((dot, at) => [sorted[at], dot]))
  return { ...frame, dots: drawn.flatMap((rep) => dots.get(rep) ?? []) }
}

const byName = (a: Drawn, b: Drawn) => (a.name < b.name ? -1 : Number(a.name > b.name))
