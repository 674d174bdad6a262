type Handler = (value: unknown, userObject?: unknown) => void
type Call = (functionName: string, args: unknown[]) => Promise<unknown>
type Handlers = {
  success?: Handler
  failure?: (error: Error, userObject?: unknown) => void
  userObject?: unknown
}
type Runner = Record<string, (...args: never[]) => unknown>

const inFlightAtMost = 10

/** Lets ten calls be on their way at once; the others wait. */
export function limited(call: Call): Call {
  const waiting: (() => void)[] = []
  let inFlight = 0
  return async (functionName, args) => {
    if (inFlight >= inFlightAtMost) await new Promise<void>((resolve) => waiting.push(resolve))
    inFlight += 1
    try {
      return await call(functionName, args)
    } finally {
      inFlight -= 1
      waiting.shift()?.()
    }
  }
}

function answer(calling: Promise<unknown>, { success, failure, userObject }: Handlers): void {
  calling.then(
    (value) => success?.(value, userObject),
    (error: Error) => (failure ? failure(error, userObject) : console.error(`Uncaught ${error}`)),
  )
}

/** google.script.run: each `with…` gives a new runner, so that one may be kept and used again. */
export function runnerOf(
  functionNames: readonly string[],
  call: Call,
  cross: (args: readonly unknown[]) => unknown[],
  handlers: Handlers = {},
): Runner {
  const having = (change: Handlers) => runnerOf(functionNames, call, cross, { ...handlers, ...change })
  const functions = functionNames.map((name) => [
    name,
    (...args: unknown[]) => answer(call(name, cross(args)), handlers),
  ])
  return Object.freeze({
    ...Object.fromEntries(functions),
    withSuccessHandler: (success: Handler) => having({ success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => having({ failure }),
    withUserObject: (userObject: unknown) => having({ userObject }),
  })
}
