import { expect } from 'vitest'
import { aRep, aTeam } from '../sidebar/pages.ts'
import type { Sidebar } from './sidebarAlone.ts'
import { test } from './sidebarPage.ts'

const saved = { ok: true, again: false, say: 'A row in Wins.' }
const save = ({ page }: Sidebar) => page.getByRole('button', { name: 'Save', exact: true })

async function openWin(sidebar: Sidebar) {
  sidebar.answers.openStart = aRep()
  await sidebar.open('win')
  await sidebar.page.getByLabel('New deal').check()
  await sidebar.page.getByLabel('Customer', { exact: true }).fill('Contoso')
}

test('a form left half-way is there again after closing, with the same id', async ({ sidebar }) => {
  await openWin(sidebar)
  const { page } = sidebar
  await page.getByLabel('Value').fill('1,5')
  await sidebar.open('')
  await page.getByRole('button', { name: 'Win (draft)' }).click()
  expect(await page.getByLabel('Customer', { exact: true }).inputValue()).toBe('Contoso')
  expect(await page.getByLabel('Value').inputValue()).toBe('1,5')
  expect(await page.getByLabel('New deal').isChecked()).toBe(true)
  expect(await page.getByText('Your draft is back').count()).toBe(1)
})

test('a failed save keeps the form and is tried again with the same id', async ({ sidebar }) => {
  await openWin(sidebar)
  sidebar.answers.saveWin = new Error('Service unavailable')
  await save(sidebar).click()
  const problem = sidebar.page.getByRole('alert')
  await problem.waitFor()
  expect(await problem.textContent()).toContain('trying again never saves it twice')
  await sidebar.open('win')
  sidebar.answers.saveWin = saved
  await save(sidebar).click()
  await sidebar.page.locator('.done').waitFor()
  const saves = sidebar.calls.filter(({ name }) => name === 'saveWin')
  expect(saves).toHaveLength(2)
  expect(saves[1]?.args).toEqual(saves[0]?.args)
  await sidebar.page.getByRole('button', { name: 'Win', exact: true }).click()
  expect(await sidebar.page.getByLabel('Customer', { exact: true }).inputValue()).toBe('')
})

test('a lost answer counts as a failure', async ({ sidebar }) => {
  await openWin(sidebar)
  sidebar.answers.saveWin = null
  await save(sidebar).click()
  await sidebar.page.getByRole('button', { name: 'Try again' }).waitFor()
})

test('what was changed after a save that had come through is not lost silently', async ({ sidebar }) => {
  await openWin(sidebar)
  sidebar.answers.saveWin = null
  await save(sidebar).click()
  await sidebar.page.getByRole('button', { name: 'Try again' }).waitFor()
  await sidebar.page.getByLabel('Story').fill('More to tell')
  sidebar.answers.saveWin = { ...saved, again: true }
  await sidebar.page.getByRole('button', { name: 'Try again' }).click()
  await sidebar.page.getByText('This was saved before').waitFor()
  expect(await sidebar.page.getByLabel('Story').inputValue()).toBe('More to tell')
})

test('what was typed into a draft that another sidebar has saved meanwhile is not lost silently', async ({
  sidebar,
}) => {
  const { page, answers } = sidebar
  await openWin(sidebar)
  answers.saveWin = { ...saved, again: true }
  const story = page.getByLabel('Story')
  const refused = async (button: string, text: string) => {
    await story.fill(text)
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.getByText('This was saved before').waitFor()
    expect(await story.inputValue()).toBe(text)
  }
  await refused('Save', 'More to tell')
  await refused('Try again', 'More to tell')
  await sidebar.open('win')
  await refused('Save', 'More to tell')
})

test('what was changed after a save that had come through is not lost after a try that found the sheet busy', async ({
  sidebar,
}) => {
  await openWin(sidebar)
  const again = sidebar.page.getByRole('button', { name: 'Try again' })
  sidebar.answers.saveWin = null
  await save(sidebar).click()
  await again.waitFor()
  sidebar.answers.saveWin = { ok: false, code: 'busy', say: 'Somebody else is saving.', fields: {} }
  await again.click()
  await sidebar.page.getByText('Somebody else is saving.').waitFor()
  await sidebar.page.getByLabel('Story').fill('More to tell')
  sidebar.answers.saveWin = { ...saved, again: true }
  await again.click()
  await sidebar.page.getByText('This was saved before').waitFor()
})

test('a double click saves once', async ({ sidebar }) => {
  await openWin(sidebar)
  sidebar.answers.saveWin = () => new Promise((resolve) => setTimeout(resolve, 300, saved))
  await save(sidebar).dblclick()
  await sidebar.page.locator('.done').waitFor()
  expect(sidebar.calls.filter(({ name }) => name === 'saveWin')).toHaveLength(1)
})

test('fields that the spreadsheet refuses say so beside them, and the first has the focus', async ({
  sidebar,
}) => {
  await openWin(sidebar)
  const fields = { value: 'Value is too high.', customer: 'Customer is not known.' }
  sidebar.answers.saveWin = { ok: false, code: 'fields', say: 'Not saved.', fields }
  await save(sidebar).click()
  await sidebar.page.getByRole('alert').waitFor()
  const first = sidebar.page.locator(':focus')
  expect(await first.getAttribute('name')).toBe('customer')
  expect(await first.getAttribute('aria-invalid')).toBe('true')
  const described = String(await first.getAttribute('aria-describedby'))
  expect(await sidebar.page.locator(`#${described}`).textContent()).toContain('Customer is not known.')
})

test('an observation without what went well is not sent, and says why both matter', async ({ sidebar }) => {
  sidebar.answers.openStart = aRep()
  await sidebar.open('observation')
  await sidebar.page.getByLabel('To improve').fill('Ask first')
  await save(sidebar).click()
  expect(await sidebar.page.getByRole('alert').textContent()).toContain('balanced')
  expect(sidebar.calls.map(({ name }) => name)).toEqual(['openStart'])
  expect(await sidebar.page.locator(':focus').getAttribute('name')).toBe('wentWell')
})

test('a number that might mean two things is not sent', async ({ sidebar }) => {
  sidebar.answers.openStart = aRep()
  await sidebar.open('check-in')
  await sidebar.page.getByLabel('Done').first().fill('1,5')
  await save(sidebar).click()
  expect(await sidebar.page.locator(':focus').getAttribute('name')).toBe('lines.0.done')
  await sidebar.page.getByLabel('Done').first().fill('15')
  expect(await sidebar.page.locator('[aria-invalid]').count()).toBe(0)
})

test('two totals that cannot be read are told apart by their plan lines, and each is one click away', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openStart = aRep()
  await open('check-in')
  await page.getByLabel('Done').first().fill('1,5')
  await page.getByLabel('Done').nth(1).fill('some')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await page.getByRole('alert').getByRole('button').allTextContents()).toEqual([
    'Phone calls: Done is no number; type a number such as 12.',
    'First meetings: Done is no number; type a number such as 12.',
  ])
  await page.getByRole('button', { name: 'First meetings: Done' }).click()
  expect(await page.locator(':focus').getAttribute('name')).toBe('lines.1.done')
})

test('a plan line without an activity is told of without a name', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openStart = aRep()
  await open('1:1')
  await page.getByRole('button', { name: 'Add a plan line' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await page.getByRole('alert').getByRole('button').allTextContents()).toEqual([
    'Activity is missing.',
  ])
})

test('throwing a draft away is asked first', async ({ sidebar }) => {
  await openWin(sidebar)
  await sidebar.page.getByRole('button', { name: 'Discard' }).click()
  await sidebar.page.getByRole('button', { name: 'Keep it' }).click()
  expect(await sidebar.page.getByLabel('Customer', { exact: true }).inputValue()).toBe('Contoso')
  await sidebar.page.getByRole('button', { name: 'Discard' }).click()
  await sidebar.page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
  await sidebar.page.getByRole('button', { name: 'Win', exact: true }).click()
  expect(await sidebar.page.getByLabel('Customer', { exact: true }).inputValue()).toBe('')
})

test('a browser that keeps nothing is told of', async ({ sidebar }) => {
  await sidebar.page.addInitScript({
    content: "Object.defineProperty(window, 'localStorage', { get() { throw new Error('shut') } })",
  })
  await openWin(sidebar)
  expect(await sidebar.page.getByText('This browser keeps no drafts').count()).toBe(1)
})

test('a check-in is answered where it is read, and the answer is kept as a draft until it is saved', async ({
  sidebar,
}) => {
  sidebar.answers.openTeam = aTeam()
  await sidebar.open('team')
  await sidebar.page.getByRole('button', { name: 'Reply to Dana Levy' }).click()
  await sidebar.page.getByLabel('Your reply to Dana Levy').fill('Call me')
  await sidebar.open('team')
  await sidebar.page.getByRole('button', { name: 'Reply to Dana Levy' }).click()
  expect(await sidebar.page.getByLabel('Your reply to Dana Levy').inputValue()).toBe('Call me')
  sidebar.answers.saveReply = { ok: true, again: false, say: 'In Check-ins.' }
  await save(sidebar).click()
  await sidebar.page.locator('.done').waitFor()
  expect(sidebar.calls.find(({ name }) => name === 'saveReply')?.args).toEqual([
    { id: expect.any(String), checkInId: 'checkin-1', reply: 'Call me' },
  ])
})

test('a number below nothing is called negative, not no number', async ({ sidebar }) => {
  sidebar.answers.openStart = aRep()
  await sidebar.open('check-in')
  await sidebar.page.getByLabel('Done').first().fill('-3')
  await save(sidebar).click()
  await sidebar.page.getByText('Mend: Done is negative').waitFor()
})

test('an answer begun before is told of where it is gone on with', async ({ sidebar }) => {
  const { page, answers } = sidebar
  answers.openTeam = aTeam()
  await sidebar.open('team')
  await page.getByRole('button', { name: 'Reply to Dana Levy', exact: true }).click()
  await page.keyboard.type('Go on')
  await sidebar.open('team')
  await page.getByRole('button', { name: 'Reply to Dana Levy (draft)' }).click()
  expect(await page.getByLabel('Your reply to Dana Levy').inputValue()).toBe('Go on')
})

test.for(['Save', 'Discard'])(
  '%s leaves alone the draft that another sidebar has kept meanwhile of the same kind and rep',
  async (button, { sidebar }) => {
    const { page, answers } = sidebar
    await openWin(sidebar)
    const other = { draft: { id: 'other-sidebar-1', customer: 'Northwind' } }
    await page.evaluate((kept) => {
      for (const place of Object.keys(localStorage))
        if (place.includes('/win/')) localStorage.setItem(place, kept)
    }, JSON.stringify(other))
    answers.saveWin = saved
    await page.getByRole('button', { name: button, exact: true }).click()
    if (button === 'Discard') await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('button', { name: 'Win (draft)' }).waitFor()
  },
)
