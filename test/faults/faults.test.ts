import { describe, expect, test } from 'vitest'
import type { Fault } from '../../local/google/faults.ts'
import { type Action, menuActions, openings, saves } from './actions.ts'
import { type FileName, file, open } from './files.ts'
import { broken, faultsOf, leave, type Whole, whole } from './tries.ts'

const runs = process.env.FAULTS_RUNS ?? '2'
const seed = Number(process.env.FAULTS_SEED ?? 1)
const isAll = runs === 'all'

/** Every fault where all are asked for, else so many, spread over the calls. */
function sample(faults: Fault[], count: number): Fault[] {
  if (isAll || faults.length <= count) return faults
  const stride = faults.length / count
  return Array.from({ length: count }, (_, at) => faults[Math.floor((at + (seed % 7) / 7) * stride)]).filter(
    (fault) => fault !== undefined,
  )
}

/** Every call, each in one of the ways, in turn; in every way where all are asked for. */
function atEachCall(faults: Fault[]): Fault[] {
  if (isAll) return faults
  const calls = new Map<number, Fault[]>()
  for (const fault of faults) calls.set(fault.at, [...(calls.get(fault.at) ?? []), fault])
  return [...calls.values()].flatMap((ways, index) => ways[(index + seed) % ways.length] ?? [])
}

async function breakAt(all: Whole, faults: Fault[][]) {
  let points = 0
  let ends = 0
  const wrong = new Map<string, string>()
  for (const several of faults) {
    const where = several.map(({ at, way }) => `call ${at} (${all.calls[at - 1]}) ${way}`).join(', then ')
    try {
      ends += await broken(all, several)
      points += 1
    } catch (error) {
      const message = String(error instanceof Error ? error.message : error).slice(0, 1500)
      wrong.set(message, [wrong.get(message), where].filter(Boolean).join('; ').slice(0, 300))
    }
  }
  leave(all)
  const { name } = all.action
  console.log(`${name}: ${all.calls.length} calls, ${points} points, ${ends} ends, ${all.seen.size} states`)
  expect([...wrong].map(([message, where]) => `${where}: ${message}`).slice(0, 5)).toEqual([])
}

const time = runs === '2' ? 120_000 : 7_200_000

async function savesIn(name: FileName) {
  const sheet = await open(await file(name))
  const actions = await saves(sheet, name)
  sheet.dispose()
  return actions
}

describe('whatever breaks off at any call, another try leaves what an undisturbed one leaves', () => {
  test.each([...menuActions, ...openings].map((action) => [action.name, action] as const))(
    '%s',
    async (_, action: Action) => {
      const all = await whole(action)
      await breakAt(
        all,
        sample(faultsOf(all), Number(runs)).map((fault) => [fault]),
      )
    },
    time,
  )

  test.each(['team', 'team, parted'] as FileName[])(
    'saves (%s)',
    async (name) => {
      for (const action of await savesIn(name)) {
        const all = await whole(action)
        await breakAt(
          all,
          atEachCall(faultsOf(all)).map((fault) => [fault]),
        )
      }
    },
    time,
  )
})

/** Several faults after each other, at random: the second hits the retry, the third the retry of that. */
function severalOf(faults: Fault[], count: number): Fault[][] {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const one = () => faults[next(faults.length)] ?? { at: 1, way: 'is cut' as const }
  return Array.from({ length: count }, () => Array.from({ length: 2 + next(2) }, one))
}

describe('what breaks off again in the retry is completed by the next', () => {
  test.each(['team', 'team, parted'] as FileName[])(
    'saves (%s)',
    async (name) => {
      for (const action of await savesIn(name)) {
        const all = await whole(action)
        await breakAt(all, severalOf(faultsOf(all), isAll ? 100 : 2))
      }
    },
    time,
  )

  test.each(menuActions.slice(0, isAll ? 11 : 0).map((action) => [action.name, action] as const))(
    '%s',
    async (_, action: Action) => {
      const all = await whole(action)
      await breakAt(all, severalOf(faultsOf(all), isAll ? 20 : 1))
    },
    time,
  )
})
