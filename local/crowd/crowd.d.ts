import { type ServiceCall } from '../google/guard.ts'
import { LocalSpreadsheet } from '../headless.ts'
import { type Hands } from './hands.ts'
import { Run, type Stage } from './run.ts'
import type { Choose } from './schedule.ts'
/** What a person does in the sheet, at once. */
export type Act = {
  name: string
  act: (hands: Hands) => void
  isDone: boolean
}
export type CrowdOptions = {
  /** The file that they all have open. */
  snapshot: string
  code?: string
  /** Asked at each write: whether others see it at once, or only from the writer's next flush on. */
  isSeenAtOnce?: () => boolean
  /** How long a call takes, in milliseconds. */
  duration?: (run: Run) => number
}
/** Several people in one file: their runs take turns at calls that matter to others, in an order that the test chooses. */
export declare class Crowd implements Stage {
  readonly sheet: LocalSpreadsheet
  /** Who did what, in order. */
  trace: string[]
  private runs
  private acts
  private choose
  private turn
  private time
  private writer
  private readonly options
  private readonly write
  constructor({ snapshot, code, ...rest }: CrowdOptions)
  private get context()
  /** The file is as it was at first, and nobody does anything. */
  restart(): void
  /** Somebody calls a function, as with google.script.run; nothing happens before play(). */
  run(user: string, functionName: string, ...args: unknown[]): Run
  /** Somebody is about to do something in the sheet. */
  act(name: string, act: (hands: Hands) => void): void
  /** Goes on until all is done. */
  play(choose: Choose): void
  private goOn
  /** Google shows what a run wrote at its end at the latest. */
  private close
  private do
  /** Who may go on; where all wait for a lock, time passes until the first has waited long enough. */
  private enabled
  private waits
  private pick
  now(): number
  mayGoOn(run: Run, isFirst: boolean): boolean
  private arrive
  start(run: Run, globals: Record<string, unknown>): unknown
  perform(run: Run, call: ServiceCall, perform: () => unknown): unknown
  private writes
  private keeping
}
export declare const openCrowd: (options: CrowdOptions) => Crowd
