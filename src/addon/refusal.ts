import type { NotSaved } from '../bridge/calls.ts'

/** Ends a save before anything was written; the page is told why. */
export class Refusal extends Error {
  readonly answer: NotSaved

  constructor(answer: NotSaved) {
    super(answer.say)
    this.answer = answer
  }
}

export function refuse(code: NotSaved['code'], say: string, fields: Record<string, string> = {}): never {
  throw new Refusal({ ok: false, code, say, fields })
}
