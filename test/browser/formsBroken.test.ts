import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { LocalHost } from '../../local/google/createHost.ts'
import { choose, values } from './hands.ts'
import { fill, tabTo } from './keys.ts'
import { test } from './page.ts'

declare const host: LocalHost

const customer = 'Broken off & Sons'

/** Makes the next save break at its last write: cut before it, or timed out although it was done. */
const breakNext = (page: Page, way: 'cut' | 'late') =>
  page.evaluate((way) => {
    const { gate } = host.context
    const serverCall = host.serverCall.bind(host)
    let isCut = false
    gate.around = ({ name }, perform) => {
      if (isCut || (way === 'cut' && name === 'Range.setValues')) isCut = true
      const done = isCut ? undefined : perform()
      if (isCut || name === 'Range.setValues') throw new Error('Service Spreadsheets timed out')
      return done
    }
    host.serverCall = (...call) => {
      try {
        const answer = serverCall(...call)
        if (isCut) throw new Error('Exceeded maximum execution time')
        return answer
      } finally {
        gate.around = undefined
        host.serverCall = serverCall
      }
    }
  }, way)

async function openWin(page: Page): Promise<Frame> {
  await choose(page, 'New win')
  const handle = await page.locator('.sidebar iframe').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('There is no sidebar')
  await frame.getByRole('button', { name: 'Ana (sample)', exact: true }).click()
  await frame.getByRole('button', { name: 'Save', exact: true }).waitFor()
  return frame
}

const rowsWritten = async (page: Page) =>
  (await values(page, 'Wins', 'A1:I60')).filter((row) => row.includes(customer)).length

test('a save that breaks off keeps the form and says so; trying again writes it once', async ({ page }) => {
  const frame = await openWin(page)
  await fill(
    page,
    [
      ['Kind', 0],
      ['Customer', customer],
    ],
    frame,
  )
  await breakNext(page, 'cut')
  await tabTo(page, 'Save', frame)
  await page.keyboard.press('Enter')
  const problem = frame.getByRole('alert')
  await problem.waitFor()
  expect(await problem.textContent()).toContain('It is not known whether this was saved.')
  expect(await problem.textContent()).not.toMatch(/Exceeded|Error/)
  expect(await rowsWritten(page)).toBe(0)
  expect(await frame.getByLabel('Customer', { exact: true }).inputValue()).toBe(customer)
  // A second fault: this time the row is there, and nobody was told.
  await breakNext(page, 'late')
  await frame.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => rowsWritten(page)).toBe(1)
  await frame.getByRole('button', { name: 'Try again' }).waitFor()
  await frame.getByRole('button', { name: 'Try again' }).click()
  await frame.locator('.done').waitFor()
  expect(await frame.locator('.done').textContent()).toContain('This is in Wins already.')
  expect(await rowsWritten(page)).toBe(1)
})
