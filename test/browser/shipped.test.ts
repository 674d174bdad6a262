import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { flags, shipped } from './chromium.ts'
import { ready } from './ready.ts'

const runsHere = process.platform === 'linux' && process.arch === 'x64'

test.runIf(runsHere && inject('address') !== '')('the browser in an npm package shows the page', async () => {
  const browser = await chromium.launch({ executablePath: await shipped('.build/chromium'), args: flags })
  const page = await browser.newPage()
  await page.goto(inject('address'))
  await ready(page)
  expect(await page.title()).toBe('Top Right')
  await browser.close()
})
