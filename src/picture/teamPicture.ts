import { percent } from '../qdq/percent.ts'
import type { Quadrant } from '../qdq/quadrant.ts'
import type { Targets } from '../qdq/targets.ts'
import { type Frame, frameOf, type Placed, roomFor, spotOf } from './frame.ts'
import type { Label } from './labelPlaces.ts'
import { type Look, labelsFor } from './labels.ts'
import { spread } from './spread.ts'

/** Where a rep stands; null is unknown, and whoever has no quadrant is not drawn. */
export type PictureRep = {
  name: string
  results: number | null
  activity: number | null
  quadrant: Quadrant | null
  provisional: boolean
}

/** A rep as drawn: provisional ones as hollow diamonds; `say` tells in words what is seen. */
export type RepDot = {
  name: string
  quadrant: Quadrant
  x: number
  y: number
  hollow: boolean
  say: string
  label: Label | undefined
}

export type TeamPicture = Frame & { dots: RepDot[] }

type Drawn = PictureRep & Placed

/** The team in the quadrant: a dot for each rep that has a place, in the order given, named where there is room. */
export function teamPicture(
  reps: readonly PictureRep[],
  targets: Targets,
  width: number,
  height: number,
): TeamPicture {
  const drawn = reps.filter((rep): rep is Drawn => rep.quadrant !== null)
  const frame = frameOf(width, height, targets, drawn.length)
  // Who comes first gets the best place, so that must not hang on how the rows are sorted.
  const order = drawn.map((_, at) => at).sort((a, b) => byWho(drawn[a], drawn[b]))
  const sorted = order.flatMap((at) => drawn[at] ?? [])
  const spots = spread(
    sorted.map((rep) => ({ rep, ...spotOf(rep, frame, targets) })),
    sorted.map((rep) => roomFor(rep.quadrant, frame)),
    2 * frame.radius,
  )
  const labels = labelsFor(
    spots.map(({ rep, x, y }) => ({ name: rep.name, x, y, field: frame.fields[rep.quadrant].inner })),
    lookOf(frame, drawn.length),
  )
  const dots: RepDot[] = []
  spots.forEach(({ rep, x, y }, at) => {
    const { name, quadrant, provisional: hollow } = rep
    dots[order[at] ?? at] = {
      name,
      quadrant,
      x,
      y,
      hollow,
      say: standing(name, rep, targets),
      label: labels[at],
    }
  })
  return { ...frame, dots }
}

const key = ({ name, results, activity }: Drawn) => `${name}\n${results}\n${activity}`
const byWho = (a?: Drawn, b?: Drawn) => (a && b && key(a) !== key(b) ? (key(a) < key(b) ? -1 : 1) : 0)

const fewEnoughForLeaders = 50

/** How names are set in a frame; none is written over the results target. */
export function lookOf({ font, radius, fields }: Frame, reps: number): Look {
  const bands = [fields['Top left'].inner, fields['Bottom left'].inner]
  const areas = bands.map((band) => ({ ...band, width: 2 * band.width }))
  const widest = Math.min(160, fields['Top left'].width * 0.7)
  return { font, radius, widest, areas, leaders: reps <= fewEnoughForLeaders }
}

/** Ann, bottom right: results 82 %, activity 91 %. */
export function standing(who: string, rep: Placed & { provisional: boolean }, targets: Targets): string {
  const results = percent(rep.results, targets.resultsTarget)
  const activity = percent(rep.activity, targets.activityTarget)
  const provisional = rep.provisional ? ', provisional' : ''
  return `${who}, ${rep.quadrant.toLowerCase()}: results ${results}, activity ${activity}${provisional}`
}
