import { expect } from 'vitest'
import { aRep, aTeam } from '../sidebar/pages.ts'
import type { Sidebar } from './sidebarAlone.ts'
import { test } from './sidebarPage.ts'

const saved = { ok: true, again: false, say: 'Saved in Wins.' }

/** A win of Dana Levy is sent, and meanwhile a check-in with Chen Wei is opened; the answer comes when told. */
async function leaveWhileSaving(sidebar: Sidebar) {
  const { page, answers } = sidebar
  answers.openStart = aRep()
  answers.openRep = (rep: string) => aRep({ rep })
  await sidebar.open('win')
  await page.getByLabel('New deal').check()
  await page.getByLabel('Customer', { exact: true }).fill('Contoso')
  let arrive: (answer: unknown) => void = () => {}
  answers.saveWin = () =>
    new Promise((resolve) => {
      arrive = resolve
    })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: '‹ Back to Dana Levy' }).click()
  await page.getByLabel('Rep', { exact: true }).selectOption('Chen Wei')
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  await page.getByRole('heading', { name: 'Chen Wei, November 2026' }).waitFor()
  await page.getByRole('button', { name: 'Check-in', exact: true }).click()
  await page.getByLabel('What is in the way?').fill('Two buyers')
  return (answer: unknown) => arrive(answer)
}

test('a save that ends while another form is open leaves that form and its focus alone', async ({
  sidebar,
}) => {
  const arrive = await leaveWhileSaving(sidebar)
  arrive(saved)
  await sidebar.page.locator('.done').waitFor()
  expect(await sidebar.page.locator('.done').textContent()).toBe('Win: Dana Levy. Saved in Wins.')
  expect(await sidebar.page.locator('h1').textContent()).toBe('Check-in: Chen Wei')
  expect(await sidebar.page.locator(':focus').getAttribute('name')).toBe('blocker')
  expect(await sidebar.page.getByLabel('What is in the way?').inputValue()).toBe('Two buyers')
})

test('a save that is refused while another form is open says so, and leads back to its form', async ({
  sidebar,
}) => {
  const arrive = await leaveWhileSaving(sidebar)
  arrive({ ok: false, code: 'fields', say: 'Not saved.', fields: { customer: 'Customer is not known.' } })
  const { page } = sidebar
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toBe('Win: Dana Levy. Not saved.')
  expect(await page.locator(':focus').getAttribute('name')).toBe('blocker')
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByRole('heading', { name: 'Win: Dana Levy' }).waitFor()
  expect(await page.getByLabel('Customer', { exact: true }).inputValue()).toBe('Contoso')
  expect(await page.locator('[aria-invalid]').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Open it' }).count()).toBe(0)
})

test('what was saved is said once, in the spreadsheet’s words', async ({ sidebar }) => {
  const { page, answers } = sidebar
  answers.openStart = aRep()
  answers.saveWin = saved
  await sidebar.open('win')
  await page.getByLabel('New deal').check()
  await page.getByLabel('Customer', { exact: true }).fill('Contoso')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('.done').waitFor()
  expect(await page.locator('.done').textContent()).toBe('Win: Dana Levy. Saved in Wins.')
  expect(await page.getByRole('status').textContent()).toBe('Win: Dana Levy. Saved in Wins.')
})

test('a rep who is gone is no dead end: the team is one button away', async ({ sidebar }) => {
  const { page, answers } = sidebar
  answers.openTeam = aTeam()
  answers.openRep = { ok: false, code: 'no rep', say: 'Nobody named “Chen Wei” stands in Team.' }
  await sidebar.open('team')
  await page.getByRole('button', { name: /^Chen Wei Top left/ }).click()
  await page.getByRole('alert').waitFor()
  await page.getByRole('button', { name: '‹ Team' }).click()
  await page.getByRole('heading', { name: 'Due, worst first' }).waitFor()
})

test('asked for a rep, one may go to the team instead', async ({ sidebar }) => {
  const { page, answers } = sidebar
  answers.openStart = aTeam()
  answers.openTeam = aTeam()
  await sidebar.open('win')
  await page.getByRole('heading', { name: 'Win: choose a rep' }).waitFor()
  await page.getByRole('button', { name: '‹ Team' }).click()
  await page.getByRole('heading', { name: 'Due, worst first' }).waitFor()
})

test('a second try that fails, too, leaves one sentence and one button', async ({ sidebar }) => {
  const { page, answers } = sidebar
  answers.openTeam = { ok: false, code: 'not set up', say: 'Set up the tabs first.' }
  await sidebar.open('team')
  await page.getByText('Set up the tabs first.').waitFor()
  answers.openTeam = new Error('Service unavailable')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('did not answer').waitFor()
  expect(await page.getByRole('alert').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1)
})

const [checkIn] = aTeam().unanswered
const waiting = (...reps: string[]) =>
  aTeam({ unanswered: reps.flatMap((rep) => (checkIn ? [{ ...checkIn, id: `checkin-${rep}`, rep }] : [])) })

async function reply({ page }: Sidebar, rep: string) {
  await page.getByRole('button', { name: `Reply to ${rep}` }).click()
  await page.keyboard.type('Go on')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
}

test('of two check-ins answered one after the other, the second is told of as the first was', async ({
  sidebar,
}) => {
  const { page, answers } = sidebar
  answers.openTeam = waiting('Ana Souza', 'Ben Okafor')
  answers.saveReply = { ok: true, again: false, say: 'The check-in is answered.' }
  await sidebar.open('team')
  await reply(sidebar, 'Ana Souza')
  await page.locator('.done').waitFor()
  let arrive: (answer: unknown) => void = () => {}
  answers.saveReply = () =>
    new Promise((resolve) => {
      arrive = resolve
    })
  await reply(sidebar, 'Ben Okafor')
  await page.getByRole('button', { name: 'Saving …' }).waitFor()
  expect(await page.locator('.done').count()).toBe(0)
  expect(await page.getByRole('status').textContent()).toBe('Saving')
  arrive({ ok: true, again: false, say: 'The check-in is answered.' })
  await page.locator('.done').waitFor()
  expect(await page.getByRole('status').textContent()).toBe('Reply. The check-in is answered.')
})

test('that an answer was not saved is told of no longer where its form stands, and says so', async ({
  sidebar,
}) => {
  const { page, answers } = sidebar
  answers.openTeam = waiting('Dana Levy')
  answers.openRep = aRep({ rep: 'Chen Wei', lastCheckIn: null })
  await sidebar.open('team')
  let fail: (answer: unknown) => void = () => {}
  answers.saveReply = () =>
    new Promise((resolve) => {
      fail = resolve
    })
  await reply(sidebar, 'Dana Levy')
  await page.getByRole('button', { name: /^Chen Wei Top left/ }).click()
  await page.getByRole('heading', { name: 'The way here' }).waitFor()
  fail(new Error('Service unavailable'))
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(1)
  answers.saveReply = { ok: true, again: false, say: 'The check-in is answered.' }
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.locator('.done').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('an answer that is being typed stays when a colleague has answered meanwhile, and that is said', async ({
  sidebar,
}) => {
  const { page, answers, calls } = sidebar
  answers.openTeam = waiting('Ana Souza', 'Ben Okafor')
  await sidebar.open('team')
  await page.getByRole('button', { name: 'Reply to Ana Souza' }).click()
  await page.keyboard.type('Call me')
  await page.getByRole('button', { name: 'Reply to Ben Okafor' }).click()
  answers.openTeam = waiting()
  await page.getByRole('button', { name: 'Refresh' }).click()
  await page.getByText('Answered meanwhile.').waitFor()
  expect(await page.getByLabel('Your reply to Ana Souza').inputValue()).toBe('Call me')
  expect(await page.getByRole('article').count()).toBe(1)
  answers.saveReply = { ok: true, again: false, say: 'The check-in is answered.' }
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('.done').waitFor()
  expect(calls.find(({ name }) => name === 'saveReply')?.args[0]).toMatchObject({ reply: 'Call me' })
  expect(await page.getByRole('heading', { name: 'Check-ins to answer' }).count()).toBe(0)
})

test('on the rep’s screen, too, an answer that is being typed stays below the one that came meanwhile', async ({
  sidebar,
}) => {
  const { page, answers } = sidebar
  answers.openStart = aRep({ lastCheckIn: checkIn ?? null })
  await sidebar.open()
  await page.getByRole('button', { name: 'Reply to Dana Levy' }).click()
  await page.keyboard.type('Call me')
  answers.openRep = aRep({ lastCheckIn: checkIn ? { ...checkIn, reply: 'Well done' } : null })
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  await page.getByText('Answered meanwhile.').waitFor()
  await page.getByText('Well done').waitFor()
  expect(await page.getByLabel('Your reply to Dana Levy').inputValue()).toBe('Call me')
})
