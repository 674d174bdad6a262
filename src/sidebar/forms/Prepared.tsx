import type { RepPage } from '../../bridge/calls.ts'
import { type Dimension, dimensions } from '../../qdq/activityScore.ts'
import { meets } from '../../qdq/targets.ts'
import { PlanLines } from '../parts/PlanLines.tsx'
import { steady } from '../steady.ts'
import { listed, monthName, percent } from '../words.ts'

/** What to know before the 1:1: the result credited, the strengths, the weakest, one question. */
export const Prepared = steady(({ page }: { page: RepPage }) => {
  const { weakest, scores } = page.standing
  const { activityTarget } = page.targets
  const isKnown = scores.Quantity !== null
  const strong = dimensions.filter((dimension) => meets(scores[dimension] ?? 0, activityTarget))
  return (
    <section class="card">
      <h2>Before you start</h2>
      <p>{credit(page)}</p>
      {dimensions.some((dimension) => scores[dimension] !== null) && (
        <p>
          <b>Strengths:</b>{' '}
          {strong.length > 0
            ? listed(strong.map((dimension) => `${dimension} (${percent(scores[dimension])})`))
            : 'none is on target yet; look for one moment that went well'}
          .
        </p>
      )}
      <p>
        <b>
          Weakest:{' '}
          {weakest
            ? `${weakest}, ${percent(scores[weakest], activityTarget)}`
            : isKnown
              ? 'nothing stands out'
              : 'not known yet'}
          .
        </b>{' '}
        {page.lift}
      </p>
      <p>
        <b>One question:</b> {questions[weakest ?? (isKnown ? 'none' : 'unknown')]}
      </p>
      <details open>
        <summary>Plan and done, {monthName(page.month)}</summary>
        <PlanLines page={page} />
      </details>
    </section>
  )
})

function credit({ standing, targets, asOf, month }: RepPage) {
  const { results } = standing
  const when = `${monthName(month)}${asOf ? ' so far' : ''}`
  if (results === null) return `Results of ${when} are not known yet.`
  return (
    <>
      <b>
        Results: {percent(results, targets.resultsTarget)} of target in {when}.
      </b>{' '}
      {meets(results, targets.resultsTarget)
        ? 'That is earned; say so first. What made it happen?'
        : 'What came in counts: name it first. The next month can still be changed.'}
      {standing.quadrant === 'Top left' && ' Then the months to come: they are made now.'}
    </>
  )
}

const questions: Record<Dimension | 'none' | 'unknown', string> = {
  Quantity: 'What would have to give way to get the planned number done?',
  Direction: 'Whom should you be talking to and are not yet?',
  Quality: 'Which moment would you like to do better, and how?',
  unknown: 'What will you do this month, with whom, and how well?',
  none: 'What are you doing that the others could copy?',
}
