import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import { choose, values } from './hands.ts'
import { fill, tabTo } from './keys.ts'
import { test } from './page.ts'

const rough = '=1+1 "O\'Neil" 😀 <script>window.ran = true</script> שלום'
const rep = 'Ana (sample)'

/** Opens a form from the menu, and chooses the rep in it. */
async function openForm(page: Page, caption: string, who = rep): Promise<Frame> {
  await choose(page, caption)
  const handle = await page.locator('.sidebar iframe').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('There is no sidebar')
  const name = frame.getByRole('button', { name: who, exact: true })
  await name.focus()
  await page.keyboard.press('Enter')
  await frame.getByRole('button', { name: 'Save', exact: true }).waitFor()
  return frame
}

async function save(page: Page, frame: Frame): Promise<string> {
  await tabTo(page, 'Save', frame)
  await page.keyboard.press('Enter')
  await frame.locator('.done').waitFor()
  return String(await frame.locator('.done').textContent())
}

/** The rows of a tab, by its headers. */
async function rowsOf(page: Page, tab: string): Promise<Record<string, unknown>[]> {
  const [headers = [], ...rows] = await values(page, tab, 'A1:Q400')
  return rows.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at]])))
}

const ofRep = async (page: Page, tab: string, who = rep) =>
  (await rowsOf(page, tab)).filter(({ Rep }) => Rep === who)

/** The rep's newest row in Scores. */
const score = async (page: Page) => (await ofRep(page, 'Scores'))[0]

test('a win typed in the sidebar stands in Wins, as typed and as a number', async ({ page }) => {
  const before = await ofRep(page, 'Wins')
  const frame = await openForm(page, 'New win')
  await fill(
    page,
    [
      ['Kind', 1],
      ['Customer', rough],
      ['Value', '12500.5'],
      ['Story', 'A story of\ntwo lines'],
    ],
    frame,
  )
  expect(await save(page, frame)).toContain('Wins')
  const after = await ofRep(page, 'Wins')
  expect(after).toHaveLength(before.length + 1)
  expect(after.find(({ Customer }) => Customer === rough)).toMatchObject({
    Kind: 'defended customer',
    Value: 12500.5,
    Story: 'A story of\ntwo lines',
    'Deal of the month': 'no',
  })
  expect(await frame.evaluate(() => 'ran' in window)).toBe(false)
})

test('an observation typed in the sidebar stands in Observations, and Quality moves', async ({ page }) => {
  const before = await score(page)
  const frame = await openForm(page, 'New observation')
  await fill(
    page,
    [
      ['Occasion', 1],
      ['Customer', 'Contoso'],
      ['Skill', 0],
      ['Knowledge', 0],
      ['Enthusiasm', 0],
      ['Needs-based', 0],
      ['Went well', rough],
      ['To improve', 'Ask before telling'],
    ],
    frame,
  )
  await save(page, frame)
  const row = (await ofRep(page, 'Observations')).find(({ Customer }) => Customer === 'Contoso')
  expect(row).toMatchObject({ Occasion: 'call', Skill: 1, 'Needs-based': 1, 'Went well': rough })
  await expect.poll(async () => (await score(page))?.Quality).toBeLessThan(Number(before?.Quality))
})

test('a check-in typed in the sidebar stands in Check-ins, and its totals in Plan move Quantity', async ({
  page,
}) => {
  const before = await score(page)
  const frame = await openForm(page, 'New check-in')
  await fill(
    page,
    [
      ['Done', '0'],
      ['On track?', 1],
      ['What is in the way?', rough],
      ['Focus for next week', 'Five visits'],
    ],
    frame,
  )
  await save(page, frame)
  const row = (await ofRep(page, 'Check-ins')).find(({ Blocker }) => Blocker === rough)
  expect(row).toMatchObject({ 'On track': 'no', 'Focus for next week': 'Five visits' })
  await expect.poll(async () => (await score(page))?.Quantity).toBeLessThan(Number(before?.Quantity))
})

test('a 1:1 typed in the sidebar stands in 1-1s, and the lines committed to in Plan, once', async ({
  page,
}) => {
  // His is overdue, so that his next month is never planned yet.
  const hugo = 'Hugo (sample)'
  const [plan, talks] = [await ofRep(page, 'Plan', hugo), await ofRep(page, '1-1s', hugo)]
  const frame = await openForm(page, 'New 1:1', hugo)
  const lines = await frame.locator('[name$=".activity"]').count()
  await fill(
    page,
    [
      ["The rep's account", rough],
      ['Commitments', 'One\nTwo'],
      ['Activity', 'Visits'],
      ['Quantity: how many', '12.5'],
    ],
    frame,
  )
  await save(page, frame)
  const held = await ofRep(page, '1-1s', hugo)
  expect(held).toHaveLength(talks.length + 1)
  expect(held.find((row) => row["Rep's account"] === rough)).toMatchObject({ Commitments: 'One\nTwo' })
  const planned = await ofRep(page, 'Plan', hugo)
  expect(planned).toHaveLength(plan.length + lines)
  expect(planned.find(({ Activity }) => Activity === 'Visits')).toMatchObject({ Quantity: 12.5 })
})
