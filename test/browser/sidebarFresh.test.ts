import { expect } from 'vitest'
import type { RepPage } from '../../src/bridge/calls.ts'
import type { Day, Month } from '../../src/qdq/days.ts'
import { aRep, line } from '../sidebar/pages.ts'
import { tabTo } from './keys.ts'
import type { Sidebar } from './sidebarAlone.ts'
import { test } from './sidebarPage.ts'

const meetings = line('plan-2', { activity: 'First meetings', planned: 6, done: 2, rightPeople: 1 })
const saved = { ok: true, again: false, say: 'Saved in Check-ins.' }
const done = ({ page }: Sidebar, at = 0) => page.getByLabel('Done').nth(at)
const right = ({ page }: Sidebar, at = 0) => page.getByLabel('With right people').nth(at)

const withDone = (count: number, change: Partial<RepPage> = {}) =>
  aRep({ lines: [line('plan-1', { done: count, rightPeople: count / 2 }), meetings], ...change })

async function open(sidebar: Sidebar, form: string, rep = aRep()) {
  sidebar.answers.openStart = rep
  sidebar.answers.openRep = rep
  await sidebar.open(form)
  await sidebar.page.getByRole('button', { name: 'Save', exact: true }).waitFor()
}

/** Leaves the form for the rep’s screen, as the spreadsheet has it by now, and comes back. */
async function comeBack({ page, answers }: Sidebar, form: string, rep: RepPage) {
  answers.openRep = rep
  await page.getByRole('button', { name: '‹ Back to Dana Levy' }).click()
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  await page.getByRole('heading', { name: 'The way here' }).waitFor()
  await page.getByRole('button', { name: form }).click()
}

const linesSent = ({ calls }: Sidebar) => {
  const sent = calls.find(({ name }) => name === 'saveCheckIn')?.args[0]
  return typeof sent === 'object' && sent && 'lines' in sent ? sent.lines : undefined
}

async function save({ page, answers }: Sidebar) {
  answers.saveCheckIn = saved
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('.done').waitFor()
}

test('a total that nobody typed is not sent, so a newer one in Plan stays', async ({ sidebar }) => {
  await open(sidebar, 'check-in', withDone(40))
  await done(sidebar, 1).fill('3')
  await save(sidebar)
  expect(linesSent(sidebar)).toEqual([
    { key: 'plan-1', activity: 'Phone calls', done: null, rightPeople: null },
    { key: 'plan-2', activity: 'First meetings', done: 3, rightPeople: null },
  ])
})

test('what the Activity tab counts is told in the check-in as it stands', async ({ sidebar }) => {
  await open(sidebar, 'check-in', withDone(40, { countedIn: 'Activity' }))
  await save(sidebar)
  expect(linesSent(sidebar)).toEqual([
    { key: 'plan-1', activity: 'Phone calls', done: 40, rightPeople: 20 },
    { key: 'plan-2', activity: 'First meetings', done: 2, rightPeople: 1 },
  ])
})

test('a check-in in which nothing was typed shows the newest totals when it is opened again', async ({
  sidebar,
}) => {
  await open(sidebar, 'check-in', withDone(40))
  const more = line('plan-3', { activity: 'Visits' })
  const { lines } = withDone(60)
  await comeBack(sidebar, 'Check-in', aRep({ lines: [...lines, more] }))
  expect([await done(sidebar).inputValue(), await right(sidebar).inputValue()]).toEqual(['60', '30'])
  expect(await sidebar.page.getByLabel('Done').count()).toBe(3)
})

test('a draft that is back keeps what was typed, and has the newest of the other totals', async ({
  sidebar,
}) => {
  await open(sidebar, 'check-in', withDone(40))
  await done(sidebar).fill('44')
  await comeBack(sidebar, 'Check-in', withDone(60))
  expect([await done(sidebar).inputValue(), await right(sidebar).inputValue()]).toEqual(['44', '30'])
  await open(sidebar, 'check-in', withDone(70))
  await sidebar.page.getByText('Your draft is back.').waitFor()
  expect([await done(sidebar).inputValue(), await right(sidebar).inputValue()]).toEqual(['44', '35'])
  await save(sidebar)
  expect(linesSent(sidebar)).toMatchObject([{ done: 44, rightPeople: null }, { done: null }])
})

test('a 1:1 whose plan nobody touched takes it from the plan as it is now', async ({ sidebar }) => {
  await open(sidebar, '1:1')
  await sidebar.page.getByLabel("The rep's account").fill('A good month')
  await comeBack(sidebar, '1:1 (draft)', aRep({ lines: [line('plan-9', { activity: 'Visits' })] }))
  expect(await sidebar.page.getByLabel('Activity').inputValue()).toBe('Visits')
  expect(await sidebar.page.getByLabel("The rep's account").inputValue()).toBe('A good month')
})

test('a 1:1 that is resumed adds no lines where the month has got a plan since', async ({ sidebar }) => {
  await open(sidebar, '1:1')
  await sidebar.page.getByLabel("The rep's account").fill('A good month')
  await open(sidebar, '1:1', aRep({ nextLines: [line('plan-9', { activity: 'Visits' })] }))
  await sidebar.page.getByText('In Plan already').waitFor()
  expect(await sidebar.page.getByLabel('Activity').count()).toBe(0)
})

test('last commitments are those of the last 1:1, and answers stay with the day that they are about', async ({
  sidebar,
}) => {
  const later = { date: '2026-11-17' as Day, commitments: 'Call Contoso', next: null }
  const heading = sidebar.page.getByRole('heading', { name: 'Last commitments' })
  await open(sidebar, '1:1')
  await sidebar.page.getByLabel("The rep's account").fill('A good month')
  await open(sidebar, '1:1', aRep({ lastOneToOne: later }))
  expect(await heading.textContent()).toBe('Last commitments, Tue, Nov 17')
  expect(await sidebar.page.getByRole('group', { name: 'Call Contoso' }).count()).toBe(1)
  await sidebar.page.getByLabel('Dropped').check()
  await open(sidebar, '1:1', aRep())
  expect(await heading.textContent()).toBe('Last commitments, Tue, Nov 17')
  expect(await sidebar.page.getByLabel('Dropped').isChecked()).toBe(true)
})

const december = { month: '2026-12' as Month, nextMonth: '2027-01' as Month, today: '2026-12-03' as Day }

test('a check-in of last month says which month it is about, and keeps its lines to itself', async ({
  sidebar,
}) => {
  await open(sidebar, 'check-in', withDone(40))
  await done(sidebar).fill('44')
  await open(sidebar, 'check-in', withDone(1, december))
  await sidebar.page.getByText('This draft is about November 2026.').waitFor()
  expect(await sidebar.page.getByRole('heading', { name: 'November 2026 so far' }).count()).toBe(1)
  expect(await sidebar.page.getByText('December').count()).toBe(0)
  expect([await done(sidebar).inputValue(), await right(sidebar).inputValue()]).toEqual(['44', ''])
})

test('a 1:1 of last month says so, and is not prepared with the figures of this one', async ({ sidebar }) => {
  await open(sidebar, '1:1')
  await sidebar.page.getByLabel("The rep's account").fill('A good month')
  await open(sidebar, '1:1', aRep(december))
  await sidebar.page.getByText('This draft is about November 2026.').waitFor()
  expect(await sidebar.page.getByText('Before you start').count()).toBe(0)
})

test('a 1:1 that had been saved by an earlier try is known by it, though its plan stands by now', async ({
  sidebar,
}) => {
  await open(sidebar, '1:1')
  sidebar.answers.saveOneToOne = null
  await sidebar.page.getByLabel("The rep's account").fill('A good month')
  await sidebar.page.getByRole('button', { name: 'Save', exact: true }).click()
  await sidebar.page.getByRole('button', { name: 'Try again' }).waitFor()
  await open(sidebar, '1:1', aRep({ nextLines: [line('plan-9')] }))
  sidebar.answers.saveOneToOne = { ...saved, again: true, say: 'This is in 1-1s already.' }
  await sidebar.page.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await sidebar.page.locator('.done').textContent()).toContain('This is in 1-1s already.')
})

test('who has the deal of the month is told of the month that it is known of, and of no other', async ({
  sidebar,
}) => {
  await open(sidebar, 'win')
  const now = sidebar.page.getByText('There is one a month.')
  expect(await now.textContent()).toBe('There is one a month. Now: Ana Souza, Northwind.')
  await sidebar.page.getByLabel('Date').fill('2026-10-30')
  expect(await now.textContent()).toBe('There is one a month.')
})

test('plan lines that were typed stay when they are to be for the other month', async ({ sidebar }) => {
  const { page } = sidebar
  await open(sidebar, '1:1', aRep({ lines: [] }))
  await page.getByRole('button', { name: 'Add a plan line' }).click()
  await page.getByLabel('Activity').fill('Visits')
  await page.getByRole('button', { name: 'Plan December 2026 instead' }).click()
  await page.getByRole('heading', { name: 'Plan for December 2026' }).waitFor()
  expect(await page.getByLabel('Activity').inputValue()).toBe('Visits')
})

const october = { month: '2026-10' as Month, otherMonth: '2026-11' as Month, nextMonth: '2026-11' as Month }

test('the month just ended is one button away; a check-in and a 1:1 are then about it', async ({
  sidebar,
}) => {
  const { page, answers, calls } = sidebar
  const visits = line('plan-9', { activity: 'Visits', quantity: 4, per: 'month' })
  answers.openStart = aRep()
  answers.openRep = (_: string, asked: string) =>
    asked === '2026-10' ? aRep({ ...october, asOf: null, nextLines: [visits] }) : aRep()
  await sidebar.open()
  await tabTo(page, 'Show October 2026')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Dana Levy, October 2026' }).waitFor()
  expect(await page.locator('h1:focus').count()).toBe(1)
  expect(await page.getByRole('status').textContent()).toBe('Dana Levy, October 2026 is shown')
  expect(calls.map(({ name, args }) => [name, ...args])).toEqual([
    ['openStart'],
    ['openRep', 'Dana Levy', '2026-10'],
  ])
  await page.getByRole('button', { name: '1:1', exact: true }).click()
  await page.getByText('Plan and done, October 2026').waitFor()
  await page.getByRole('heading', { name: 'Plan for November 2026' }).waitFor()
  await page.getByText('In Plan already; add what is missing.').waitFor()
  await page.getByRole('button', { name: '‹ Back to Dana Levy' }).click()
  await page.getByRole('button', { name: 'Check-in', exact: true }).click()
  await done(sidebar).fill('44')
  answers.saveCheckIn = saved
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.locator('.done').waitFor()
  expect(calls[2]?.args[0]).toMatchObject({ month: '2026-10', date: '2026-11-18' })
  expect(calls[3]?.args).toEqual(['Dana Levy', '2026-10'])
  await page.getByRole('button', { name: 'Show November 2026' }).click()
  await page.getByRole('heading', { name: 'Dana Levy, November 2026' }).waitFor()
})

test('a draft that was begun about the one month says so on the screen of the other', async ({ sidebar }) => {
  const { page, answers } = sidebar
  await open(sidebar, 'check-in')
  await done(sidebar).fill('44')
  await page.getByRole('button', { name: '‹ Back to Dana Levy' }).click()
  answers.openRep = aRep({ ...october, asOf: null })
  await page.getByRole('button', { name: 'Show October 2026' }).click()
  await page.getByRole('button', { name: 'Check-in (draft)' }).click()
  await page.getByText('This draft is about November 2026.').waitFor()
  expect(await done(sidebar).inputValue()).toBe('44')
})

test('on the screen of the month before, the deal of the month is told of the month that it is of', async ({
  sidebar,
}) => {
  await open(sidebar, 'win', aRep(october))
  const now = sidebar.page.getByText('There is one a month.')
  expect(await now.textContent()).toBe('There is one a month. Now: Ana Souza, Northwind.')
  await sidebar.page.getByLabel('Date').fill('2026-10-30')
  expect(await now.textContent()).toBe('There is one a month.')
})

test('that a plan line was left out is said beside the plan, in the 1:1 and in the check-in', async ({
  sidebar,
}) => {
  const problems =
    '1 cell of this rep’s rows in Plan was left out or doubtful (row 3): see the Quadrant tab, from I20 on.'
  await open(sidebar, '1:1', aRep({ lines: [], problems }))
  await sidebar.page.getByText(problems).waitFor()
  await open(sidebar, 'check-in', aRep({ problems }))
  await sidebar.page.getByText(problems).waitFor()
  await sidebar.page.getByRole('button', { name: '‹ Back to Dana Levy' }).click()
  expect(await sidebar.page.getByText(problems).count()).toBe(1)
})

test('a form that is opened after a weekend is dated Monday, and nothing typed on Friday is lost', async ({
  sidebar,
}) => {
  const { page, answers, calls } = sidebar
  await page.clock.install()
  answers.openStart = aRep()
  answers.openRep = withDone(60, { today: '2026-11-23' as Day })
  await sidebar.open()
  await page.getByRole('button', { name: 'Check-in', exact: true }).click()
  await done(sidebar).fill('44')
  await page.getByRole('button', { name: '‹ Back to Dana Levy' }).click()
  await page.clock.fastForward(3 * 24 * 3_600_000)
  await page.getByRole('button', { name: 'Win', exact: true }).click()
  expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-23')
  await page.getByRole('button', { name: '‹ Back to Dana Levy' }).click()
  await page.getByRole('button', { name: 'Check-in (draft)' }).click()
  expect([await done(sidebar).inputValue(), await right(sidebar).inputValue()]).toEqual(['44', '30'])
  expect(calls.map(({ name }) => name)).toEqual(['openStart', 'openRep'])
})

test('a form that is opened after a weekend stays about the month that was chosen', async ({ sidebar }) => {
  const { page, answers, calls } = sidebar
  await page.clock.install()
  answers.openStart = aRep()
  answers.openRep = aRep(october)
  await sidebar.open()
  await page.getByRole('button', { name: 'Show October 2026' }).click()
  await page.getByRole('heading', { name: 'Dana Levy, October 2026' }).waitFor()
  await page.clock.fastForward(3 * 24 * 3_600_000)
  await page.getByRole('button', { name: '1:1', exact: true }).click()
  await page.getByText('Plan and done, October 2026').waitFor()
  expect(calls.slice(1).map(({ args }) => args)).toEqual([
    ['Dana Levy', '2026-10'],
    ['Dana Levy', '2026-10'],
  ])
})

test('a plan line without an activity is called that, and one without a number claims no plan of 0', async ({
  sidebar,
}) => {
  const { page } = sidebar
  const nameless = line('plan-1', { activity: '', planned: 12.5 })
  const unnumbered = line('plan-2', { activity: 'Visits', quantity: null, planned: 0 })
  await open(sidebar, 'check-in', aRep({ lines: [nameless, unnumbered] }))
  await page.getByRole('group', { name: 'Line without a name of 12.5 planned' }).waitFor()
  await page.getByRole('group', { name: 'Visits', exact: true }).waitFor()
  await page.getByRole('button', { name: '‹ Back to Dana Levy' }).click()
  expect(await page.locator('.plan b').allTextContents()).toEqual(['Line without a name', 'Visits'])
  await open(sidebar, '1:1', aRep({ nextLines: [nameless] }))
  await page.getByText('Line without a name: 11 a week').waitFor()
})
