import { reachesDocument } from './calls.ts'
import type { Context } from './context.ts'
import { Exception } from './exception.ts'
import { protectedSay } from './protected.ts'

const timedOut = 'Service Spreadsheets timed out while accessing document with id spreadsheet.'

/** How a call of a script breaks, in Google's words. */
export const ways = {
  'times out': timedOut,
  'times out after it was done': timedOut,
  'is one too many': 'Service invoked too many times for one day: spreadsheets.',
  'is not permitted': protectedSay,
  'is cut': 'Exceeded maximum execution time',
} as const

export type Way = keyof typeof ways

/** Which of a script's own calls breaks, counted from 1, and how. Without it, calls are only listed. */
export type Fault = { at: number; way: Way }

/** Ends a run: each further call throws it too, so that no catch and no finally of the script can do anything. */
class Cut extends Error {
  override name = 'Cut'
}

/** What a script's run asked of Google, call by call, and where it was broken. */
export class Breaking {
  /** The script's own calls in order; what functions in cells ask is none of them. */
  readonly calls: string[] = []
  isMet = false
  isCut = false
  private readonly fault: Fault | undefined

  constructor(fault?: Fault) {
    this.fault = fault
  }

  /**
   * Runs something of the script and breaks the call. A run that is cut has no result, whatever the script makes of it,
   * and the page or the person at the menu gets Google's words for it.
   */
  run<Result>(context: Context, work: () => Result): Result {
    const { gate } = context
    gate.around = ({ name }, perform) =>
      context.execution?.mode === 'CUSTOM_FUNCTION' ? perform() : this.call(name, perform)
    try {
      const result = work()
      if (this.isCut) throw new Cut()
      return result
    } catch (error) {
      throw this.isCut ? new Exception(ways['is cut']) : error
    } finally {
      gate.around = undefined
    }
  }

  /** Called right after what was written so far has surely reached the document. */
  onFlush: () => void = () => {}

  private call(name: string, perform: () => unknown): unknown {
    if (this.isCut) throw new Cut()
    this.calls.push(name)
    this.breakOff(name)
    const result = perform()
    if (name === 'SpreadsheetApp.flush') this.onFlush()
    if (this.isNow && this.fault?.way === 'times out after it was done') this.fail(this.fault.way)
    return result
  }

  private get isNow() {
    return this.calls.length === this.fault?.at
  }

  private breakOff(name: string) {
    const { fault } = this
    if (!fault || fault.way === 'times out after it was done') return
    // A quota that is used up stays so.
    if (this.isMet && fault.way === 'is one too many' && reachesDocument(name)) this.fail(fault.way)
    if (!this.isNow) return
    if (fault.way !== 'is cut') this.fail(fault.way)
    this.isMet = true
    this.isCut = true
    throw new Cut()
  }

  private fail(way: Way): never {
    this.isMet = true
    throw new Exception(ways[way])
  }
}
