import { onTestFinished } from 'vitest'
import { type OpenOptions, openSpreadsheet } from '../../local/headless.ts'

/** Opens a spreadsheet with a little script, closed again after the test. */
export async function open(code = '', options: OpenOptions = {}) {
  const spreadsheet = await openSpreadsheet({ pages: {}, ...options, code })
  onTestFinished(() => spreadsheet.dispose())
  return spreadsheet
}

/** Runs a piece of code with full permissions; what it returns comes back as it is. */
export async function script<T = unknown>(body: string, options: OpenOptions = {}): Promise<T> {
  const spreadsheet = await open(`function main() { ${body} }`, options)
  return (await spreadsheet.run('main')) as T
}

/** What a piece of code throws, without the error's name. */
export async function refusal(body: string, options: OpenOptions = {}): Promise<string> {
  try {
    await script(body, options)
  } catch (error) {
    return String((error as Error).message).replace(/^(Exception|Error): /, '')
  }
  throw new Error('Nothing was refused')
}
