import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { aRep, aTeam } from '../sidebar/pages.ts'
import { tabTo } from './keys.ts'
import { test } from './sidebarPage.ts'

const focused = (page: Page) => page.locator(':focus')
const press = async (page: Page, label: string) => {
  await tabTo(page, label)
  await page.keyboard.press('Enter')
}

test('Enter on Reply goes on in the reply', async ({ sidebar: { page, answers, open } }) => {
  answers.openTeam = aTeam()
  await open('team')
  await page.getByRole('button', { name: 'Reply to Dana Levy' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Call me')
  expect(await page.getByLabel('Your reply to Dana Levy').inputValue()).toBe('Call me')
})

test('of two replies, the one that was sent has the focus when it is refused', async ({
  sidebar: { page, answers, open },
}) => {
  const [checkIn] = aTeam().unanswered
  if (!checkIn) throw new Error('One is needed.')
  answers.openTeam = aTeam({
    unanswered: ['Ana Souza', 'Ben Okafor'].map((rep) => ({ ...checkIn, id: `checkin-${rep}`, rep })),
  })
  await open('team')
  await page.getByRole('button', { name: 'Reply to Ana Souza' }).click()
  await page.getByRole('button', { name: 'Reply to Ben Okafor' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).nth(1).click()
  expect(await focused(page).getAttribute('name')).toBe('checkin-Ben Okafor.reply')
  await page.getByRole('button', { name: 'Reply is missing.' }).click()
  expect(await focused(page).getAttribute('name')).toBe('checkin-Ben Okafor.reply')
})

test('who keeps a draft after all is back where they were', async ({ sidebar: { page, answers, open } }) => {
  answers.openStart = aRep()
  await open('win')
  await page.getByLabel('Customer', { exact: true }).fill('Contoso')
  await press(page, 'Discard')
  await press(page, 'Keep it')
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await focused(page).textContent()).toBe('Discard')
})

test('a plan line that is added has the focus; one that is removed gives it to the button that adds', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openStart = aRep()
  await open('1:1')
  await press(page, 'Add a plan line')
  await page.keyboard.type('Visits')
  expect(await page.getByLabel('Activity').nth(2).inputValue()).toBe('Visits')
  await press(page, 'Remove Visits')
  expect(await focused(page).textContent()).toBe('Add a plan line')
  expect(await page.getByLabel('Activity').count()).toBe(2)
})

test('an answer that is taken back leaves the focus in its group', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openStart = aRep()
  await open('check-in')
  const group = page.getByRole('group', { name: 'On track?' })
  await group.getByLabel('No', { exact: true }).check()
  await group.getByRole('button', { name: 'No answer' }).focus()
  await page.keyboard.press('Enter')
  expect(await group.getByLabel('Yes').evaluate((first) => first === document.activeElement)).toBe(true)
  expect(await group.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('a try that succeeded leads to the heading', async ({ sidebar: { page, answers, open } }) => {
  answers.openTeam = new Error('Service unavailable')
  await open('team')
  answers.openTeam = aTeam()
  await press(page, 'Try again')
  await page.getByRole('heading', { name: 'Who is where' }).waitFor()
  expect(await page.locator('h1:focus').textContent()).toBe('Team, November 2026')
})

test('a key pressed twice throws nothing away: asked, one is at the answer that keeps', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openStart = aRep()
  await open('win')
  await page.getByLabel('Customer', { exact: true }).fill('Contoso')
  await press(page, 'Discard')
  expect(await focused(page).textContent()).toBe('Keep it')
  await page.keyboard.press('Enter')
  expect(await page.getByLabel('Customer', { exact: true }).inputValue()).toBe('Contoso')
})

test('an occasion chosen by mistake can be taken back', async ({ sidebar: { page, answers, open } }) => {
  answers.openStart = aRep()
  await open('observation')
  const group = page.getByRole('group', { name: 'Occasion' })
  await group.getByLabel('Call').check()
  await group.getByRole('button', { name: 'No answer' }).click()
  expect(await group.getByRole('radio', { checked: true }).count()).toBe(0)
})

test('an answer that is given up, blank or typed, leads back to the button that began it', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openTeam = aTeam()
  await open('team')
  await press(page, 'Reply to Dana Levy')
  await press(page, 'Cancel')
  expect(await focused(page).textContent()).toBe('Reply to Dana Levy')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Call me')
  await press(page, 'Discard')
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).focus()
  await page.keyboard.press('Enter')
  expect(await focused(page).textContent()).toBe('Reply to Dana Levy')
  expect(await page.evaluate('scrollY')).toBeGreaterThan(0)
})

test('an answer that is given up after a colleague has answered leads to the heading', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openTeam = aTeam()
  await open('team')
  await press(page, 'Reply to Dana Levy')
  await page.keyboard.type('Call me')
  answers.openTeam = aTeam({ unanswered: [] })
  await page.getByRole('button', { name: 'Refresh' }).click()
  await page.getByText('Answered meanwhile.').waitFor()
  await press(page, 'Discard')
  await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  expect(await page.locator('h1:focus').count()).toBe(1)
})
