import type { NotSaved } from '../bridge/calls.ts'

const answers = new WeakMap<object, NotSaved>()

/** Ends a save before anything was written; the page is told why. */
export function refuse(code: NotSaved['code'], say: string, fields: Record<string, string> = {}): never {
  const refusal = new Error(say)
  answers.set(refusal, { ok: false, code, say, fields })
  throw refusal
}

/** What the page is told, where an error is a refusal. */
export const answerOf = (error: unknown): NotSaved | undefined =>
  error instanceof Error ? answers.get(error) : undefined
