import { expect } from 'vitest'
import { choose, values } from './hands.ts'
import { test } from './page.ts'

const items = [
  'Set up the tabs',
  'Add a sample team',
  'Remove the sample team',
  'Open the sidebar',
  'New 1:1',
  'New check-in',
  'New observation',
  'New win',
  'Draw the quadrant',
  'Show the quadrant large',
  'Lock down',
  'Unlock',
  'Help',
]

test('the menu is the one that onOpen made', async ({ page }) => {
  await page.getByRole('menuitem', { name: 'Extensions' }).click()
  await page.getByRole('menuitem', { name: 'Top Right' }).hover()
  const menu = page.getByRole('menu', { name: 'Top Right' })
  expect(await menu.getByRole('menuitem').allTextContents()).toEqual(items)
})

test('the menu goes by keys: arrows, a letter, Escape, and back to where it began', async ({ page }) => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.getByRole('menuitem', { name: 'Extensions' }).focus()
  const path: [string, string][] = [
    ['ArrowDown', 'Top Right'],
    ['ArrowRight', 'Set up the tabs'],
    ['ArrowDown', 'Add a sample team'],
    ['End', 'Help'],
    ['d', 'Draw the quadrant'],
    ['ArrowLeft', 'Top Right'],
    ['ArrowUp', 'Start over with the sample team'],
    ['Escape', 'Extensions'],
  ]
  for (const [key, lands] of path) {
    await page.keyboard.press(key)
    expect(await focused(), key).toBe(lands)
  }
  expect(await page.getByRole('menu').count()).toBe(0)
})

test('a click elsewhere shuts the menu', async ({ page }) => {
  await page.getByRole('menuitem', { name: 'Extensions' }).click()
  await page.mouse.click(500, 500)
  expect(await page.getByRole('menu').count()).toBe(0)
})

test('setting up a second time changes nothing, and says so in a dialog', async ({ page }) => {
  const everything = async () => [
    await values(page, 'Plan', 'A1:M400'),
    await values(page, 'Settings', 'A1:C40'),
  ]
  const before = await everything()
  await choose(page, 'Set up the tabs')
  const dialog = page.getByRole('dialog', { name: 'Set up the tabs' })
  expect(await dialog.textContent()).toContain('nothing was changed')
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.count()).toBe(0)
  expect(await everything()).toEqual(before)
})

test('a dialog that is closed leaves the focus on the menu from which it was opened', async ({ page }) => {
  const dialog = page.getByRole('dialog')
  const focused = () => page.locator(':focus').textContent()
  const end = async () => {
    await page.getByRole('button', { name: 'Close dialog' }).click()
    await expect.poll(() => dialog.count()).toBe(0)
  }
  await choose(page, 'Show the quadrant large')
  await dialog.locator('iframe').contentFrame().getByRole('heading').first().waitFor()
  await dialog.locator('iframe').contentFrame().getByRole('button').first().focus()
  await end()
  await expect.poll(focused).toBe('Extensions')

  await choose(page, 'Help')
  await dialog.waitFor()
  await end()
  await choose(page, 'Set up the tabs')
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => dialog.count()).toBe(0)
  expect(await focused()).toBe('Extensions')
})

test('help opens in a dialog of its own, and its button closes it', async ({ page }) => {
  await choose(page, 'Help')
  const dialog = page.getByRole('dialog')
  await dialog.locator('iframe').contentFrame().getByRole('heading').first().waitFor()
  await page.getByRole('button', { name: 'Close dialog' }).click()
  await expect.poll(() => dialog.count()).toBe(0)
})
