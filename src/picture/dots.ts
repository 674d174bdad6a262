import { percent } from '../qdq/percent.ts'
import type { Targets } from '../qdq/targets.ts'
import { type Frame, type Placed, spotOf } from './frame.ts'
import type { Label } from './labelPlaces.ts'
import { type Look, labelsFor } from './labels.ts'
import { type Spot, spread } from './spread.ts'

/** Who or what is drawn as a dot: named beside it, and told in words with its scores. */
type Shown = Placed & { provisional: boolean; name: string; who: string }

/** A dot as drawn: provisional ones as hollow diamonds; `say` tells in words what is seen. */
export type Dot = Spot & { hollow: boolean; say: string; label: Label | undefined }

/** Where dots go, each whole and seen apart; the first ones get the best places. */
export const spotsOf = <P extends Placed>(all: readonly P[], frame: Frame, targets: Targets) =>
  spread(
    all.map((placed) => {
      const { room, inner } = frame.fields[placed.quadrant]
      return { ...placed, ...spotOf(placed, frame, targets), room, inner }
    }),
    2 * frame.radius,
  )

/** Dots in their places, named where there is room. */
export function dotsOf<S extends Shown>(
  all: readonly S[],
  frame: Frame,
  targets: Targets,
  lookAt: (spots: readonly (S & Spot)[]) => Look,
): (S & Dot)[] {
  const spots = spotsOf(all, frame, targets)
  const labels = labelsFor(spots, frame, lookAt(spots))
  return spots.map((spot, at) => ({
    ...spot,
    hollow: spot.provisional,
    say: sayOf(spot, targets),
    label: labels[at],
  }))
}

/** Ann, bottom right: results 82 %, activity 91 %. */
const sayOf = ({ who, quadrant, results, activity, provisional }: Shown, targets: Targets) =>
  `${who}, ${quadrant.toLowerCase()}: results ${percent(results, targets.resultsTarget)}, activity ${percent(activity, targets.activityTarget)}${provisional ? ', provisional' : ''}`
