import { Exception } from '../google/exception.ts'
import { insideOf, type ServiceCall } from '../google/guard.ts'
import { LockObject, lockTimeout } from '../google/services/lock.ts'
import { LocalSpreadsheet } from '../headless.ts'
import { toClient, toFailure, toServer } from '../script/bridge.ts'
import type { Engine } from '../univer/engine.ts'
import { type Hands, handsOf } from './hands.ts'
import { isAsking, isCellWrite, isLocking, isReading } from './kinds.ts'
import { Pending } from './pending.ts'
import { Run, type Stage } from './run.ts'
import type { Choose } from './schedule.ts'

/** What a person does in the sheet, at once. */
export type Act = { name: string; act: (hands: Hands) => void; isDone: boolean }

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
export class Crowd implements Stage {
  readonly sheet: LocalSpreadsheet
  /** Who did what, in order. */
  trace: string[] = []
  private runs: Run[] = []
  private acts: Act[] = []
  private choose: Choose = () => 0
  private turn: Run | Act | undefined
  private time = 0
  private writer: Pending | undefined
  private readonly options: CrowdOptions
  private readonly write: Engine['write']

  constructor({ snapshot, code, ...rest }: CrowdOptions) {
    this.options = { snapshot, ...rest }
    this.sheet = new LocalSpreadsheet({ snapshot, ...(code === undefined ? {} : { code }) })
    const { context } = this.sheet.host
    this.write = context.engine.write.bind(context.engine)
    context.engine.write = (area, cells) =>
      this.writer ? this.writer.add(area, cells) : this.write(area, cells)
    context.gate.around = (call, perform) => {
      const run = this.runs.find(({ execution }) => execution === context.execution)
      return run ? run.call(call, perform) : perform()
    }
  }

  private get context() {
    return this.sheet.host.context
  }

  /** The file is as it was at first, and nobody does anything. */
  restart() {
    this.runs = []
    this.acts = []
    this.trace = []
    this.time = Date.now()
    this.context.locks.clear()
    this.sheet.host.restore(this.options.snapshot)
  }

  /** Somebody calls a function, as with google.script.run; nothing happens before play(). */
  run(user: string, functionName: string, ...args: unknown[]): Run {
    const run = new Run(this, new Pending(this.context.engine, this.write), user, functionName, args)
    this.runs.push(run)
    return run
  }

  /** Somebody is about to do something in the sheet. */
  act(name: string, act: (hands: Hands) => void) {
    this.acts.push({ name, act, isDone: false })
  }

  /** Goes on until all is done. */
  play(choose: Choose) {
    this.choose = choose
    for (let turn = this.pick(); turn; turn = this.turn ?? this.pick()) {
      this.turn = undefined
      if (turn instanceof Run) this.goOn(turn)
      else this.do(turn)
    }
    this.context.engine.calculate()
  }

  private goOn(run: Run) {
    if (run.isThrough) return this.close(run)
    run.goOn()
    if (!run.isThrough) return
    this.context.freeLocks(run.execution)
    if (run.pending.isEmpty) this.close(run)
  }

  /** Google shows what a run wrote at its end at the latest. */
  private close(run: Run) {
    try {
      run.pending.commit()
    } catch (error) {
      run.outcome = { error: toFailure(error) }
    }
    this.runs = this.runs.filter((other) => other !== run)
  }

  private do(act: Act) {
    act.isDone = true
    this.trace.push(act.name)
    const { context } = this
    context.execute({ mode: 'FULL', isLoading: false }, () => act.act(handsOf(context)))
  }

  /** Who may go on; where all wait for a lock, time passes until the first has waited long enough. */
  private enabled(current?: Run): (Run | Act)[] {
    const open = this.acts.filter(({ isDone }) => !isDone)
    const runs = [...(current ? [current] : []), ...this.runs.filter((run) => run !== current)]
    const ready = runs.filter((run) => !this.waits(run))
    if (ready.length > 0 || runs.length === 0) return [...ready, ...open]
    this.time = Math.min(...runs.map(({ deadline = 0 }) => deadline))
    return [...runs.filter((run) => !this.waits(run)), ...open]
  }

  private waits(run: Run) {
    const { next, deadline = 0 } = run
    if (!next || !isLocking(next.name) || !insideOf(next.service, LockObject).isTaken()) return false
    run.isTooLate ||= this.time >= deadline
    return !run.isTooLate
  }

  private pick(current?: Run): Run | Act | undefined {
    const enabled = this.enabled(current)
    if (enabled.length < 2) return enabled[0]
    return enabled[this.choose({ count: enabled.length, goesOn: enabled[0] === current })]
  }

  now() {
    return this.time
  }

  mayGoOn(run: Run, isFirst: boolean): boolean {
    this.arrive(run)
    if (isFirst && !this.waits(run)) return true
    for (;;) {
      const turn = this.pick(run)
      if (turn === run) return true
      if (!turn || turn instanceof Run) {
        this.turn = turn
        return false
      }
      this.do(turn)
    }
  }

  private arrive(run: Run) {
    const { name, args } = run.next ?? { name: '', args: [] }
    run.isTooLate = false
    run.deadline = isLocking(name) ? this.time + Number(args[0]) : undefined
    // While a person reads a message, others write.
    if (isAsking(name)) this.context.freeLocks(run.execution)
  }

  start(run: Run, globals: Record<string, unknown>) {
    const { script, context } = this.sheet.host
    return context.actAs(run.user, () => {
      const args = toServer(run.args)
      try {
        return toClient(script.runNamed(run.execution, run.functionName, args, globals))
      } catch (error) {
        throw toFailure(error)
      }
    })
  }

  perform(run: Run, call: ServiceCall, perform: () => unknown): unknown {
    if (call.service === run) return perform()
    if (run.next === call) {
      this.trace.push(`${run.user}: ${call.name}`)
      this.time += this.options.duration?.(run) ?? 100
    }
    if (isLocking(call.name) && run.isTooLate) return waitedInVain(call.name)
    if (isCellWrite(call.name)) return this.writes(run, call, perform)
    if (isReading(call.name)) return run.pending.isEmpty ? perform() : run.pending.within(perform)
    if (run.next === call && !call.name.startsWith('Lock.')) run.pending.commit()
    return perform()
  }

  private writes({ pending }: Run, { service }: ServiceCall, perform: () => unknown) {
    if (this.options.isSeenAtOnce?.()) {
      pending.commit()
      return perform()
    }
    const write = () => this.keeping(pending, perform)
    try {
      return pending.isEmpty ? write() : pending.within(write)
    } catch (error) {
      if (!isLate(error)) throw error
      pending.refuse(error)
      return service
    }
  }

  private keeping(pending: Pending, perform: () => unknown) {
    this.writer = pending
    try {
      return perform()
    } finally {
      this.writer = undefined
    }
  }
}

function waitedInVain(name: string) {
  if (name.endsWith('tryLock')) return false
  throw new Exception(lockTimeout)
}

// Google may say these only when it comes to write.
const isLate = (error: unknown) =>
  error instanceof Error && /violates the data validation|protected cell/.test(error.message)

export const openCrowd = (options: CrowdOptions) => new Crowd(options)
