import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject, type TestAPI } from 'vitest'
import { ahead, goAhead } from '../clock.ts'
import { startAnew } from './hands.ts'
import { ready } from './ready.ts'

const browserAt = inject('browser')
const address = inject('address')

type Noise = { errors: string[]; elsewhere: string[] }

/** Collects what should never be: errors on the console, and requests that leave the machine. */
function listen(page: Page): Noise {
  const noise: Noise = { errors: [], elsewhere: [] }
  page.on('console', (message) => message.type() === 'error' && noise.errors.push(message.text()))
  page.on('pageerror', (error) => noise.errors.push(String(error.stack)))
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:|about:)/.test(request.url()))
      noise.elsewhere.push(request.url())
  })
  return noise
}

// Pages share a server, and a test has it tell all of them to reload: only the one that asks for it hears that.
const deafUntilAsked = `
window.EventSource = class extends EventSource {
  addEventListener(name, heard) {
    super.addEventListener(name, (event) => window.hears && heard(event))
  }
}`

type Visit = { page: Page; seconds: number; noise: Noise }

let browser: Promise<Browser> | undefined

async function visitAsNewcomer(): Promise<Visit> {
  browser ??= chromium.connect(browserAt)
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 } })
  await context.addInitScript({ content: deafUntilAsked })
  await context.addInitScript(goAhead, ahead())
  const page = await context.newPage()
  const noise = listen(page)
  const started = performance.now()
  await page.goto(address)
  await ready(page)
  return { page, noise, seconds: (performance.now() - started) / 1000 }
}

type Kept = Visit & { snapshot: string }

// A first visit takes seconds; most tests are as well served by what it came to, put back.
let kept: Kept | undefined

async function keep(): Promise<Kept> {
  const visit = await visitAsNewcomer()
  return { ...visit, snapshot: await visit.page.evaluate('host.snapshot()') }
}

async function putBack({ page, snapshot, noise }: Kept): Promise<void> {
  await startAnew(page, snapshot)
  await ready(page)
  noise.errors.length = 0
  noise.elsewhere.length = 0
}

const still: Noise = { errors: [], elsewhere: [] }

type Fixtures = {
  /** A page of its own, opened as a newcomer does. */
  visit: Visit
  /** A page with the spreadsheet that a newcomer finds. */
  page: Page
}

/** A test of the page, in a browser. Without any it is skipped. */
export const test: TestAPI<Fixtures> = base.extend<Fixtures>({
  visit: async ({ skip }, use) => {
    skip(browserAt === '', 'no browser')
    const visit = await visitAsNewcomer()
    await use(visit)
    await visit.page.context().close()
    expect(visit.noise).toEqual(still)
  },
  page: async ({ skip, task }, use) => {
    skip(browserAt === '', 'no browser')
    if (kept) await putBack(kept)
    else kept = await keep()
    const { page, noise } = kept
    await use(page)
    // After a failure nobody knows what is open in it.
    if (task.result?.state === 'fail' || noise.errors.length > 0) {
      kept = undefined
      await page.context().close()
    }
    expect(noise).toEqual(still)
  },
})
