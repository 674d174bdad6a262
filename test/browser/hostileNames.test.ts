import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { QuadrantPage } from '../../src/bridge/calls.ts'
import { scripts } from '../hostile/texts.ts'
import { aRep, aTeam, standing } from '../sidebar/pages.ts'
import type { Sidebar } from './sidebarAlone.ts'
import { test } from './sidebarPage.ts'

const all = scripts.join(' ')

/** What people write; the rest of an answer is words of ours, days and numbers. */
const written =
  /^(rep|name|names|manager|say|customer|story|blocker|focus|lines|reply|activity|direction|quality|commitments|title|text|advice|missing|lift)$/

/** An answer in which every text that a person may have written is hostile. */
const poisoned = <Answer>(answer: Answer): Answer =>
  JSON.parse(JSON.stringify(answer), function (key, value) {
    if (typeof value === 'string')
      return written.test(key) || (Array.isArray(this) && Number(key) >= 0) ? all : value
    return value
  })

const team = poisoned(aTeam({ reps: scripts.map((_, at) => standing('', at / 5, at / 11)) }))
const named = { ...team, reps: team.reps.map((rep, at) => ({ ...rep, name: scripts[at] ?? '' })) }
const quadrant: QuadrantPage = {
  ok: true,
  targets: team.targets,
  months: [{ month: team.month, reps: named.reps.map(({ missing, weakest, ...rep }) => rep) }],
}

/** What stands in the page that a text of a person may have made. */
const made = (page: Page) =>
  page.evaluate(() => {
    const odd = [...document.body.querySelectorAll('img, iframe, object, embed, link, base, meta')]
    const handlers = [...document.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes]
        .filter(
          ({ name, value }) =>
            /^on/i.test(name) || (/href|src|action/i.test(name) && /^\s*javascript:/i.test(value)),
        )
        .map(({ name }) => name),
    )
    const ran = (window as { hacked?: unknown }).hacked
    return {
      odd: odd.map(({ outerHTML }) => outerHTML),
      handlers,
      ran,
      scripts: document.scripts.length,
      styles: document.querySelectorAll('style').length,
    }
  })

const clean = (scriptsOfOurs: number, styles: number) => ({
  odd: [],
  handlers: [],
  ran: undefined,
  scripts: scriptsOfOurs,
  styles,
})

function requestsOf({ page }: Sidebar): string[] {
  const requests: string[] = []
  page.on('request', (request) => {
    if (!/^(http:\/\/sidebar\.test\/$|data:)/.test(request.url())) requests.push(request.url())
  })
  return requests
}

const shows = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), text)

const textOf = (page: Page) => page.locator('body').evaluate((body) => body.textContent ?? '')

/** Fills every field of a form, saves it, and reads what is said. */
async function fillAndSave(sidebar: Sidebar, form: string, call: string) {
  const { page, answers, open } = sidebar
  answers.openStart = poisoned(aRep())
  answers[call] = { ok: false, code: 'missing column', say: all, fields: {} }
  await open(form)
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
  for (const field of await page.locator('textarea:visible, input:visible:not([type])').all())
    await field.fill(all)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
}

test('names, notes and answers that are scripts are shown as text, and none of them runs', async ({
  sidebar,
}) => {
  const { page, answers, open } = sidebar
  const requests = requestsOf(sidebar)
  answers.openStart = aTeam()
  await open()
  await shows(page, 'Ana Souza')
  const { scripts: own, styles } = await made(page)

  answers.openStart = named
  await open()
  await shows(page, '<img src=x')
  for (const text of scripts) expect(await textOf(page)).toContain(text)
  for (const dot of await page.locator('svg [tabindex], svg a, svg circle').all())
    await dot.dispatchEvent('mouseover')
  expect(await made(page)).toEqual(clean(own, styles))

  answers.openStart = poisoned(aRep())
  await open()
  await shows(page, '<img src=x')
  expect((await textOf(page)).split(scripts[1] ?? '').length).toBeGreaterThan(5)
  expect(await made(page)).toEqual(clean(own, styles))

  for (const [form, call] of [
    ['1:1', 'saveOneToOne'],
    ['check-in', 'saveCheckIn'],
    ['observation', 'saveObservation'],
    ['win', 'saveWin'],
  ] as const) {
    await fillAndSave(sidebar, form, call)
    expect(await made(page)).toEqual(clean(own, styles))
    // As the browser keeps the draft, so it comes back.
    await open(form)
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor()
    expect(await made(page)).toEqual(clean(own, styles))
  }

  for (const refused of [{ ok: false, code: 'no rep', say: all }, new Error(all)]) {
    answers.openStart = refused
    await open()
    await shows(page, refused instanceof Error ? 'did not answer' : '<img src=x')
    expect(await made(page)).toEqual(clean(own, styles))
  }

  answers.openQuadrant = quadrant
  await open('quadrant')
  await shows(page, 'javascript:window.hacked=1')
  expect((await made(page)).ran).toBeUndefined()
  expect(await made(page)).toMatchObject({ odd: [], handlers: [] })
  expect(requests).toEqual([])
})
