import type { Month } from '../qdq/days.ts'
import { monthName } from '../qdq/monthName.ts'
import type { Targets } from '../qdq/targets.ts'
import type { Line } from './box.ts'
import { type Dot, dotsOf, spotsOf } from './dots.ts'
import { type Frame, frameOf, type Placed, type Sheet } from './frame.ts'
import type { Spot } from './spread.ts'
import type { PictureRep } from './teamPicture.ts'

/** Where a rep stood in a month; without a quadrant the trail has a gap there. */
export type TrailMonth = Omit<PictureRep, 'name'> & { month: Month }

/** A month as drawn; `strength` is 1 for the newest and less the older it is. */
export type TrailDot = Placed & Dot & { month: Month; strength: number }

/** A step from one month to the next. */
export type TrailStep = Line & { strength: number }

/** A rep's way as drawn, the oldest month first; `say` tells it in words. */
export type TrailPicture = Frame & { dots: TrailDot[]; steps: TrailStep[]; say: string }

type Known = TrailMonth & Placed & { at: number; strength: number }

const faintest = 0.35

/** A rep's way through the quadrant, the oldest month first and faintest, the newest named by its month. */
export function trailPicture(trail: readonly TrailMonth[], targets: Targets, sheet: Sheet): TrailPicture {
  const frame = frameOf(sheet, targets)
  const named = knownIn(trail).map((place, at) => {
    const who = monthName(place.month)
    return { ...place, who, name: at === 0 ? who : who.slice(0, 3) }
  })
  const look = (spots: readonly (Known & Spot)[]) => ({
    widest: sheet.width,
    leaders: true,
    lines: stepsOf(spots),
    musts: 1,
  })
  const dots = dotsOf(named, frame, targets, look)
  return { ...frame, steps: stepsOf(dots).reverse(), dots: dots.reverse(), say: sayOf(trail) }
}

/** The way alone, to be drawn beneath something else; it ends where the newest month is drawn there. */
export function trailSteps(
  trail: readonly TrailMonth[],
  targets: Targets,
  frame: Frame,
  end: Spot | undefined,
): TrailStep[] {
  const [newest, ...others] = spotsOf(knownIn(trail), frame, targets)
  return newest ? stepsOf([{ ...newest, ...(end && { x: end.x, y: end.y }) }, ...others]) : []
}

/** The newest first: it stands where it stands, and the others make way. */
function knownIn(trail: readonly TrailMonth[]): Known[] {
  const last = trail.length - 1
  return trail
    .map((place, at) => ({ ...place, at, strength: 1 - (1 - faintest) * ((last - at) / (last || 1)) }))
    .filter((place): place is Known => place.quadrant !== null)
    .reverse()
}

/** Steps join neighbours only: over a month that is unknown there is no line. */
const stepsOf = (spots: readonly (Known & Spot)[]): TrailStep[] =>
  spots.flatMap((to, at) => {
    const from = spots[at + 1]
    if (!from || from.at !== to.at - 1) return []
    return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, strength: to.strength }]
  })

/** June bottom left, July unknown, August top right. */
const sayOf = (trail: readonly TrailMonth[]) =>
  trail.map(({ month, quadrant }) => `${monthName(month)} ${quadrant?.toLowerCase() ?? 'unknown'}`).join(', ')
