import { secondsAFunction } from '../calls/cost.ts'
import { inOwnProcess } from '../ownProcess.ts'
import { median, type Row } from '../row.ts'
import { keyToDot } from './dot.ts'
import type { Edit, Edits } from './measure.ts'

const sizes = [8, 200, 1000]

/** What hangs on a cell of Plan, and of that what hangs on the scores: none can be done without, none is needed twice. */
const onPlan = 'QDQ_PROBLEMS QDQ_SCORES'.split(' ')
const onScores = 'QDQ_CHART QDQ_TEAM QUADRANT_GRID'.split(' ')

function counted(what: string, { calls }: Edit, fewest: readonly string[]): Omit<Row, 'size'> {
  return {
    what: `${what}: custom functions called`,
    ours: `${calls.length}: ${calls.map(({ name }) => name).join(', ')}`,
    against: `what hangs on it: ${fewest.length}`,
    ratio: (calls.length / fewest.length).toFixed(1),
    target: '1',
  }
}

function timed(edits: readonly Edit[]): Omit<Row, 'size'> {
  const each = (edits[0]?.calls ?? []).map(({ name }, at) => {
    return { name, own: median(edits.map(({ calls }) => calls[at]?.own ?? Number.NaN)) }
  })
  const own = each.reduce((sum, call) => sum + call.own, 0)
  const whole = median(edits.map((edit) => edit.whole))
  return {
    what: 'a Done typed: these functions by themselves, each cold',
    ours: `${own.toFixed(1)} ms: ${each.map((call) => `${call.name} ${call.own.toFixed(1)}`).join(', ')}`,
    against: `the stand-in without a page ${whole.toFixed(0)} ms`,
    ratio: (own / whole).toFixed(2),
    target: '',
  }
}

/** One after the other at Google: the scores, the chart's data, and the grid, which takes the targets from those. */
const inARow = 3

const seen = (took: number): Omit<Row, 'size'> => ({
  what: 'a Done typed on the page of npm start: from Enter to the dot in its new colour',
  ours: `${took.toFixed(0)} ms`,
  against: `expected at Google, ${inARow} calls in a row at ${secondsAFunction} s: ${inARow * secondsAFunction} s`,
  ratio: (took / 1000 / (inARow * secondsAFunction)).toFixed(2),
  target: '',
})

/** What is computed again when one cell of Plan changes, and how long that takes to be seen. */
export async function edit(tell: (row: Row) => void): Promise<void> {
  const run = await inOwnProcess(new URL('measure.ts', import.meta.url))
  for (const reps of sizes) {
    const { done, note }: Edits = JSON.parse(run(reps))
    const [first, ...warm] = done
    if (!first) return
    const rows = [
      counted('a Done typed', first, [...onPlan, ...onScores]),
      counted('a Note typed', note, onPlan),
      timed(warm),
    ]
    for (const row of rows) tell({ ...row, size: `${reps} reps` })
  }
  await keyToDot(sizes, (reps, took) => tell({ ...seen(took), size: `${reps} reps` }))
}
