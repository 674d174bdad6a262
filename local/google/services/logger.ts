import type { Context } from '../context.ts'
import { formatString } from '../javaStrings.ts'
import { Inside } from './inside.ts'

type Logger = GoogleAppsScript.Base.Logger

export class LoggerObject extends Inside<Logger> implements Partial<Logger> {
  constructor(context: Context) {
    super(context, 'Logger')
  }

  log(data: unknown, ...values: unknown[]) {
    this.context.log.push(values.length > 0 ? formatString(String(data), values) : String(data))
    return this.self
  }

  getLog() {
    return this.context.log.join('\n')
  }

  clear() {
    this.context.log.length = 0
  }
}

/** console has what Apps Script's has; what is said lands in the same log. */
export function consoleOf(context: Context) {
  const say =
    (level: string) =>
    (...said: unknown[]) => {
      context.log.push(`${level}: ${said.map(String).join(' ')}`)
    }
  const names = ['log', 'info', 'warn', 'error', 'time', 'timeEnd', 'assert', 'trace', 'dir']
  return Object.fromEntries(names.map((name) => [name, say(name)]))
}
