import type { Month } from '../qdq/days.ts'
import { monthName } from '../qdq/monthName.ts'
import type { Quadrant } from '../qdq/quadrant.ts'
import type { Targets } from '../qdq/targets.ts'
import type { Line } from './box.ts'
import { type Frame, frameOf, type Placed, roomFor, spotOf } from './frame.ts'
import type { Label } from './labelPlaces.ts'
import { labelsFor } from './labels.ts'
import { type Spot, spread } from './spread.ts'
import { lookOf, type PictureRep, standing } from './teamPicture.ts'

/** Where a rep stood in a month; without a quadrant the trail has a gap there. */
export type TrailMonth = Omit<PictureRep, 'name'> & { month: Month }

/** A month as drawn; `strength` is 1 for the newest and less the older it is. */
export type TrailDot = {
  month: Month
  quadrant: Quadrant
  x: number
  y: number
  hollow: boolean
  strength: number
  say: string
  label: Label | undefined
}

/** A step from one month to the next. */
export type TrailStep = Line & { strength: number }

export type TrailPicture = Frame & { dots: TrailDot[]; steps: TrailStep[]; say: string }

type Known = TrailMonth & Placed

const faintest = 0.35

/** A rep's way through the quadrant, the oldest month first and faintest, the newest named by its month. */
export function trailPicture(
  trail: readonly TrailMonth[],
  targets: Targets,
  width: number,
  height: number,
): TrailPicture {
  const frame = frameOf(width, height, targets)
  // The newest first: it stands where it stands, and the others make way.
  const known = trail.filter((place): place is Known => place.quadrant !== null).reverse()
  const spots = spread(
    known.map((place) => ({ place, ...spotOf(place, frame, targets) })),
    known.map((place) => roomFor(place.quadrant, frame)),
    2 * frame.radius,
  )
  const steps = stepsOf(trail, spots)
  const named = spots.map(({ place, x, y }, at) => {
    const name = monthName(place.month)
    return { x, y, name: at === 0 ? name : name.slice(0, 3), field: frame.fields[place.quadrant].inner }
  })
  const labels = labelsFor(named, { ...lookOf(frame, 0), widest: width, lines: steps, musts: 1 })
  const dots = spots.map(({ place, x, y }, at): TrailDot => {
    const { quadrant, provisional: hollow, month } = place
    const say = standing(monthName(month), place, targets)
    return { month, quadrant, x, y, hollow, strength: strengthOf(place, trail), say, label: labels[at] }
  })
  return { ...frame, dots: dots.reverse(), steps, say: sayOf(trail) }
}

function strengthOf(place: TrailMonth, trail: readonly TrailMonth[]): number {
  const age = (trail.length - 1 - trail.indexOf(place)) / (trail.length - 1 || 1)
  return 1 - (1 - faintest) * age
}

/** Steps join neighbours only: over a month that is unknown there is no line. */
function stepsOf(
  trail: readonly TrailMonth[],
  spots: readonly (Spot & { place: TrailMonth })[],
): TrailStep[] {
  const ofMonth = trail.map((place) => spots.find((spot) => spot.place === place))
  return ofMonth.flatMap((to, at) => {
    const from = ofMonth[at - 1]
    if (!from || !to) return []
    return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, strength: strengthOf(to.place, trail) }]
  })
}

/** June bottom left, July unknown, August top right. */
const sayOf = (trail: readonly TrailMonth[]) =>
  trail.map(({ month, quadrant }) => `${monthName(month)} ${quadrant?.toLowerCase() ?? 'unknown'}`).join(', ')
