import { type Browser, chromium } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { openSidebar, type Sidebar } from './sidebarAlone.ts'

const browserAt = inject('browser')
let browser: Promise<Browser> | undefined

/** A test with a sidebar of its own; without any browser it is skipped. */
export const test = base
  .extend<{ sidebar: Sidebar }>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the names of the fixtures that a fixture needs
    sidebar: async ({}, use) => {
      browser ??= chromium.connect(browserAt)
      const { noise, ...sidebar } = await openSidebar(await browser)
      await use(sidebar)
      await sidebar.page.context().close()
      expect(noise).toEqual([])
    },
  })
  .skipIf(browserAt === '')
