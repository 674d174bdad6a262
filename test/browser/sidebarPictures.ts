import { chromium } from 'playwright-core'
import { aRep, aTeam } from '../sidebar/pages.ts'
import { findChromium, flags } from './chromium.ts'
import { openSidebar } from './sidebarAlone.ts'

// What README.md shows of the sidebar, at its 300 px: npx tsx test/browser/sidebarPictures.ts
const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
for (const [name, start] of [
  ['team', 'team'],
  ['rep', ''],
  ['1-1', '1:1'],
] as const) {
  const sidebar = await openSidebar(browser)
  Object.assign(sidebar.answers, { openStart: aRep(), openTeam: aTeam(), openRep: aRep() })
  await sidebar.open(start)
  await sidebar.page.getByRole('heading', { level: 1 }).waitFor()
  await sidebar.page.setViewportSize({ width: 300, height: 960 })
  await sidebar.page.screenshot({ path: `docs/sidebar-${name}.png` })
  await sidebar.page.context().close()
}
await browser.close()
