import type { Wrong } from './form.ts'

const at = (form: unknown, path: string) =>
  path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], form)

/** What stays wrong after a change: what was not touched, and what the rules still refuse. */
export function stillWrong(wrong: Wrong, before: unknown, after: unknown, now: Wrong): Wrong {
  const kept = Object.entries(wrong).flatMap(([path, say]) => {
    const left = at(before, path) === at(after, path) ? say : now[path]
    return left === undefined ? [] : [[path, left]]
  })
  return Object.fromEntries(kept)
}
