import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { build } from '../build.ts'
import type { Task, Times } from './measure.ts'

const at = (path: string) => fileURLToPath(new URL(`../.build/${path}`, import.meta.url))
const [codeFile, measureFile] = [at('benchCode.js'), at('measure.mjs')]

/** Whatever the flags: V8 works on one thread, so that no compiling and collecting goes on beside it unseen. */
const usual = ['--expose-gc', '--max-old-space-size=8000', '--no-warnings', '--single-threaded']

/** A line of the table: what is measured, in what kind of process, and how often. */
type Line = Omit<Task, 'code'> & { flags?: readonly string[]; says: string }

const sizes = [10, 100, 1000, 10_000].filter((reps) => reps <= Number(process.argv[2] ?? 10_000))
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

const median = (times: number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN

function row(line: Line): string {
  const { scored, touched, asked } = measure(line)
  const [score, touch] = [median(scored), median(touched)]
  const { reps, countedIn } = line.team
  const figures = [score.toFixed(1), touch.toFixed(2), (score / touch).toFixed(1), asked]
  return `| ${[countedIn, reps, line.says, ...figures].join(' | ')} |`
}

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
console.log('| counted in | reps | how | QDQ_SCORES, ms | cells once, ms | ratio | dates asked of Google |')
console.log('|---|---|---|---|---|---|---|')
for (const line of lines) console.log(row(line))
