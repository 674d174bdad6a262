import type { RepPage } from '../../bridge/calls.ts'
import { PlanLines } from '../parts/PlanLines.tsx'
import { steady } from '../steady.ts'
import { monthName } from '../words.ts'

/** What to know before the 1:1: the result credited, the strengths, the weakest, one question; the plan and what was done. */
export const Prepared = steady(({ page }: { page: RepPage }) => {
  const { results, credit, strengths, weakest, question } = page.prepared
  return (
    <section class="card">
      <h2>Before you start</h2>
      <p>
        <b>{results}</b> {credit}
      </p>
      {strengths && (
        <p>
          <b>Strengths:</b> {strengths}
        </p>
      )}
      <p>
        <b>{weakest}</b> {page.lift}
      </p>
      <p>
        <b>One question:</b> {question}
      </p>
      <details open>
        <summary>Plan and done, {monthName(page.month)}</summary>
        <PlanLines page={page} />
      </details>
    </section>
  )
})
