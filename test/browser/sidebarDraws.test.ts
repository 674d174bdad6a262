import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { pageHtml } from '../../local/build/page.ts'
import { aRep, aTeam, line, standing } from '../sidebar/pages.ts'
import { test } from './sidebarPage.ts'

/** Counts, from now on, what changes on the page and which elements are made. */
const count = (page: Page) =>
  page.evaluate(`
window.changed = 0
window.made = 0
for (const name of ['createElement', 'createElementNS']) {
  const make = document[name]
  document[name] = function (...args) { made++; return make.apply(this, args) }
}
new MutationObserver((records) => { changed += records.length }).observe(document, {
  subtree: true, childList: true, attributes: true, characterData: true,
})`)

const counted = (page: Page) =>
  page.evaluate('new Promise(requestAnimationFrame).then(() => ({ changed, made }))')

const [checkIn] = aTeam().unanswered
const checkInsOf = (...reps: string[]) =>
  checkIn ? reps.map((rep) => ({ ...checkIn, id: `checkin-${rep}`, rep })) : []

test.each(['main', 'quadrant'])(
  'the page of %s shows where things will be before its script has run',
  async (name) => {
    const [before = ''] = (await pageHtml(join(process.cwd(), `src/sidebar/${name}.tsx`))).split('<script>')
    const first = before.slice(before.indexOf('<main')).trim()
    expect(first).toMatch(/^<main id="page"><div.* aria-busy="true">.*<\/h1>.*class="skeleton".*<\/main>$/)
    expect(first).not.toMatch(/>\s+</)
  },
)

test('a key typed into the longest form changes nothing on the page but its field', async ({ sidebar }) => {
  const lines = Array.from({ length: 10 }, (_, at) => line(`plan-${at}`, { activity: `Activity ${at}` }))
  sidebar.answers.openStart = aRep({ lines })
  await sidebar.open('1:1')
  const field = sidebar.page.getByLabel("The rep's account")
  await field.pressSequentially('O')
  await count(sidebar.page)
  await field.pressSequentially('ne key after another')
  expect(await counted(sidebar.page)).toEqual({ changed: 0, made: 0 })
})

test('a key typed into an answer makes no element of a team of a thousand anew', async ({ sidebar }) => {
  const names = Array.from({ length: 1000 }, (_, at) => `Rep ${at}`)
  const reps = names.map((name, at) => standing(name, (at % 17) / 8, (at % 13) / 13))
  sidebar.answers.openTeam = aTeam({ reps })
  await sidebar.open('team')
  await sidebar.page.getByRole('button', { name: 'Reply to Dana Levy' }).click()
  const field = sidebar.page.getByLabel('Your reply to Dana Levy')
  await field.pressSequentially('W')
  await count(sidebar.page)
  await field.pressSequentially('ell done')
  expect(await counted(sidebar.page)).toEqual({ changed: 0, made: 0 })
})

test('a team of a thousand is drawn with fifteen elements a rep at most', async ({ sidebar }) => {
  const reps = Array.from({ length: 1000 }, (_, at) => standing(`Rep ${at}`, (at % 17) / 8, (at % 13) / 13))
  sidebar.answers.openTeam = aTeam({ reps })
  await sidebar.open('team')
  await sidebar.page.getByRole('button', { name: 'Rep 999,' }).first().waitFor()
  const drawn = await sidebar.page.locator('*').count()
  expect(drawn).toBeGreaterThan(10_000)
  expect(drawn).toBeLessThan(15_000)
})

test('a field that is typed in keeps its focus and caret while things come and go around it', async ({
  sidebar: { page, answers, open },
}) => {
  answers.openTeam = aTeam({ unanswered: checkInsOf('Ana Souza', 'Ben Okafor', 'Dana Levy'), problems: '' })
  await open('team')
  let arrive: (answer: unknown) => void = () => {}
  const later = new Promise((resolve) => {
    arrive = resolve
  })
  answers.openTeam = () => later
  await page.getByRole('button', { name: 'Refresh' }).click()
  await page.getByRole('button', { name: 'Reply to Ben Okafor' }).click()
  await page.getByLabel('Your reply to Ben Okafor').pressSequentially('Some text')
  await page.keyboard.press('ArrowLeft')
  arrive(
    aTeam({
      unanswered: checkInsOf('Chen Wei', 'Ben Okafor', 'Eli Novak'),
      due: [],
      problems: '3 cells were left out or doubtful: see the Quadrant tab, from I20 on.',
      month: aRep().nextMonth,
    }),
  )
  await page.getByText('Nothing is due.').waitFor()
  await page.getByRole('button', { name: 'Reply to Eli Novak' }).waitFor()
  const at = '(({ name, value, selectionStart }) => [name, value, selectionStart])(document.activeElement)'
  expect(await page.evaluate(at)).toEqual(['checkin-Ben Okafor.reply', 'Some text', 8])
})

test('a rep’s line stays the same element wherever it goes', async ({ sidebar: { page, answers, open } }) => {
  const { reps } = aTeam()
  answers.openTeam = aTeam({ reps })
  await open('team')
  const rows = '[...document.querySelectorAll(".row")].filter((row) => /results/.test(row.textContent))'
  await page.getByRole('heading', { name: 'Who is where' }).waitFor()
  await page.evaluate(`for (const row of ${rows}) row.mark = row.querySelector('b').textContent`)
  answers.openTeam = aTeam({ reps: [...reps].reverse(), problems: '7 cells were left out or doubtful.' })
  await page.getByRole('button', { name: 'Refresh' }).click()
  await page.getByText('7 cells').waitFor()
  const marks = await page.evaluate(`${rows}.map((row) => row.mark)`)
  expect(marks).toEqual(['Eli Novak', 'Dana Levy', 'Chen Wei', 'Ben Okafor', 'Ana Souza'])
})
