import type { Dimension } from './activityScore.ts'
import type { Quadrant } from './quadrant.ts'
import type { Standing } from './standing.ts'

const adviceFor: Record<Quadrant, string> = {
  'Top right': 'Recognise it, and ask what the others can copy.',
  'Top left':
    'Results are there, activity is not: the months to come may pay for it. Credit the results, then agree on activity.',
  'Bottom right': 'Keep going: results should follow the right activity. Check Direction and Quality.',
  'Bottom left': 'Work hard on the right activity now: agree on few lines and look at them every week.',
}

const mendFor: Record<Dimension, string> = {
  Quantity: 'Quantity is the weakest: do more of what was planned.',
  Direction: 'Direction is the weakest: do it with the right people.',
  Quality: 'Quality is the weakest: shadow, observe, coach.',
}

const coachingFor = (advice: string): Record<Dimension, string> => ({
  Quantity: `${advice} ${mendFor.Quantity}`,
  Direction: `${advice} ${mendFor.Direction}`,
  Quality: `${advice} ${mendFor.Quality}`,
})

// Spelled out once: thousands of rows say the same.
const coachingOn = {
  'Top left': coachingFor(adviceFor['Top left']),
  'Bottom right': coachingFor(adviceFor['Bottom right']),
  'Bottom left': coachingFor(adviceFor['Bottom left']),
}

/** What a manager does about a quadrant. */
export const quadrantAdvice = (quadrant: Quadrant) => adviceFor[quadrant]

/**
 * What to do about a rep's standing: by its quadrant and its weakest; where it has no quadrant, what is missing.
 * `share` is how much of the month is due, where that is known.
 */
export function adviceOn({ quadrant, weakest, quantity, results }: Standing, share?: number): string {
  if (quadrant === undefined)
    return share === 0 ? notBegun : missing(quantity === undefined, results === undefined)
  const coachable = quadrant !== 'Top right' && weakest !== undefined
  return coachable ? coachingOn[quadrant][weakest] : adviceFor[quadrant]
}

const notBegun = 'Not placed: no working day of the month has gone by.'

function missing(quantity: boolean, results: boolean): string {
  const plan = 'no plan line with a quantity'
  const result = 'no target above 0 with an actual in Results'
  return `Not placed: ${[...(quantity ? [plan] : []), ...(results ? [result] : [])].join(', and ')}.`
}
