import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject, type TestAPI } from 'vitest'
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

let browser: Promise<Browser> | undefined

type Fixtures = { visit: { page: Page; seconds: number }; page: Page }

/** A test with a page of its own, opened as a newcomer does. Without any browser it is skipped. */
export const test: TestAPI<Fixtures> = base.extend<Fixtures>({
  visit: async ({ skip }, use) => {
    skip(browserAt === '', 'no browser')
    browser ??= chromium.connect(browserAt)
    const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const noise = listen(page)
    const started = performance.now()
    await page.goto(address)
    await ready(page)
    await use({ page, seconds: (performance.now() - started) / 1000 })
    await context.close()
    expect(noise).toEqual({ errors: [], elsewhere: [] })
  },
  page: async ({ visit }, use) => use(visit.page),
})
