import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { pageHtml } from '../../local/build/page.ts'
import { packedAs } from '../sidebar/packedAs.ts'

type Answer = (...args: never[]) => unknown
export type Call = { name: string; args: unknown[] }

/** The page alone in a sidebar of 300 px, before a spreadsheet that answers as a test says. */
export type Sidebar = {
  page: Page
  calls: Call[]
  /** What each call is answered, unpacked: a value, or a function of its arguments; an Error fails. */
  answers: Record<string, unknown>
  open(start?: string): Promise<void>
}

const address = 'http://sidebar.test/'
const pageOf = (name: string) => pageHtml(join(process.cwd(), `src/sidebar/${name}.tsx`))
const pages = { sidebar: pageOf('main'), quadrant: pageOf('quadrant') }

// As text, since what tsx makes of a function does not run in a page.
const client = `
const runner = (success, failure) => new Proxy({}, { get: (_, name) => {
  if (name === 'withSuccessHandler') return (handler) => runner(handler, failure)
  if (name === 'withFailureHandler') return (handler) => runner(success, handler)
  return async (...args) => {
    const { failed, answer } = JSON.parse(await serve(JSON.stringify({ name, args })))
    if (failed) failure?.(new Error(failed))
    else success?.(answer)
  }
} })
window.google = { script: { run: runner(), host: { close() {} } } }
`

export async function openSidebar(browser: Browser): Promise<Sidebar & { noise: string[] }> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 } })
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (message) => message.type() === 'error' && noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(String(error.stack)))
  page.on('dialog', (dialog) => noise.push(`A dialog says ${dialog.message()}`))
  const [calls, answers]: [Call[], Record<string, unknown>] = [[], {}]
  await page.exposeFunction('serve', async (text: string) => {
    const { name, args }: Call = JSON.parse(text)
    calls.push({ name, args })
    const set = answers[name]
    const answer = await (typeof set === 'function' ? (set as Answer)(...(args as never[])) : set)
    return JSON.stringify(
      answer instanceof Error ? { failed: answer.message } : { answer: packedAs(answer ?? null) },
    )
  })
  await page.addInitScript({ content: client })
  let start = ''
  await page.route(`${address}**`, async (route) => {
    const html = await (start === 'quadrant' ? pages.quadrant : pages.sidebar)
    const body = html.replace('data-start=""', `data-start="${start}"`)
    await route.fulfill({ contentType: 'text/html', body })
  })
  const open = async (at = '') => {
    start = at
    await page.goto(address)
  }
  return { page, calls, answers, open, noise }
}
