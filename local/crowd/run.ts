import type { ServiceCall } from '../google/guard.ts'
import type { Execution } from '../script/authorization.ts'
import type { Globals } from '../script/scope.ts'
import { clockOf } from './clock.ts'
import { Journal, told } from './journal.ts'
import { isPoint } from './kinds.ts'
import type { Pending } from './pending.ts'

export type Outcome = { answer?: unknown; error?: unknown }

/** What a run needs of the crowd that it is one of. */
export type Stage = {
  now(): number
  /** A run has come to a call that matters to others, `isFirst`: to its first; false: not now. */
  mayGoOn(run: Run, isFirst: boolean): boolean
  perform(run: Run, call: ServiceCall, perform: () => unknown): unknown
  /** Runs the function from its start. */
  start(run: Run, globals: Globals): unknown
}

const givenUp = Symbol('given up')

/**
 * One run of a script. Code cannot be halted within a call; so a run that has to wait is given up, and later run again from
 * its start with what it was told before, until it comes to where it was.
 */
export class Run {
  readonly user: string
  readonly functionName: string
  readonly args: readonly unknown[]
  readonly execution: Execution = { mode: 'FULL', isLoading: false }
  readonly pending: Pending
  /** The call that it has come to. */
  next: ServiceCall | undefined
  /** Until when it waits for a lock. */
  deadline: number | undefined
  /** It waited that long, and the lock was not free. */
  isTooLate = false
  outcome: Outcome | undefined
  /** Its code is through; what it wrote last may not be seen yet. */
  isThrough = false
  fault: unknown
  private readonly journal = new Journal()
  private readonly stage: Stage
  private readonly globals: Globals
  private isGivenUp = false
  private isGranted = false

  constructor(stage: Stage, pending: Pending, user: string, functionName: string, args: readonly unknown[]) {
    this.stage = stage
    this.pending = pending
    this.user = user
    this.functionName = functionName
    this.args = args
    const ask = (name: string, answer: () => number) =>
      this.call({ name, service: this, args: [] }, answer) as number
    this.globals = clockOf(ask, () => stage.now())
  }

  /** Does the call that it has come to, and goes on for as long as it may. */
  goOn() {
    this.journal.rewind()
    this.isGivenUp = false
    this.isGranted = this.next !== undefined
    try {
      const answer = this.stage.start(this, this.globals)
      if (!this.isGivenUp) this.end({ answer })
    } catch (error) {
      if (!this.isGivenUp) this.end({ error })
    }
    if (this.fault) throw this.fault
  }

  private end(outcome: Outcome) {
    this.outcome = outcome
    this.isThrough = true
    this.next = undefined
  }

  /** The script calls a service, or asks the clock. */
  call(call: ServiceCall, perform: () => unknown): unknown {
    if (this.isGivenUp) throw givenUp
    const known = this.known(call)
    if (known) return told(known)
    if (isPoint(call.name) && call.service !== this) this.come(call)
    return told(this.journal.keep(call, () => this.stage.perform(this, call, perform)))
  }

  private known(call: ServiceCall) {
    try {
      return this.journal.next(call)
    } catch (fault) {
      this.fault = fault
      this.isGivenUp = true
      throw givenUp
    }
  }

  private come(call: ServiceCall) {
    const isFirst = this.next === undefined
    this.next = call
    const isGranted = this.isGranted
    this.isGranted = false
    if (isGranted || this.stage.mayGoOn(this, isFirst)) return
    this.isGivenUp = true
    throw givenUp
  }
}
