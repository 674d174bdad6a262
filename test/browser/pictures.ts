import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findChromium, flags } from './chromium.ts'
import { choose } from './hands.ts'
import { ready } from './ready.ts'
import { startPage } from './startPage.ts'

/** What README.md shows, each from a page that was just opened for the first time. */
const pictures: Record<string, (page: Page) => Promise<void>> = {
  'quadrant.png': async () => {},
  'sidebar.png': async (page) => {
    await choose(page, 'Open the sidebar')
    await page.locator('.sidebar iframe').contentFrame().getByText('Who is where').waitFor()
  },
}

const { address, stop } = await startPage()
const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
for (const [name, prepare] of Object.entries(pictures)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  await ready(page)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await prepare(page)
  await page.screenshot({ path: join('docs', name) })
  console.log(`docs/${name}`)
}
await browser.close()
await stop()
