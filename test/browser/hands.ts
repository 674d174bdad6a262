import type {} from '@univerjs/preset-sheets-core'
import type { Page } from 'playwright-core'
import type { Host } from '../../local/google/host.ts'
import type { Grid } from '../../local/page/grid.ts'
import type { show as showInShell } from '../../local/page/shell/state.ts'
import type { UniverEngine } from '../../local/univer/univerEngine.ts'

declare const host: Host
declare const grid: Grid
declare const show: typeof showInShell
declare const univerAPI: UniverEngine['univerAPI']

/** What cells hold, read by the way that the console has. */
export const values = (page: Page, tab: string, a1: string) =>
  page.evaluate(([tab = '', a1 = '']) => host.values({ tab, a1 }), [tab, a1])

export const goTo = (page: Page, tab: string) =>
  page.locator('[data-u-comp=slide-tab-item]', { hasText: new RegExp(`^${tab}$`) }).click()

/** Scrolls a cell into sight and tells where on the page it is then. Counts from 0. */
const spotOf = (page: Page, row: number, column: number) =>
  page.evaluate(
    async ([row = 0, column = 0]) => {
      univerAPI
        .getActiveWorkbook()
        ?.getActiveSheet()
        .scrollToCell(Math.max(0, row - 5), 0)
      await new Promise((resolve) => setTimeout(resolve, 200))
      const cell = grid.anchorOf({ row: row + 1, column: column + 1, offsetX: 8, offsetY: 8 })
      const view = grid.view()
      const canvas = grid.layer?.getBoundingClientRect()
      if (!cell || !view || !canvas) throw new Error('There is no grid')
      return { x: canvas.x + cell.x - view.scrollX, y: canvas.y + cell.y - view.scrollY }
    },
    [row, column],
  )

/** Clicks a cell and types into it, as a person does. */
export async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  const { x, y } = await spotOf(page, row, column)
  await page.mouse.click(x, y)
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** Chooses an item of the add-on's menu. */
export async function choose(page: Page, caption: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click()
  await page.getByRole('menuitem', { name: 'Top Right' }).hover()
  await page.getByRole('menuitem', { name: caption, exact: true }).click()
  await page.locator('.working:empty').waitFor({ state: 'attached' })
}

/** How many dots each series of the chart has. */
export const dots = (page: Page): Promise<Record<string, number>> =>
  page.locator('.chart').evaluate((chart) => {
    const series = [...chart.querySelectorAll<SVGGElement>('[data-series]')]
    return Object.fromEntries(series.map((each) => [each.dataset.series, each.childElementCount]))
  })

/** Puts back the spreadsheet of a snapshot, and shuts whatever is open around it. */
export async function startAnew(page: Page, snapshot: string): Promise<void> {
  // A press beside the menus shuts them; the pointer must not stay over one either.
  await page.mouse.move(640, 790)
  await page.evaluate((text) => {
    document.dispatchEvent(new PointerEvent('pointerdown'))
    localStorage.clear()
    show({ toasts: [], messages: [], sidebar: undefined, dialog: undefined })
    host.restore(text)
    grid.activate('Quadrant')
    grid.forgetUndo()
  }, snapshot)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}
