import type { Page } from 'playwright-core'

/** Resolves when the sample team stands and no script is running any more. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.chart circle').first().waitFor()
  await page.locator('.working:empty').waitFor({ state: 'attached' })
}
