import { userInterface } from './userInterface.ts'

type Called = (...given: unknown[]) => unknown

/**
 * A function of the part that is loaded late. Google reads the whole of Code.js at every formula call, so what only the
 * menu and the sidebar call stands in a page of the project, as its script.
 */
export function late(name: string): Called {
  userInterface()
  const page = HtmlService.createHtmlOutputFromFile('Late').getContent()
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? []
  const load = new Function(`${script}\nreturn TopRight`) as () => Partial<Record<string, Called>>
  const found = load()[name]
  if (found) return found
  throw new Error('Late.html and Code.js are not of one version: reload this spreadsheet, and try again.')
}
