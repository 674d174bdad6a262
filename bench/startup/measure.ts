import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { fresh } from '../fresh.ts'
import { emptyScript } from './emptyScript.ts'

/** Milliseconds of each round, taken in turn: a scope made, a script read and run in it, and its QUADRANT called. */
export type Start = { scope: number[]; read: number[]; run: number[]; call: number[] }
export type Starts = { ours: Start; empty: Start }

const steps = ['scope', 'read', 'run', 'call'] as const
const noStart = (): Start => ({ scope: [], read: [], run: [], call: [] })

/** By the clock: what takes a twentieth of a millisecond is too short for the processor's. */
function start(source: string, into: Start): void {
  const marks = [performance.now()]
  const mark = () => marks.push(performance.now())
  const scope: Record<string, unknown> = vm.createContext(vm.constants.DONT_CONTEXTIFY)
  mark()
  const script = new vm.Script(source)
  mark()
  script.runInContext(scope)
  mark()
  const quadrant = scope.QUADRANT as (results: number, activity: number) => unknown
  if (quadrant(1.1, 0.9) !== 'Top right') throw new Error('QUADRANT(1.1, 0.9) is not at top right.')
  mark()
  steps.forEach((step, at) => {
    into[step].push((marks[at + 1] ?? 0) - (marks[at] ?? 0))
  })
}

function measure(rounds: number, code: string): Starts {
  const starts: Starts = { ours: noStart(), empty: noStart() }
  for (let round = -20; round < rounds; round++) {
    globalThis.gc?.()
    start(fresh(emptyScript), round < 0 ? noStart() : starts.empty)
    start(fresh(code), round < 0 ? noStart() : starts.ours)
  }
  return starts
}

const [rounds = '0', file = ''] = process.argv.slice(2)
console.log(JSON.stringify(measure(Number(rounds), readFileSync(file, 'utf8'))))
