import type { Engine } from '../../local/univer/engine.ts'

type Given = Parameters<Parameters<Engine['register']>[1]>

/** A call of a custom function: of which, and with what. */
export type FunctionCall = { name: string; given: Given }

/** Makes an engine tell each call of a custom function, from then on. */
export function functionCalls(engine: Engine): FunctionCall[] {
  const calls: FunctionCall[] = []
  const register = engine.register.bind(engine)
  engine.register = (names, call) =>
    register(names, (...given) => {
      calls.push({ name: given[0], given })
      return call(...given)
    })
  return calls
}
