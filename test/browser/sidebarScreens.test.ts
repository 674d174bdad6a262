import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import { empty, longNames } from '../sidebar/extremes.ts'
import { aRep, aTeam, standing } from '../sidebar/pages.ts'
import type { Sidebar } from './sidebarAlone.ts'
import { test } from './sidebarPage.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const forms = ['1:1', 'check-in', 'observation', 'win']
const states = [
  ['full', aTeam(), aRep()],
  ['empty', empty.team, empty.rep],
  ['long-name', longNames.team, longNames.rep],
] as const

async function findings({ page }: Sidebar): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as never as { axe: typeof import('axe-core') }
    return (await axe.run({ resultTypes: ['violations'] })).violations.map((violation) =>
      JSON.stringify(violation).slice(0, 600),
    )
  })
}

const isTooWide = ({ page }: Sidebar) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

async function show(sidebar: Sidebar, start: string, team: unknown, rep: unknown) {
  Object.assign(sidebar.answers, { openTeam: team, openStart: rep, openRep: rep })
  await sidebar.open(start)
  await sidebar.page.locator('[aria-busy=false]').waitFor()
}

test.for(states)(
  'axe finds nothing on any %s screen, before and after a refused save',
  async ([, team, rep], { sidebar }) => {
    for (const start of ['team', '', ...forms]) {
      await show(sidebar, start, team, rep)
      expect([start, await findings(sidebar)]).toEqual([start, []])
      if (!forms.includes(start)) continue
      await sidebar.page.getByRole('button', { name: 'Save', exact: true }).click()
      expect([start, await findings(sidebar)]).toEqual([start, []])
    }
  },
)

test.for(states)(
  'no %s screen is wider than 300 px, with letters twice as large neither',
  async ([, team, rep], { sidebar }) => {
    for (const start of ['team', '', ...forms]) {
      await show(sidebar, start, team, rep)
      expect([start, await isTooWide(sidebar)]).toEqual([start, false])
      await sidebar.page.addStyleTag({ content: 'html { font-size: 200% !important }' })
      expect([start, await isTooWide(sidebar)]).toEqual([start, false])
    }
  },
)

test('a screen stands before any answer, and says when the answer takes long', async ({ sidebar }) => {
  const { page, answers, open } = sidebar
  answers.openStart = () => new Promise(() => {})
  await page.clock.install()
  await open()
  await page.locator('.skeleton').waitFor()
  expect(await findings(sidebar)).toEqual([])
  await page.clock.fastForward(7000)
  await page.locator('.slow').getByText('Google is slow just now').waitFor()
})

test('each screen opens with one call, and a change of screen moves the focus to its heading', async ({
  sidebar,
}) => {
  await show(sidebar, '', aTeam(), aRep())
  await sidebar.page.getByRole('button', { name: '‹ Team' }).click()
  await sidebar.page.getByRole('heading', { name: 'Due, worst first' }).waitFor()
  expect(await sidebar.page.locator('h1:focus').textContent()).toBe('Team, November 2026')
  await sidebar.page.getByRole('button', { name: 'Eli Novak 1:1' }).click()
  await sidebar.page.getByRole('heading', { name: 'In conversation' }).waitFor()
  expect(await sidebar.page.locator('h1:focus').textContent()).toBe('1:1: Dana Levy')
  expect(sidebar.calls.map(({ name }) => name)).toEqual(['openStart', 'openTeam', 'openRep'])
})

test('a form from the menu asks for the rep where none is selected', async ({ sidebar }) => {
  await show(sidebar, 'win', aTeam(), aTeam())
  sidebar.answers.openRep = aRep({ rep: 'Chen Wei' })
  await sidebar.page.getByRole('button', { name: 'Chen Wei' }).click()
  await sidebar.page.getByRole('heading', { name: 'Win: Chen Wei' }).waitFor()
})

test('several Google accounts are recognised and explained, and it can be tried again', async ({
  sidebar,
}) => {
  const text =
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."
  sidebar.answers.openTeam = new Error(text)
  await sidebar.open('team')
  expect(await sidebar.page.getByRole('alert').textContent()).toContain('several Google accounts')
  sidebar.answers.openTeam = aTeam()
  await sidebar.page.getByRole('button', { name: 'Try again' }).click()
  await sidebar.page.getByRole('heading', { name: 'Who is where' }).waitFor()
})

test('Go with nobody chosen asks for somebody, and goes nowhere', async ({ sidebar }) => {
  const { page, answers, calls } = sidebar
  answers.openTeam = aTeam()
  await sidebar.open('team')
  await page.getByRole('button', { name: 'Go', exact: true }).click()
  expect(await page.locator(':focus').getAttribute('name')).toBe('rep')
  expect(await page.locator('select:invalid').count()).toBe(1)
  expect(calls).toHaveLength(1)
})

test('on the screen of somebody who has left, the list claims nobody else is chosen', async ({ sidebar }) => {
  sidebar.answers.openStart = aRep({ names: ['Ana Souza', 'Ben Okafor'] })
  await sidebar.open()
  await sidebar.page.getByRole('heading', { name: 'Dana Levy' }).waitFor()
  const chosen = sidebar.page.locator('select[name=rep] option:checked')
  expect(await chosen.textContent()).toBe('Choose a rep')
})

test('who just misses a target is never shown on it, by any of the screens', async ({ sidebar }) => {
  const { page, answers } = sidebar
  const missed = standing('Dana Levy', 0.996, 0.798)
  const scores = { Quantity: 0.798, Direction: 0.9, Quality: 0.9 }
  answers.openTeam = aTeam({ reps: [missed], attainment: 0.996 })
  answers.openStart = aRep({ standing: { ...missed, scores, weakest: 'Quantity' } })
  const text = () => page.locator('#page').innerText()
  await sidebar.open('team')
  await page.getByText('Activity 79.8 %, results 99.6 %').waitFor()
  expect(await text()).toContain('Together 99.6 % of target')
  await sidebar.open()
  await page.getByText('Results 99.6 %, activity 79.8 %').waitFor()
  await page.getByRole('button', { name: '1:1', exact: true }).click()
  expect(await text()).toMatch(/Results: 99\.6 % of target.*Weakest: Quantity, 79\.8 %/s)
})

test('of a team without targets it is said that there are none yet, not 0 of 0', async ({ sidebar }) => {
  await show(sidebar, 'team', empty.team, empty.rep)
  await sidebar.page.getByText('Together: no targets yet.').waitFor()
})
