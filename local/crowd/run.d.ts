import type { ServiceCall } from '../google/guard.ts'
import type { Execution } from '../script/authorization.ts'
import type { Globals } from '../script/scope.ts'
import type { Pending } from './pending.ts'
export type Outcome = {
  answer?: unknown
  error?: unknown
}
/** What a run needs of the crowd that it is one of. */
export type Stage = {
  now(): number
  /** A run has come to a call that matters to others, `isFirst`: to its first; false: not now. */
  mayGoOn(run: Run, isFirst: boolean): boolean
  perform(run: Run, call: ServiceCall, perform: () => unknown): unknown
  /** Runs the function from its start. */
  start(run: Run, globals: Globals): unknown
}
/**
 * One run of a script. Code cannot be halted within a call; so a run that has to wait is given up, and later run again from
 * its start with what it was told before, until it comes to where it was.
 */
export declare class Run {
  readonly user: string
  readonly functionName: string
  readonly args: readonly unknown[]
  readonly execution: Execution
  readonly pending: Pending
  /** The call that it has come to. */
  next: ServiceCall | undefined
  /** Until when it waits for a lock. */
  deadline: number | undefined
  outcome: Outcome | undefined
  /** Its code is through; what it wrote last may not be seen yet. */
  isThrough: boolean
  fault: unknown
  private readonly journal
  private readonly stage
  private readonly globals
  private isGivenUp
  private isGranted
  constructor(stage: Stage, pending: Pending, user: string, functionName: string, args: readonly unknown[])
  /** Does the call that it has come to, and goes on for as long as it may. */
  goOn(): void
  private end
  /** The script calls a service, or asks the clock. */
  call(call: ServiceCall, perform: () => unknown): unknown
  private known
  private come
}
