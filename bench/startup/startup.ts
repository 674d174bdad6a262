import { codeWritten, inOwnProcess } from '../ownProcess.ts'
import { median, type Row } from '../row.ts'
import { emptyScript } from './emptyScript.ts'
import type { Start, Starts } from './measure.ts'
import { wholeProcess } from './wholeProcess.ts'

const rounds = 200

/** The median of what these steps took together. */
const took = (start: Start, steps: readonly (keyof Start)[]) =>
  median(start.scope.map((_, round) => steps.reduce((sum, step) => sum + (start[step][round] ?? 0), 0)))

const parts = {
  'a process, from its start to the answer': undefined,
  'a scope made, Code.js read and run, called': ['scope', 'read', 'run', 'call'],
  'the same without the scope': ['read', 'run', 'call'],
} as const

/** What every formula call pays before anything is computed: Code.js is read and run anew at each. */
export async function startup(tell: (row: Row) => void): Promise<void> {
  const { code } = await codeWritten()
  const run = await inOwnProcess(new URL('measure.ts', import.meta.url))
  const { ours, empty }: Starts = JSON.parse(run(rounds))
  for (const [says, steps] of Object.entries(parts)) {
    const [mine, other] = steps
      ? [took(ours, steps), took(empty, steps)]
      : wholeProcess(code, emptyScript, rounds / 10)
    tell({
      what: `QUADRANT of one cell: ${says}`,
      size: `${Buffer.byteLength(code)} bytes`,
      ours: `${mine.toFixed(2)} ms`,
      against: `a script of one function ${other.toFixed(2)} ms`,
      ratio: (mine / other).toFixed(1),
      target: '64 kB, 3',
    })
  }
}
