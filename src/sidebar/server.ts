import type { Calls } from '../bridge/calls.ts'

type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner
  withFailureHandler(handler: (error: unknown) => void): Runner
} & Record<keyof Calls, (...args: unknown[]) => void>

declare const google: { script: { run: Runner; host: { close(): void } } }

/** Longer than the spreadsheet waits for somebody else's save; after it an answer counts as lost. */
const longestWait = 60_000

/** Asks the spreadsheet; an answer that did not survive the way back is an error, too. */
export function ask<Name extends keyof Calls>(
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, longestWait)
    google.script.run
      .withSuccessHandler((answer) => (answer ? resolve(answer as ReturnType<Calls[Name]>) : reject()))
      .withFailureHandler(reject)
      [name](...args)
  })
}

/** Closes the dialog that the page is in. */
export const closePage = () => google.script.host.close()
