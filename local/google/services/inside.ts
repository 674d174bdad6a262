import type { Context } from '../context.ts'
import type { Kind } from '../members.ts'

/** The inside of a service's object. Scripts hold `self`, which is guarded; methods that chain give it back. */
export abstract class Inside<G extends object> {
  readonly self: G
  protected readonly context: Context

  constructor(context: Context, kind: Kind) {
    this.context = context
    this.self = context.guard<G>(kind, this)
  }
}
