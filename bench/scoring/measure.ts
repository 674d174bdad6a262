import { readFileSync } from 'node:fs'
import { processorTime } from '../processor.ts'
import { columnsToTouch } from './bound.ts'
import { byHandSource } from './byHand.ts'
import { openScope, type Scope } from './scope.ts'
import { argumentsOf, type Tables, type Team, tablesOf } from './team.ts'

/** What one process measures: a team, cold or warm, how often, by which clock, and whether by hand instead of by us. */
export type Task = { team: Team; warm?: boolean; rounds: number; byClock?: boolean; byHand?: boolean }

/** Milliseconds of each round, taken in turn; and how often a call asked Google to format a date. */
export type Times = { scored: number[]; touched: number[]; asked: number }

type Round = { scored: number; touched: number; asked: number }

const now = () => performance.now()

// So long V8 may still be sweeping, and compiling what made the tables, on threads beside; that is not to be measured.
const settled = 60

function settle(): void {
  globalThis.gc?.()
  let stirred = 0
  // Busy, so that the processor stays awake; and the clock is asked seldom, since each answer is garbage to collect.
  for (const until = now() + settled; now() < until; )
    for (let count = 0; count < 1_000_000; count++) stirred = (Math.imul(stirred, 31) + count) | 0
}

function milliseconds(work: () => unknown, clock: () => number): number {
  const started = clock()
  work()
  return clock() - started
}

function give(scope: Scope, team: Team): Tables {
  const tables = tablesOf(team, scope.date)
  const given = Object.entries(tables).map(([name, rows]) => [name, scope.array(rows)])
  return Object.fromEntries(given)
}

const score =
  (scope: Scope, tables: Tables, by = 'QDQ_SCORES') =>
  () =>
    scope.call(by, ...argumentsOf(tables))

function touch(scope: Scope, tables: Tables, team: Team) {
  const parts = columnsToTouch(tables, team).map(({ name, columns }) => [tables[name], columns])
  return () => parts.map((part) => scope.call('touch', ...part))
}

/** Each call in a scope of its own, over cells that nothing has looked at. */
function cold({ team, byClock, byHand }: Task, code: string): Round {
  // On one thread the processor's time is the truer one.
  const clock = byClock ? now : processorTime
  const first = openScope(byHand ? byHandSource : code)
  const scored = score(first, give(first, team), byHand ? 'byHand' : 'QDQ_SCORES')
  settle()
  const took = milliseconds(scored, clock)
  const second = openScope(code)
  const touched = touch(second, give(second, team), team)
  settle()
  return { scored: took, touched: milliseconds(touched, clock), asked: first.asked() }
}

/** Throws where the loop by hand finds other scores, or in another order: it would not be the same work. */
function checkByHand({ team }: Task, code: string): void {
  const [ours, byHand] = [code, byHandSource].map((text) => {
    const scope = openScope(text)
    return score(scope, give(scope, team), text === code ? 'QDQ_SCORES' : 'byHand')() as unknown[][]
  })
  const compared = (row: readonly unknown[] = []) =>
    JSON.stringify(row.slice(0, -1).map((cell) => (typeof cell === 'number' ? cell.toFixed(9) : cell)))
  const other = ours?.find((row, at) => compared(row) !== compared(byHand?.[at]))
  if (other || ours?.length !== byHand?.length) throw new Error(`By hand it is not ${compared(other)}.`)
}

function measure(task: Task, code: string): Times {
  if (task.byHand) checkByHand(task, code)
  const times: Times = { scored: [], touched: [], asked: 0 }
  const round = task.warm ? warm(openScope(code), task) : () => cold(task, code)
  for (let count = -1; count < task.rounds; count++) {
    const { scored, touched, asked } = round()
    if (count < 0) continue
    times.scored.push(scored)
    times.touched.push(touched)
    times.asked = asked
  }
  return times
}

/** The same scope again and again, over cells made anew; collecting in between would make V8 forget what it compiled. */
function warm(scope: Scope, { team, rounds }: Task) {
  const made = () => Array.from({ length: rounds + 1 }, () => give(scope, team))
  const [toScore, toTouch] = [made(), made()]
  settle()
  return (): Round => {
    const before = scope.asked()
    const [scored, touched] = [toScore.pop() as Tables, toTouch.pop() as Tables]
    return {
      scored: milliseconds(score(scope, scored), now),
      touched: milliseconds(touch(scope, touched, team), now),
      asked: scope.asked() - before,
    }
  }
}

const [task = '{}', file = ''] = process.argv.slice(2)
console.log(JSON.stringify(measure(JSON.parse(task), readFileSync(file, 'utf8'))))
