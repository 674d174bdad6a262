import { chromium } from 'playwright-core'
import { build } from '../../build.ts'
import { ask, sampleFile } from '../cells/team.ts'
import { findChromium, flags } from './chromium.ts'
import { openSidebar } from './sidebarAlone.ts'

// What README.md shows of the sidebar, at its 300 px, with the sample team: npx tsx test/browser/sidebarPictures.ts
await build()
const sheet = await sampleFile()
const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
for (const [name, start, rep] of [
  ['team', 'team', 'Ana (sample)'],
  ['rep', '', 'Ana (sample)'],
  ['1-1', '1:1', 'Farid (sample)'],
] as const) {
  const sidebar = await openSidebar(browser)
  const opened = await ask(sheet, 'openRep', rep)
  Object.assign(sidebar.answers, {
    openStart: opened,
    openTeam: await ask(sheet, 'openTeam'),
    openRep: opened,
  })
  await sidebar.open(start)
  await sidebar.page.getByRole('heading', { level: 1 }).waitFor()
  await sidebar.page.setViewportSize({ width: 300, height: 960 })
  await sidebar.page.screenshot({ path: `docs/sidebar-${name}.png` })
  await sidebar.page.context().close()
}
await browser.close()
sheet.dispose()
