import { expect } from 'vitest'
import { choose, values } from './hands.ts'
import { test } from './page.ts'

test('the sidebar opens at 300 px with everyone of the team in it', async ({ page }) => {
  await choose(page, 'Open the sidebar')
  const sidebar = page.locator('.sidebar')
  expect((await sidebar.boundingBox())?.width).toBe(300)
  const inside = sidebar.locator('iframe').contentFrame()
  for (const [rep] of await values(page, 'Team', 'A2:A9')) {
    await inside
      .getByRole('button', { name: String(rep) })
      .first()
      .waitFor()
  }
})

test('the page in the sidebar has no sideways scrolling', async ({ page }) => {
  await choose(page, 'Open the sidebar')
  const inside = page.locator('.sidebar iframe').contentFrame()
  await inside.getByRole('button', { name: 'sample' }).first().waitFor()
  const { scroll, seen } = await inside
    .locator('html')
    .evaluate((html) => ({ scroll: html.scrollWidth, seen: html.clientWidth }))
  expect(scroll).toBeLessThanOrEqual(seen)
})

test('the sidebar closes, and the grid takes its room again', async ({ page }) => {
  const width = async () => (await page.locator('#spreadsheet').boundingBox())?.width
  await choose(page, 'Open the sidebar')
  expect(await width()).toBe(980)
  await page.locator('.sidebar').getByRole('button', { name: 'Close sidebar' }).click()
  await expect.poll(width).toBe(1280)
})
