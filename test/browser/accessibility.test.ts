import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { choose } from './hands.ts'
import { test } from './page.ts'

declare const window: { axe: typeof axe }

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds serious within the parts of the page that are ours; the grid within is Univer's. */
async function serious(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: source })
  return page.evaluate(async () => {
    const ours = { include: [['body']], exclude: [['#spreadsheet > *']] }
    const { violations } = await window.axe.run(ours, { iframes: false, resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

test('axe finds nothing serious in the bar, the menus and the toasts', async ({ visit: { page } }) => {
  await page.getByRole('menuitem', { name: 'Extensions' }).click()
  await page.getByRole('menuitem', { name: 'Top Right' }).hover()
  expect(await serious(page)).toEqual([])
})

test('axe finds nothing serious around the sidebar and a dialog', async ({ page }) => {
  await choose(page, 'Open the sidebar')
  expect(await serious(page)).toEqual([])
  await choose(page, 'Help')
  expect(await serious(page)).toEqual([])
})

test('toasts are announced', async ({ visit: { page } }) => {
  const region = page.locator('[aria-live=polite]', { has: page.locator('.toast') })
  expect(await region.count()).toBe(1)
})
