import { expect } from 'vitest'
import { rough } from '../sidebar/extremes.ts'
import { aRep } from '../sidebar/pages.ts'
import { fill, tabTo } from './keys.ts'
import type { Sidebar } from './sidebarAlone.ts'
import { test } from './sidebarPage.ts'

const saved = { ok: true, again: false, say: 'A row in its tab.' }
const anId = expect.stringMatching(/^[a-z0-9-]{8,64}$/)

async function openForm({ answers, open, page }: Sidebar, form: string, rep = aRep()) {
  answers.openStart = rep
  answers.openRep = rep
  await open(form)
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
}

async function saveByKey({ page }: Sidebar) {
  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await page.locator('.done').waitFor()
}

test('a 1:1 is filled and saved by keyboard alone', async ({ sidebar }) => {
  await openForm(sidebar, '1:1')
  sidebar.answers.saveOneToOne = saved
  await fill(sidebar.page, [
    ['Ask three customers for a referral', 0],
    ['Book two first meetings a week', 1],
    ["The rep's account", rough],
    ['What the results teach', '=1+1'],
    ["Manager's comments", 'Good'],
    ['Commitments', 'One\nTwo'],
    ['Activity', 'Visits'],
    ['Quantity: how many', '12.5'],
  ])
  await saveByKey(sidebar)
  expect(sidebar.calls.map(({ name }) => name)).toEqual(['openStart', 'saveOneToOne', 'openStart'])
  expect(sidebar.calls[1]?.args).toEqual([
    {
      id: anId,
      rep: 'Dana Levy',
      date: '2026-11-18',
      month: '2026-11',
      manager: 'Mia Berg',
      account: rough,
      lastCommitments: [
        { text: 'Ask three customers for a referral', fate: 'done' },
        { text: 'Book two first meetings a week', fate: 'in progress' },
      ],
      learned: '=1+1',
      commitments: 'One\nTwo',
      comments: 'Good',
      next: '2026-12-18',
      nextMonth: '2026-12',
      nextLines: [
        {
          activity: 'Visits',
          quantity: 12.5,
          per: 'week',
          direction: 'Sales managers in ideal clients',
          quality: 'Research first; a purpose ready',
        },
        {
          activity: 'First meetings',
          quantity: 6,
          per: 'month',
          direction: 'Sales managers in ideal clients',
          quality: 'Research first; a purpose ready',
        },
      ],
    },
  ])
})

test('a check-in is filled and saved by keyboard alone, and only a total that was typed is sent', async ({
  sidebar,
}) => {
  await openForm(sidebar, 'check-in')
  sidebar.answers.saveCheckIn = saved
  await fill(sidebar.page, [
    ["Last week's focus kept?", 1],
    ['Done', '52'],
    ['On track?', 1],
    ['What is in the way?', rough],
    ['Focus for next week', 'Five visits'],
  ])
  await saveByKey(sidebar)
  expect(sidebar.calls[1]?.args).toEqual([
    {
      id: anId,
      rep: 'Dana Levy',
      date: '2026-11-18',
      month: '2026-11',
      lines: [
        { key: 'plan-1', activity: 'Phone calls', done: 52, rightPeople: null },
        { key: 'plan-2', activity: 'First meetings', done: null, rightPeople: null },
      ],
      onTrack: 'no',
      blocker: rough,
      lastFocusKept: 'partly',
      focus: 'Five visits',
    },
  ])
})

test('an observation is filled and saved by keyboard alone, and its observer is remembered', async ({
  sidebar,
}) => {
  await openForm(sidebar, 'observation')
  sidebar.answers.saveObservation = saved
  await fill(sidebar.page, [
    ['Occasion', 1],
    ['Customer', 'Contoso'],
    ["The rep's objective", 'A second meeting'],
    ["The rep's own view", 'I talked too much'],
    ['Skill', 2],
    ['Knowledge', 4],
    ['Needs-based', 0],
    ['Went well', rough],
    ['To improve', 'Ask before telling'],
    ['Agreed action', 'Write down five questions'],
    ['Observer', 'Noor'],
  ])
  await saveByKey(sidebar)
  expect(sidebar.calls[1]?.args).toEqual([
    {
      id: anId,
      rep: 'Dana Levy',
      date: '2026-11-18',
      observer: 'Noor',
      occasion: 'call',
      customer: 'Contoso',
      objective: 'A second meeting',
      skill: 3,
      knowledge: 5,
      enthusiasm: null,
      needsBased: 1,
      repsView: 'I talked too much',
      wentWell: rough,
      toImprove: 'Ask before telling',
      agreedAction: 'Write down five questions',
    },
  ])
  await sidebar.page.getByRole('button', { name: 'Observation', exact: true }).click()
  expect(await sidebar.page.getByLabel('Observer').inputValue()).toBe('Noor')
})

test('a win is filled and saved by keyboard alone, and moves the deal of the month after asking', async ({
  sidebar,
}) => {
  await openForm(sidebar, 'win')
  const say = 'It is another one. Move it to this win?'
  const refused = { ok: false, code: 'deal of the month', say, fields: {} }
  sidebar.answers.saveWin = ({ moveDeal }: { moveDeal: boolean }) => (moveDeal ? saved : refused)
  const { page } = sidebar
  await fill(page, [
    ['Kind', 1],
    ['Customer', 'Contoso'],
    ['Value', '12500'],
    ['Story', rough],
  ])
  await tabTo(page, 'Deal of the month')
  await page.keyboard.press('Space')
  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByText('It is another one. Move it to this win?').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, 'Move it')
  await page.keyboard.press('Enter')
  await page.locator('.done').waitFor()
  expect(sidebar.calls[3]?.args).toEqual([
    {
      id: anId,
      rep: 'Dana Levy',
      date: '2026-11-18',
      kind: 'defended customer',
      customer: 'Contoso',
      value: 12500,
      story: rough,
      planLine: '',
      dealOfTheMonth: true,
      moveDeal: true,
    },
  ])
})

test('rough text is shown as text, and runs nowhere', async ({ sidebar }) => {
  await openForm(sidebar, 'win', aRep({ rep: rough, names: [rough] }))
  expect(await sidebar.page.locator('h1').textContent()).toBe(`Win: ${rough}`)
  expect(await sidebar.page.evaluate(() => 'ran' in window)).toBe(false)
})

test('a rating that is no number is told of with an example that fits the scale', async ({ sidebar }) => {
  await openForm(sidebar, 'observation', aRep({ ratingScale: 4 }))
  await sidebar.page.getByLabel('Skill, 0 to 4').fill('good')
  await sidebar.page.getByRole('button', { name: 'Save', exact: true }).click()
  await sidebar.page.getByText('Mend: Skill is no number; type a number such as 3.').waitFor()
})

test.for([
  ['win', ['Kind', 'Customer']],
  ['observation', ['Went well', 'To improve']],
  ['1:1', ['Activity', 'Activity']],
  ['check-in', []],
] as const)(
  'of a %s, the fields that are needed are told before it is saved',
  async ([form, labels], { sidebar }) => {
    await openForm(sidebar, form)
    const needed = sidebar.page.locator('[aria-required=true]')
    const seen = await needed.evaluateAll((fields) =>
      fields.map((field) => {
        const label = field.querySelector('legend') ?? field.parentElement?.querySelector('label')
        return [label?.textContent, label && getComputedStyle(label, '::after').content.includes('needed')]
      }),
    )
    expect(seen).toEqual(labels.map((label) => [label, true]))
    const marks = await sidebar.page
      .locator('label, legend')
      .evaluateAll(
        (all) => all.filter((each) => getComputedStyle(each, '::after').content.includes('needed')).length,
      )
    expect(marks).toBe(labels.length)
  },
)
