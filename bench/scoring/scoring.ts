import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { build } from '../../build.ts'
import { median, type Row } from '../row.ts'
import type { Task, Times } from './measure.ts'

const at = (path: string) => fileURLToPath(new URL(`../../.build/${path}`, import.meta.url))
const [codeFile, measureFile] = [at('benchCode.js'), at('measure.mjs')]

/** Whatever the flags: V8 works on one thread, so that no compiling and collecting goes on beside it unseen. */
const usual = ['--expose-gc', '--max-old-space-size=8000', '--no-warnings', '--single-threaded']

/** A line of the table: what is measured, in what kind of process, and how often. */
type Line = Omit<Task, 'code'> & { flags?: readonly string[]; says: string }

const sizes = [10, 100, 1000, 10_000]
const roundsOf = (reps: number) => (reps > 1000 ? 3 : 9)

const lines: Line[] = (['Plan', 'Activity'] as const).flatMap((countedIn) => [
  ...sizes.map((reps) => ({ team: { reps, countedIn }, rounds: roundsOf(reps), says: 'cold' })),
  { team: { reps: 1000, countedIn }, rounds: 5, warm: true, says: 'warm' },
  { team: { reps: 1000, countedIn, shuffled: true }, rounds: 5, says: 'cold, shuffled' },
  { team: { reps: 1000, countedIn }, rounds: 5, flags: ['--jitless'], says: 'cold, without JIT' },
  ...(countedIn === 'Activity'
    ? [{ team: { reps: 1000, countedIn, hours: true }, rounds: 5, says: 'cold, days with hours' }]
    : []),
])

function measure({ team, warm, rounds, flags = [] }: Line): Times {
  const task = JSON.stringify({ team, warm, rounds })
  const output = execFileSync(process.execPath, [...usual, ...flags, measureFile, task, codeFile], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(output.toString())
}

function row(line: Line): Row {
  const { scored, touched } = measure(line)
  const [score, touch] = [median(scored), median(touched)]
  const { reps, countedIn } = line.team
  return {
    what: `QDQ_SCORES, ${countedIn}, ${line.says}`,
    size: `${reps} reps`,
    ours: `${score.toFixed(1)} ms`,
    against: `cells once ${touch.toFixed(2)} ms`,
    ratio: (score / touch).toFixed(1),
    target: line.flags ? '4' : '3.5',
  }
}

/** QDQ_SCORES, whole, through the bundle, against looking once at every cell that it needs. */
export async function scoring(tell: (row: Row) => void): Promise<void> {
  const { 'Code.js': code = '' } = await build()
  mkdirSync(at('.'), { recursive: true })
  writeFileSync(codeFile, code)
  const entryPoints = [fileURLToPath(new URL('measure.ts', import.meta.url))]
  await bundle({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: measureFile,
    logLevel: 'error',
  })
  for (const line of lines) tell(row(line))
}
