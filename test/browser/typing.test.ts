import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { dots, goTo, typeInto, values } from './hands.ts'
import { test } from './page.ts'
import { ready } from './ready.ts'

const done = 7

/** A rep at top right, and the row in Plan of one of their lines in the month shown. Rows count from 0. */
async function someoneTopRight(page: Page) {
  const listed = await values(page, 'Quadrant', 'A21:B40')
  const [[month] = []] = await values(page, 'Quadrant', 'D1')
  const [rep] = listed.find(([, quadrant]) => quadrant === 'Top right') ?? []
  const plan = await values(page, 'Plan', 'A1:B400')
  const row = plan.findIndex(([when, who]) => who === rep && String(when) === String(month))
  return { rep, row, place: 20 + listed.findIndex(([name]) => name === rep) + 1 }
}

/** In which of the twelve columns of the cell quadrant a rep stands. */
async function columnOf(page: Page, rep: unknown): Promise<number> {
  const rows = await values(page, 'Quadrant', 'A5:L16')
  return Math.max(...rows.map((row) => row.findIndex((cell) => String(cell).includes(String(rep)))))
}

const patient = { timeout: 20_000 }

test('a number typed in Plan moves the dot, and gives it another colour', async ({ page }) => {
  const { rep, row, place } = await someoneTopRight(page)
  const before = await dots(page)
  const column = await columnOf(page, rep)
  await goTo(page, 'Plan')
  await typeInto(page, row, done, '0')
  const started = performance.now()
  await expect
    .poll(async () => (await values(page, 'Quadrant', `B${place}`))[0]?.[0], patient)
    .toBe('Top left')
  await goTo(page, 'Quadrant')
  await expect
    .poll(() => dots(page), { ...patient, interval: 20 })
    .toMatchObject({
      'Top right': (before['Top right'] ?? 0) - 1,
      'Top left': (before['Top left'] ?? 0) + 1,
    })
  const seconds = (performance.now() - started) / 1000
  console.log(`Typed to seen: ${seconds.toFixed(1)} s`)
  expect(column).toBeGreaterThanOrEqual(6)
  expect(await columnOf(page, rep)).toBeLessThan(6)
})

test('what was typed is still there after a reload, with its tab in front', async ({ page }) => {
  const { row } = await someoneTopRight(page)
  await goTo(page, 'Plan')
  await typeInto(page, row, done, '1')
  await expect.poll(async () => (await values(page, 'Plan', `H${row + 1}`))[0]?.[0]).toBe(1)
  await page.reload()
  await page.getByText('Plan', { exact: true }).waitFor()
  await expect.poll(() => page.locator('.chart').count()).toBe(0)
  await expect.poll(async () => (await values(page, 'Plan', `H${row + 1}`))[0]?.[0]).toBe(1)
  await goTo(page, 'Quadrant')
  await ready(page)
  expect((await dots(page))['Top right']).toBeDefined()
})

test('starting over asks first, and brings the sample team back', async ({ page }) => {
  const { row } = await someoneTopRight(page)
  const [[was] = []] = await values(page, 'Plan', `H${row + 1}`)
  await goTo(page, 'Plan')
  await typeInto(page, row, done, '1')
  await page.getByRole('menuitem', { name: 'Extensions' }).click()
  await page.getByRole('menuitem', { name: 'Start over with the sample team' }).click()
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Start over' }).click()])
  await ready(page)
  expect(await values(page, 'Plan', `H${row + 1}`)).toEqual([[was]])
})
