import { expect } from 'vitest'
import type { QuadrantPage } from '../../src/bridge/calls.ts'
import type { Month } from '../../src/qdq/days.ts'
import { aTeam, standing } from '../sidebar/pages.ts'
import { test } from './sidebarPage.ts'

const repsAt = (results: number, activity: number) =>
  ['Ana Souza', 'Ben Okafor', 'Chen Wei'].map((name) => {
    const { missing, advice, weakest, ...place } = standing(name, results, activity)
    return place
  })

const page: QuadrantPage = {
  ok: true,
  targets: aTeam().targets,
  months: [
    { month: '2026-10' as Month, reps: repsAt(0.5, 0.5) },
    { month: '2026-11' as Month, reps: repsAt(1.2, 0.9) },
  ],
}

test('each trail leads to its own dot, also where dots stood on one another and were moved apart', async ({
  sidebar,
}) => {
  sidebar.answers.openQuadrant = page
  await sidebar.open('quadrant')
  await sidebar.page.getByLabel('Show trails').check()
  const centres = (tag: string, x: string, y: string) =>
    sidebar.page
      .locator(`svg ${tag}`)
      .evaluateAll(
        (all, [x = '', y = '']) => all.map((one) => [x, y].map((at) => one.getAttribute(at)).join()),
        [x, y],
      )
  const ends = await centres('.step', 'x2', 'y2')
  expect(new Set(ends).size).toBe(3)
  expect(ends).toEqual(await centres('circle.mark', 'cx', 'cy'))
})
