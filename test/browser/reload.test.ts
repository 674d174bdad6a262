import { utimesSync } from 'node:fs'
import { expect } from 'vitest'
import { dots } from './hands.ts'
import { test } from './page.ts'
import { ready } from './ready.ts'

test.for(['src/main.ts', 'local/page/index.html'])(
  'a change of %s reloads the page',
  async (source, { page }) => {
    const before = await dots(page)
    await page.evaluate('window.hears = true')
    const now = new Date()
    await Promise.all([page.waitForEvent('load'), utimesSync(source, now, now)])
    await ready(page)
    expect(await dots(page)).toEqual(before)
  },
)
