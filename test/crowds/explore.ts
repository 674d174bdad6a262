import { type Crowd, openCrowd } from '../../local/crowd/crowd.ts'
import type { Hands } from '../../local/crowd/hands.ts'
import type { Run } from '../../local/crowd/run.ts'
import { atRandom, type Choose, diceOf, everyOrder, inTurn } from '../../local/crowd/schedule.ts'
import type { SaveAnswer } from '../../src/bridge/calls.ts'
import type { Save } from './office.ts'
import { differences, stateOf } from './state.ts'

export type Scene = {
  name: string
  snapshot: string
  saves: Save[]
  /** Functions of the menu that somebody chooses. */
  chosen?: string[]
  acts?: Record<string, (hands: Hands) => void>
  /** The tabs that are compared; left out: all. */
  tabs?: string[]
}

/** A schedule after which the file is as after no order one after the other. */
export type Broken = { differences: string[]; trace: string[]; told: boolean }
export type Found = { schedules: number; broken: Broken[]; said: Set<string> }

export type Effort = { interruptions: number; isSeenAtOnce: boolean; runs?: number; seed?: number }

/** Plays every order of a scene, or so many at random; what does not end as one after the other would is broken. */
export function explore(scene: Scene, effort: Effort): Found {
  const crowd = openCrowd({ snapshot: scene.snapshot, isSeenAtOnce: () => effort.isSeenAtOnce })
  const found: Found = { schedules: 0, broken: [], said: new Set() }
  try {
    const serial = new Set<string>()
    for (const choose of everyOrder(0)) serial.add(play(crowd, scene, choose, found.said))
    for (const choose of ordersOf(effort)) {
      found.schedules += 1
      const state = play(crowd, scene, choose, found.said)
      if (serial.has(state)) continue
      const [nearest = []] = [...serial]
        .map((each) => differences(state, each))
        .sort((one, other) => one.length - other.length)
      const told = crowd.trace.some((line) => line.includes('at that very moment'))
      found.broken.push({ differences: nearest, trace: crowd.trace, told })
    }
  } finally {
    crowd.sheet.dispose()
  }
  return found
}

function* ordersOf({ interruptions, runs, seed = 1 }: Effort): Generator<Choose> {
  if (runs === undefined) yield* everyOrder(interruptions)
  const dice = diceOf(seed)
  for (let run = 0; run < (runs ?? 0); run += 1) yield atRandom(dice, 0.5)
}

function play(crowd: Crowd, scene: Scene, choose: Choose, said: Set<string>): string {
  crowd.restart()
  const clicks = scene.saves.map((save, at) => ({
    save,
    run: crowd.run(`user ${at + 1}`, save.name, save.form),
  }))
  for (const name of scene.chosen ?? []) crowd.run(name, name)
  for (const [name, act] of Object.entries(scene.acts ?? {})) crowd.act(name, act)
  crowd.play(choose)
  for (const { save, run } of clicks) {
    said.add(sayOf(run))
    crowd.trace.push(`${run.user} ${save.name}: ${sayOf(run)}`)
  }
  for (const { save, run } of clicks) if (mayRetry(run) && !isSaved(run)) retry(crowd, save, run)
  const state = stateOf(crowd.sheet, scene.tabs)
  for (const { save, run } of clicks) if (mayRetry(run)) retry(crowd, save, run)
  const later = stateOf(crowd.sheet, scene.tabs)
  return later === state ? state : `${state}\nand after another click\n${later}`
}

/** Somebody clicks again: what is saved stays as it is, and what is not is saved. */
function retry(crowd: Crowd, save: Save, { user }: Run) {
  const run = crowd.run(user, save.name, save.form)
  crowd.play(inTurn)
  crowd.trace.push(`${user} ${save.name} again: ${sayOf(run)}`)
}

const isSaved = ({ outcome }: Run) => (outcome?.answer as SaveAnswer | null | undefined)?.ok === true

/** A form that was refused for what it says is refused again. */
export function mayRetry({ outcome }: Run) {
  const answer = outcome?.answer as SaveAnswer | null | undefined
  return !answer || answer.ok || answer.code === 'busy'
}

export function sayOf({ outcome }: Run): string {
  if (outcome?.error) return `threw ${outcome.error}`
  const answer = outcome?.answer as SaveAnswer | null | undefined
  if (!answer) return 'nothing'
  if (!answer.ok) return `${answer.code}: ${answer.say}`
  return `${answer.again ? 'again' : 'ok'}: ${answer.say}`
}

const { CROWDS_RUNS, CROWDS_SEED } = process.env
export const seed = Number(CROWDS_SEED ?? 1)

/** The time that a test may take where it plays more than usually. */
export const long = CROWDS_RUNS === undefined ? undefined : 3_600_000

/** What a test may try: all orders where CROWDS_RUNS is “all”, else so many at random. */
export const effortFor = (usually: number, interruptions: number): Omit<Effort, 'isSeenAtOnce'> =>
  CROWDS_RUNS === 'all' ? { interruptions } : { interruptions, runs: runsOf(usually), seed }

/** The scenes that a test plays: all where CROWDS_RUNS is given, else one in so many; which ones, the seed says. */
export const scenesOf = <Scene>(all: readonly Scene[], oneIn: number): Scene[] =>
  all.filter((_, at) => CROWDS_RUNS !== undefined || at % oneIn === seed % oneIn)

/** How many schedules at random. */
export const runsOf = (usually: number) => Number(CROWDS_RUNS) || usually

export const reportOf = ({ schedules, broken }: Found, name: string) =>
  broken
    .slice(0, 1)
    .map(({ differences, trace }) =>
      [`${name}: ${broken.length} of ${schedules}`, ...differences, '', ...trace].join('\n'),
    )
