import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium, flags } from '../../test/browser/chromium.ts'
import { goTo, startAnew, typeInto } from '../../test/browser/hands.ts'
import { ready } from '../../test/browser/ready.ts'
import { startPage } from '../../test/browser/startPage.ts'
import { median } from '../row.ts'
import { openTeamFile } from './teamFile.ts'

/** From the Enter that ends what is typed until as many dots as that have the colour of Top right; in the page. */
const watch = (dots: number) => `new Promise((seen, lost) => {
  setTimeout(() => lost(new Error('No dot changed its colour within a minute.')), 60_000)
  let started
  addEventListener('keydown', ({ key }) => { if (key === 'Enter') started = performance.now() }, true)
  const look = () => {
    const series = document.querySelector('.chart [data-series="Top right"]')
    if (started && series && series.childElementCount === ${dots}) seen(performance.now() - started)
    else requestAnimationFrame(look)
  }
  look()
})`

const topRight = `document.querySelector('.chart [data-series="Top right"]').childElementCount`

/** Types into Plan, over the target and back, and clicks the tab of the dots. */
async function onPage(page: Page, reps: number): Promise<number> {
  const { sheet, done } = await openTeamFile(reps)
  await startAnew(page, sheet.snapshot())
  sheet.dispose()
  await ready(page)
  const before = Number(await page.evaluate(topRight))
  const took: number[] = []
  for (let round = 0; round < 4; round++) {
    const [text, dots] = round % 2 ? ['0', before] : ['50', before + 1]
    await goTo(page, 'Plan')
    const seen = page.evaluate(watch(dots))
    await typeInto(page, done.row, done.column, text)
    await goTo(page, 'Quadrant')
    took.push(Number(await seen))
  }
  return median(took)
}

/** Milliseconds from Enter in Plan to the dot in its new colour on Quadrant, which is clicked at once, for each team. */
export async function keyToDot(
  sizes: readonly number[],
  tell: (reps: number, took: number) => void,
): Promise<void> {
  const { address, stop } = await startPage()
  let browser: Browser | undefined
  try {
    browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
    for (const reps of sizes) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      await page.goto(address)
      await ready(page)
      tell(reps, await onPage(page, reps))
      await page.close()
    }
  } finally {
    await browser?.close()
    await stop()
  }
}
