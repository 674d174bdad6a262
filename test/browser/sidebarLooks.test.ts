import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { aRep } from '../sidebar/pages.ts'
import { test } from './sidebarPage.ts'

const styleOf = (page: Page, selector: string, name: string, part?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, [name = '', part]) => getComputedStyle(one, part).getPropertyValue(name), [name, part])

test('in high contrast the words of a picture stand on white, and bars are to be seen', async ({
  sidebar: { page, answers, open },
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  answers.openStart = aRep()
  await open()
  await page.getByRole('heading', { name: 'The way here' }).waitFor()
  expect(await styleOf(page, '.picture', 'background-color')).toBe('rgb(255, 255, 255)')
  expect(await styleOf(page, '.picture text', 'fill')).toBe('rgb(32, 33, 36)')
  expect(await styleOf(page, '.bar i', 'background-color')).not.toBe(
    await styleOf(page, '.bar', 'background-color'),
  )
})
