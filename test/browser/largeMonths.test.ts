import { expect } from 'vitest'
import type { Month } from '../../src/qdq/days.ts'
import { aTeam } from '../sidebar/pages.ts'
import type { Sidebar } from './sidebarAlone.ts'
import { test } from './sidebarPage.ts'

const { reps, targets } = aTeam()
const withoutAna = reps.filter(({ name }) => name !== 'Ana Souza')

/** Three months; in the oldest Ana Souza was not there yet. */
async function open({ answers, open }: Sidebar) {
  const months = [withoutAna, reps, reps].map((reps, at) => ({ month: `2026-0${7 + at}` as Month, reps }))
  answers.openQuadrant = { ok: true, targets, months }
  await open('quadrant')
}

test('a dot is called by its rep and scores, and that is read once', async ({ sidebar }) => {
  const { page } = sidebar
  await open(sidebar)
  await page.getByRole('button', { name: /^Ana Souza/ }).click()
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const buttons = nodes.filter(({ role }) => role?.value === 'button')
  const dots = buttons.filter(({ name }) => String(name?.value).includes('results'))
  expect(dots.map(({ name }) => name?.value)).toContain(
    'Ana Souza, top right: results 120 %, activity 92 %, chosen',
  )
  expect(dots.filter(({ description }) => description?.value)).toEqual([])
})
