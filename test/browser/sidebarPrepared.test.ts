import { expect } from 'vitest'
import { aRep, standing } from '../sidebar/pages.ts'
import { test } from './sidebarPage.ts'

const { scores } = aRep().standing
const unknown = { Quantity: null, Direction: null, Quality: null }

test('a 1:1 at top left credits the results, then speaks of the months to come', async ({
  sidebar: { page, answers, open },
}) => {
  const topLeft = { ...standing('Dana Levy', 1.2, 0.5), scores }
  answers.openStart = aRep({ standing: topLeft })
  await open('1:1')
  const card = page.locator('.card').first()
  expect(await card.textContent()).toMatch(/say so first.*Then the months to come: they are made now\./)
})

test('a 1:1 opens with the plan against what was done', async ({ sidebar: { page, answers, open } }) => {
  answers.openStart = aRep()
  await open('1:1')
  expect(await page.getByText('32 of 47.1').first().isVisible()).toBe(true)
})

test('a newcomer of whom nothing is known is asked for a plan, not for what others could copy', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openStart = aRep({
    standing: { ...standing('Dana Levy', null, null), scores: unknown },
  })
  await open('1:1')
  const card = page.locator('.card').first()
  await card.getByText('Weakest: not known yet.').waitFor()
  expect(await card.textContent()).toContain('What will you do this month, with whom, and how well?')
  expect(await card.textContent()).not.toContain('Strengths')
})

test('who is above target everywhere is asked what others could copy', async ({
  sidebar: { page, answers, open },
}) => {
  const best = { Quantity: 1, Direction: 1, Quality: 1 }
  answers.openStart = aRep({
    standing: { ...standing('Dana Levy', 1.2, 1), weakest: null, scores: best },
  })
  await open('1:1')
  const card = page.locator('.card').first()
  await card.getByText('Weakest: nothing stands out.').waitFor()
  expect(await card.textContent()).toContain('What are you doing that the others could copy?')
})
