import type { RepPage } from '../../bridge/calls.ts'
import { lift } from '../../qdq/lift.ts'

/** What would lift the rep's activity score, in one sentence. */
export const liftOf = ({ lines, share, standing, ratingScale, targets }: RepPage) =>
  lift({ lines, share, quality: standing.qualityScore, ratingScale, activityTarget: targets.activityTarget })
