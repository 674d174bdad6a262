import { expect } from 'vitest'
import { dots, values } from './hands.ts'
import { test } from './page.ts'

// How long it takes is printed, not asserted: other work on the machine would decide. Alone it is under five seconds.
test('a newcomer sees the sample team in the quadrant', async ({ visit }) => {
  console.log(`First visit: ${visit.seconds.toFixed(1)} s`)
  const reps = await values(visit.page, 'Quadrant', 'A21:B28')
  const quadrants = new Set(reps.map(([, quadrant]) => quadrant))
  expect(quadrants).toEqual(new Set(['Top right', 'Top left', 'Bottom right', 'Bottom left']))
})

test('the chart shows each rep in the colour of the quadrant that the list says', async ({ page }) => {
  const reps = await values(page, 'Quadrant', 'A21:E28')
  const listed: Record<string, number> = {}
  for (const [, quadrant, , , basis] of reps) {
    const series = basis === 'provisional' ? `${quadrant} (provisional)` : String(quadrant)
    listed[series] = (listed[series] ?? 0) + 1
  }
  expect(await dots(page)).toMatchObject(listed)
})

test('cells and chart are in sight together, without scrolling', async ({ page }) => {
  const grid = await page.locator('#spreadsheet').boundingBox()
  const chart = await page.locator('.chart').boundingBox()
  expect(chart?.x).toBeGreaterThan(800)
  expect((chart?.x ?? 0) + (chart?.width ?? 0)).toBeLessThanOrEqual(1280)
  expect((chart?.y ?? 0) + (chart?.height ?? 0)).toBeLessThanOrEqual((grid?.y ?? 0) + (grid?.height ?? 0))
})

test('the bar says in which time zones spreadsheet and script are', async ({ page }) => {
  const said = (await page.locator('.zones').textContent()) ?? ''
  const [spreadsheet, script] = said.replace('Spreadsheet: ', '').split(' · script: ')
  expect(spreadsheet).not.toBe(script)
})

test('nothing blocks the first sight: no dialog, one friendly note', async ({ visit: { page } }) => {
  expect(await page.locator('dialog').count()).toBe(0)
  expect(await page.locator('.toast').allTextContents()).toEqual([expect.stringContaining('sample team')])
})
