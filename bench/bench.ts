import { build } from '../build.ts'
import { openBareScope } from '../test/oracle/bareScope.ts'
import { needed, teamOf } from './team.ts'

const rounds = 15
const touchesARound = 20

const { 'Code.js': code = '' } = await build()
const scope = openBareScope(code, 'Etc/UTC')

type Tables = readonly (readonly (readonly unknown[])[])[]

/** The least that any way of scoring must do: look once at every cell that counts. */
function touch(tables: Tables): number {
  let seen = 0
  for (const [headers = [], ...rows] of tables) {
    const columns = headers.flatMap((header, at) => (needed.has(String(header)) ? [at] : []))
    for (const row of rows) {
      for (const at of columns) seen += typeof row[at] === 'number' ? row[at] : 1
    }
  }
  return seen
}

function milliseconds(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function touchAFewTimes(tables: Tables) {
  for (let times = 0; times < touchesARound; times++) touch(tables)
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

function measure(reps: number): string {
  const tables = teamOf(reps, scope.date).map(scope.array) as unknown[][][]
  const scores: number[] = []
  const touches: number[] = []
  // In turn, so that whatever else the machine does falls on both. The first rounds only warm up.
  for (let round = -2; round < rounds; round++) {
    const score = milliseconds(() => scope.run('QDQ_SCORES', ...tables))
    const touched = milliseconds(() => touchAFewTimes(tables)) / touchesARound
    if (round < 0) continue
    scores.push(score)
    touches.push(touched)
  }
  const [score, touched] = [median(scores), median(touches)]
  const cells = [reps, (tables[0]?.length ?? 1) - 1, `${score.toFixed(2)} ms`, `${touched.toFixed(3)} ms`]
  return line([...cells, `${(score / touched).toFixed(0)} x`])
}

const line = (cells: (string | number)[]) => cells.map((cell) => String(cell).padStart(14)).join('')

console.log(line(['reps', 'plan rows', 'QDQ_SCORES', 'cells once', 'ratio']))
for (const reps of [10, 30, 100, 300, 1000]) console.log(measure(reps))
