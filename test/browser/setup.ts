import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium, flags } from './chromium.ts'
import { startPage } from './startPage.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser takes orders; empty without one. */
    browser: string
    /** Where the page is served. */
    address: string
  }
}

async function launch(): Promise<BrowserServer | undefined> {
  try {
    return await chromium.launchServer({ executablePath: await findChromium(), args: flags })
  } catch (error) {
    if (process.env.CI) throw error
    console.error(`\n*** THE BROWSER TESTS ARE SKIPPED: no browser starts here. ***\n${error}\n`)
    return undefined
  }
}

/** One browser and one server for all browser tests. */
export default async function setup({ provide }: TestProject) {
  const browser = await launch()
  provide('browser', browser?.wsEndpoint() ?? '')
  if (!browser) return provide('address', '')
  const { address, stop } = await startPage()
  provide('address', address)
  return () => Promise.all([browser.close(), stop()])
}
