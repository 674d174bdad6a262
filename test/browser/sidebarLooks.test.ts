import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { aRep, aTeam } from '../sidebar/pages.ts'
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

test('with letters twice as large, no button is broken within a word or covers another', async ({
  sidebar: { page, answers, open },
}) => {
  Object.assign(answers, { openTeam: aTeam(), openStart: aRep() })
  for (const start of ['team', '']) {
    await open(start)
    await page.getByRole('heading', { name: 'Due' }).waitFor()
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    const boxes = await page.locator('nav :is(button, select)').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return { left, right, top, bottom }
      }),
    )
    const meet = boxes.filter((one, at) =>
      boxes.some(
        (other, from) =>
          from > at &&
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
    )
    expect(meet).toEqual([])
    // A line and a half: no word stands in two.
    const high = boxes.filter(({ top, bottom }) => bottom - top > 32 * 2.5)
    expect(high).toEqual([])
  }
})

test('a refresh is seen to be at work', async ({ sidebar: { page, answers, open } }) => {
  answers.openTeam = aTeam()
  await open('team')
  await page.getByRole('heading', { name: 'Who is where' }).waitFor()
  expect(await styleOf(page, 'h1', 'content', '::after')).toBe('none')
  answers.openTeam = () => new Promise(() => {})
  await page.getByRole('button', { name: 'Refresh' }).click()
  expect(await styleOf(page, 'h1', 'content', '::after')).toContain('…')
  expect(await page.getByRole('heading', { name: 'Team, November 2026', exact: true }).count()).toBe(1)
})

test('a name that is read from the right does not swallow what follows it', async ({
  sidebar: { page, answers, open },
}) => {
  const [checkIn] = aTeam().unanswered
  if (!checkIn) throw new Error('One is needed.')
  answers.openTeam = aTeam({ unanswered: [{ ...checkIn, rep: 'محمد' }] })
  await open('team')
  const heading = page.getByRole('heading', { level: 3 })
  expect(await heading.textContent()).toBe('محمد, Mon, Nov 16')
  expect(await heading.locator('span').textContent()).toBe('محمد')
})
