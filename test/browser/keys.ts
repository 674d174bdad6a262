import type { Frame, Page } from 'playwright-core'

/** Moves by the Tab key to a control, as its label or words say; gives up after a hundred. */
export async function tabTo(page: Page, label: string, frame: Frame = page.mainFrame()): Promise<void> {
  for (let step = 0; step < 100; step += 1) {
    const found = await frame.evaluate((wanted) => {
      const at = document.activeElement as HTMLInputElement | null
      const group =
        at?.type === 'radio' ? at.closest('fieldset')?.querySelector('legend')?.textContent : undefined
      const labels = at?.labels && [...at.labels].map(({ textContent }) => textContent)
      const says = group ?? labels?.[0] ?? at?.textContent
      return says?.trim() === wanted
    }, label)
    if (found) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab leads to ${label}`)
}

/** Fills controls by keyboard alone, in their order: text is typed; of a choice so many arrows down. */
export async function fill(
  page: Page,
  steps: readonly (readonly [label: string, what: string | number])[],
  frame: Frame = page.mainFrame(),
) {
  for (const [label, what] of steps) {
    await tabTo(page, label, frame)
    if (typeof what === 'string') {
      await page.keyboard.press('Control+a')
      await page.keyboard.insertText(what)
    } else {
      await page.keyboard.press('Space')
      for (let step = 0; step < what; step += 1) await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Tab')
  }
}
