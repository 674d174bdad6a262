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

test('by keys one goes back to the first month and on again, and never loses the button', async ({
  sidebar,
}) => {
  const { page } = sidebar
  await open(sidebar)
  await page.getByRole('button', { name: 'Previous month' }).focus()
  for (const _ of [1, 2, 3]) await page.keyboard.press('Enter')
  expect(await page.locator('h1').textContent()).toBe('Quadrant, July 2026')
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Previous month')
  expect(await page.locator(':focus').getAttribute('aria-disabled')).toBe('true')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.locator('h1').textContent()).toBe('Quadrant, August 2026')
})

test('a month come to by a button is told; the slider tells its own', async ({ sidebar }) => {
  const { page } = sidebar
  const told = page.locator('.slider [role=status]')
  await open(sidebar)
  expect(await told.textContent()).toBe('')
  await page.getByRole('button', { name: 'Previous month' }).click()
  expect(await told.textContent()).toBe('August 2026')
  await page.getByRole('slider').press('ArrowLeft')
  expect(await told.textContent()).toBe('')
})

test('of somebody chosen who is not on the picture of a month, that is what is said', async ({ sidebar }) => {
  const { page } = sidebar
  await open(sidebar)
  await page.getByRole('button', { name: /^Ana Souza/ }).click()
  await page.getByText('Ana Souza chosen; choose again to let go.').waitFor()
  await page.getByRole('slider').press('Home')
  await page.getByText('Ana Souza chosen, but not on the picture of this month.').waitFor()
})

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

test('Escape closes the dialog from within, too', async ({ sidebar }) => {
  const { page } = sidebar
  await open(sidebar)
  await page.getByLabel('Show trails').focus()
  await page.evaluate(`google.script.host.close = () => { document.title = 'Closed' }`)
  await page.keyboard.press('Escape')
  expect(await page.title()).toBe('Closed')
})

test('a second try that shows the months leads to their heading', async ({ sidebar }) => {
  const { page, answers } = sidebar
  answers.openQuadrant = new Error('Service unavailable')
  await sidebar.open('quadrant')
  const again = page.getByRole('button', { name: 'Try again' })
  await again.waitFor()
  answers.openQuadrant = { ok: true, targets, months: [{ month: '2026-07' as Month, reps }] }
  await again.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('slider').waitFor()
  expect(await page.locator(':focus').textContent()).toBe('Quadrant, July 2026')
})

test.for([
  ['Service unavailable', 'did not answer as it should'],
  ['a server error occurred. Error code PERMISSION_DENIED.', 'several Google accounts'],
] as const)(
  'months that do not come for “%s” are said to be missing for that, and for nothing else',
  async ([error, says], { sidebar: { page, answers, open } }) => {
    answers.openQuadrant = new Error(error)
    await open('quadrant')
    await page.getByRole('alert').getByText(says).waitFor()
    await page.context().setOffline(true)
    answers.openQuadrant = new Error('NetworkError')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('alert').getByText('You are offline.').waitFor()
  },
)
