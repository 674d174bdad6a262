import { type Dimension, dimensions } from './activityScore.ts'
import type { Month } from './days.ts'
import { listed } from './listed.ts'
import { monthOfYear } from './monthName.ts'
import { percent } from './percent.ts'
import type { Quadrant } from './quadrant.ts'
import { meets, type Targets } from './targets.ts'

/** What a 1:1 is prepared from; null is unknown. */
type Stands = {
  month: Month
  /** The month is in progress. */
  isSoFar: boolean
  results: number | null
  quadrant: Quadrant | null
  weakest: Dimension | null
  scores: Record<Dimension, number | null>
}

/** What to know before a 1:1, in words; blank where there is nothing to say. */
export type Prepared = {
  results: string
  /** What to make of the results. */
  credit: string
  strengths: string
  weakest: string
  question: string
}

/** The result credited, the strengths, the weakest, and one question. */
export function prepared(stands: Stands, { resultsTarget, activityTarget }: Targets): Prepared {
  const { scores, weakest, quadrant } = stands
  const instead = scores.Quantity === null ? 'unknown' : 'none'
  return {
    ...credited(stands, resultsTarget),
    strengths: strengthsIn(scores, activityTarget),
    weakest: weakest ? lowest(weakest, scores[weakest] ?? 0, activityTarget) : noWeakest[instead],
    question: questions[quadrant === 'Top right' ? 'none' : (weakest ?? instead)],
  }
}

// What meets the target is among the strengths; to call it weak as well would contradict that.
const lowest = (weakest: Dimension, score: number, target: number) =>
  `${meets(score, target) ? 'Lowest of them' : 'Weakest'}: ${weakest}, ${percent(score, target)}.`

const noWeakest = { none: 'Weakest: nothing stands out.', unknown: 'Weakest: not known yet.' }

function credited({ month, isSoFar, results, quadrant }: Stands, target: number) {
  const when = `${monthOfYear(month)}${isSoFar ? ' so far' : ''}`
  if (results === null) return { results: '', credit: `Results of ${when} are not known yet.` }
  const credit = meets(results, target)
    ? 'That is earned; say so first. What made it happen?'
    : 'What came in counts: name it first. The next month can still be changed.'
  return {
    results: `Results: ${percent(results, target)} of target in ${when}.`,
    credit: quadrant === 'Top left' ? `${credit} Then the months to come: they are made now.` : credit,
  }
}

function strengthsIn(scores: Stands['scores'], target: number): string {
  if (dimensions.every((dimension) => scores[dimension] === null)) return ''
  const strong = dimensions.flatMap((dimension) => {
    const score = scores[dimension] ?? 0
    return meets(score, target) ? [`${dimension} (${percent(score)})`] : []
  })
  if (strong.length === 0) return 'none is on target yet; look for one moment that went well.'
  return `${listed(strong)}.`
}

const questions: Record<Dimension | 'none' | 'unknown', string> = {
  Quantity: 'What would have to give way to get the planned number done?',
  Direction: 'Whom should you be talking to and are not yet?',
  Quality: 'Which moment would you like to do better, and how?',
  unknown: 'What will you do this month, with whom, and how well?',
  none: 'What are you doing that the others could copy?',
}
