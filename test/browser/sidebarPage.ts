import { type Browser, chromium } from 'playwright-core'
import { test as base, expect, inject, type TestAPI } from 'vitest'
import { openSidebar, type Sidebar } from './sidebarAlone.ts'

const browserAt = inject('browser')
let browser: Promise<Browser> | undefined

/** A test with a sidebar of its own. Without any browser it is skipped. */
export const test: TestAPI<{ sidebar: Sidebar }> = base.extend<{ sidebar: Sidebar }>({
  sidebar: async ({ skip }, use) => {
    skip(browserAt === '', 'no browser')
    browser ??= chromium.connect(browserAt)
    const { noise, ...sidebar } = await openSidebar(await browser)
    await use(sidebar)
    await sidebar.page.context().close()
    expect(noise).toEqual([])
  },
})
