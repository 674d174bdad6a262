import type { Calls } from '../bridge/calls.ts'

type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner
  withFailureHandler(handler: (error: unknown) => void): Runner
} & Record<keyof Calls, (...args: unknown[]) => void>

declare const google: { script: { run: Runner } }

/** Asks the spreadsheet; an answer that did not survive the way back is an error, too. */
export function ask<Name extends keyof Calls>(
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<ReturnType<Calls[Name]>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) =>
        answer === null || answer === undefined
          ? reject(new Error('No answer came back'))
          : resolve(answer as ReturnType<Calls[Name]>),
      )
      .withFailureHandler(reject)
      [name](...args)
  })
}
