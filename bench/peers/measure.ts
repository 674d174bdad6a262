import { readFileSync } from 'node:fs'
import { processorTime } from '../processor.ts'
import { openScope } from '../scoring/scope.ts'
import { argumentsOf, type MakeDate, type Tables, type Team, tablesOf } from '../scoring/team.ts'
import { check, scoredByUs } from './check.ts'
import { everyPeer } from './everyPeer.ts'
import { oddTables } from './odd.ts'
import type { Peer, Score, Scored } from './peer.ts'

/** What one process measures: a peer and QDQ_SCORES, in turn, over the tables of a team. */
export type Task = { peer: string; team: Team; rounds: number }

/** Milliseconds of the processor and of the clock. */
export type Time = { processor: number; clock: number }
export type Times = { ours: Time[]; theirs: Time[] }

type Make = (date: MakeDate) => Tables

async function timed<Result>(work: () => Result): Promise<{ time: Time; result: Awaited<Result> }> {
  globalThis.gc?.()
  const [started, began] = [process.cpuUsage(), performance.now()]
  const result = await work()
  return { time: { processor: processorTime(started), clock: performance.now() - began }, result }
}

/** QDQ_SCORES cold: in a scope of its own, over cells that nothing has looked at. */
function ours(code: string, make: Make) {
  const scope = openScope(code)
  const args = argumentsOf(make(scope.date), scope.array)
  return timed(() => scope.call('QDQ_SCORES', ...args) as unknown[][])
}

/** The peer, over cells that nothing has looked at; whatever it has learned in earlier rounds it keeps. */
function theirs(score: Score, { countedIn }: Team, make: Make) {
  const tables = make((time) => new Date(time))
  return timed<Scored[] | Promise<Scored[]>>(() => score(tables, countedIn))
}

async function measure({ peer, team, rounds }: Task, code: string): Promise<Times> {
  const { name, open } = everyPeer[peer] as Peer
  const score = await open()
  const times: Times = { ours: [], theirs: [] }
  const round = async (make: Make) => {
    const [mine, other] = [await ours(code, make), await theirs(score, team, make)]
    check(name, scoredByUs(mine.result), other.result)
    return [mine.time, other.time] as const
  }
  await round((date) => oddTables(team.countedIn, date))
  // What takes a minute is measured once; the odd team has warmed it up.
  const unmeasured = rounds > 1 ? 1 : 0
  for (let count = -unmeasured; count < rounds; count++) {
    const [mine, other] = await round((date) => tablesOf(team, date))
    if (count < 0) continue
    times.ours.push(mine)
    times.theirs.push(other)
  }
  return times
}

const [task = '{}', file = ''] = process.argv.slice(2)
console.log(JSON.stringify(await measure(JSON.parse(task), readFileSync(file, 'utf8'))))
