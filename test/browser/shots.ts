import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { empty, longNames } from '../sidebar/extremes.ts'
import { aRep, aTeam } from '../sidebar/pages.ts'
import { findChromium, flags } from './chromium.ts'
import { openSidebar, type Sidebar } from './sidebarAlone.ts'

// Pictures of every screen at 300 px: npx tsx test/browser/shots.ts
const folder = '.build/shots'
mkdirSync(folder, { recursive: true })

const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })

async function shot(
  name: string,
  start: string,
  answers: Record<string, unknown>,
  act?: (sidebar: Sidebar) => Promise<void>,
) {
  const sidebar = await openSidebar(browser)
  if (start === 'quadrant') await sidebar.page.setViewportSize({ width: 1000, height: 700 })
  Object.assign(sidebar.answers, answers)
  await sidebar.open(start)
  await sidebar.page.waitForTimeout(300)
  await act?.(sidebar)
  await sidebar.page.waitForTimeout(100)
  await sidebar.page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
  const width = await sidebar.page.evaluate(() => document.documentElement.scrollWidth)
  if ((width > 300 && start !== 'quadrant') || sidebar.noise.length > 0)
    console.log(name, width, sidebar.noise)
  await sidebar.page.context().close()
}

const save = ({ page }: Sidebar) => page.getByRole('button', { name: 'Save', exact: true }).click()
const never = () => new Promise(() => {})
const full = { openStart: aRep(), openTeam: aTeam(), openRep: aRep() }
const none = { openStart: empty.rep, openTeam: empty.team, openRep: empty.rep }
const long = { openStart: longNames.rep, openTeam: longNames.team, openRep: longNames.rep }
const bad = { ok: false, code: 'fields', say: 'Not saved.', fields: { customer: 'Customer is missing.' } }

for (const [state, answers] of [
  ['full', full],
  ['empty', none],
  ['long', long],
] as const) {
  await shot(`team-${state}`, 'team', answers)
  await shot(`rep-${state}`, '', answers)
  for (const form of ['1:1', 'check-in', 'observation', 'win'])
    await shot(`${form.replace(':', '-')}-${state}`, form, answers)
}
await shot('skeleton', '', { openStart: never })
await shot('choose-rep', 'win', { openStart: aTeam() })
await shot('refused', 'team', {
  openTeam: {
    ok: false,
    code: 'not set up',
    say: 'There is no Plan tab yet. Choose Extensions > Top Right > Set up the tabs.',
  },
})
await shot('accounts', 'team', {
  openTeam: new Error(
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  ),
})
await shot('slow', 'team', { openTeam: never }, ({ page }) => page.waitForTimeout(6200))
await shot('observation-error', 'observation', full, save)
await shot('win-error', 'win', { ...full, saveWin: bad }, save)
await shot('check-in-error', 'check-in', full, async (sidebar) => {
  await sidebar.page.getByLabel('Done').first().fill('1,5')
  await save(sidebar)
})
await shot('1-1-failed', '1:1', { ...full, saveOneToOne: new Error('no') }, save)
await shot(
  'win-question',
  'win',
  {
    ...full,
    saveWin: {
      ok: false,
      code: 'deal of the month',
      say: 'The deal of the month of November is another one: Ana Souza, Northwind. Move it to this win?',
      fields: {},
    },
  },
  async (sidebar) => {
    await sidebar.page.getByLabel('New deal').check()
    await sidebar.page.getByLabel('Customer', { exact: true }).fill('Contoso')
    await sidebar.page.getByLabel('Deal of the month').check()
    await save(sidebar)
  },
)
await shot(
  'saved',
  'check-in',
  { ...full, saveCheckIn: { ok: true, again: false, say: 'A row in Check-ins, and two totals in Plan.' } },
  save,
)
await shot('reply', 'team', full, ({ page }) =>
  page.getByRole('button', { name: 'Reply to Dana Levy' }).click(),
)
await shot('quadrant', 'quadrant', {
  openQuadrant: {
    ok: true,
    targets: aTeam().targets,
    months: ['2026-10', '2026-11'].map((month) => ({ month, reps: aTeam().reps })),
  },
})
await browser.close()
