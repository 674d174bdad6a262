import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'

const browserAt = inject('browser')
export const address = inject('address')

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

/** Resolves when the sample team stands and nothing is running any more. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.chart svg').waitFor()
  await page.locator('.working:empty').waitFor({ state: 'attached' })
}

let browser: Promise<Browser> | undefined

/** A test with a page of its own, opened as a newcomer does; without any browser it is skipped. */
export const test = base
  .extend<{ page: Page }>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures that a fixture needs
    page: async ({}, use) => {
      browser ??= chromium.connect(browserAt)
      const context = await (await browser).newContext({ viewport: { width: 1280, height: 800 } })
      const page = await context.newPage()
      const noise = listen(page)
      await page.goto(address)
      await use(page)
      await context.close()
      expect(noise).toEqual({ errors: [], elsewhere: [] })
    },
  })
  .skipIf(browserAt === '')
