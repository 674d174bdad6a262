import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { findChromium, flags } from '../../test/browser/chromium.ts'

/** A page in a window of its own, of a sidebar's size, that has nothing of earlier ones. */
export type Visit = { page: Page; cdp: CDPSession; close: () => Promise<void> }

/** What the spreadsheet answers to each call, at once; to what is not here it never answers. */
export type Answers = Record<string, unknown>

/** How a page is visited: `slower` is by how much the processor is slowed down. */
type How = { answers?: Answers; slower?: number; width?: number }

export type Browsing = {
  visit: (html: string, how?: How) => Promise<Visit>
  close: () => Promise<void>
}

// As text, since what tsx makes of a function does not run in a page.
const spreadsheet = (answers: Answers) => `
window.answers = ${JSON.stringify(answers)}
const runner = (success) => new Proxy({}, { get: (_, name) => {
  if (name === 'withSuccessHandler') return (handler) => runner(handler)
  if (name === 'withFailureHandler') return () => runner(success)
  return () => { if (answers[name]) queueMicrotask(() => success(answers[name])) }
} })
window.google = { script: { run: runner() } }
// A page is drawn when nothing of it is busy any more, and idle when a message posted in the frame after is delivered.
window.idle = () => new Promise((done) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => done(performance.now())
  port2.postMessage(0)
}))
window.usableAt = new Promise((resolve) => {
  const isDrawn = () => document.querySelector('#page > *') && !document.querySelector('[aria-busy=true]')
  const drawing = new MutationObserver(() => {
    if (!isDrawn() || document.readyState === 'loading') return
    drawing.disconnect()
    resolve(idle())
  })
  drawing.observe(document, { subtree: true, childList: true, attributes: true })
  // A page without script changes no more once it was read.
  addEventListener('DOMContentLoaded', () => document.body.setAttribute('data-read', ''))
})`

/** A browser, and a server on this machine that gives it pages. */
export async function browse(): Promise<Browsing> {
  let [html, served] = ['', 0]
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    // A script that the browser has seen before would be compiled already.
    response.end(html.replace('</script>', `//${served++}\n</script>`))
  }).listen(0, '127.0.0.1')
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
  return {
    async visit(given, how = {}) {
      html = given
      return open(browser, address(), how)
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}

async function open(
  browser: Browser,
  address: string,
  { answers = {}, slower = 1, width = 300 }: How,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 700 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  // Of the processor, and not of the clock: the machine may have other work.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript({ content: spreadsheet(answers) })
  await page.goto(address)
  await page.evaluate('usableAt')
  return { page, cdp, close: () => context.close() }
}

/** A page that says it is all there, since nothing more will come. */
export const withoutScript = (html: string) =>
  html.replace(/<script>[\s\S]*?<\/script>/g, '').replace('aria-busy="true"', 'aria-busy="false"')

/** What stands on a page now, as a page without script. */
export async function asStatic({ page }: Visit): Promise<string> {
  const html = await page.evaluate<string>('document.documentElement.outerHTML')
  return withoutScript(`<!doctype html>\n${html}`)
}
