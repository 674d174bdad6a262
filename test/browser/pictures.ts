import { chromium } from 'playwright-core'
import { findChromium, flags } from './chromium.ts'
import { ready } from './ready.ts'
import { startPage } from './startPage.ts'

// What README.md shows: the page as it is on a first visit. npx tsx test/browser/pictures.ts
const { address, stop } = await startPage()
const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await page.goto(address)
await ready(page)
await page.getByRole('button', { name: 'Dismiss' }).click()
await page.screenshot({ path: 'docs/quadrant.png' })
await browser.close()
await stop()
