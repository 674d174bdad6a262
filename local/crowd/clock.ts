import type { Globals } from '../script/scope.ts'

/** The clock and the dice of a run: asked through `ask`, which remembers what they said. */
export function clockOf(ask: (name: string, answer: () => number) => number, now: () => number): Globals {
  const told = () => ask('Date.now', now)
  return {
    Date: new Proxy(Date, {
      apply: () => new Date(told()).toString(),
      construct: (_, args, newTarget) =>
        Reflect.construct(Date, args.length > 0 ? args : [told()], newTarget),
      get: (target, name) => (name === 'now' ? told : Reflect.get(target, name)),
    }),
    Math: new Proxy(Math, {
      get: (target, name) =>
        name === 'random' ? () => ask('Math.random', Math.random) : Reflect.get(target, name),
    }),
  }
}
