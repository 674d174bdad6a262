import { chromium } from 'playwright-core'
import { findChromium, flags } from '../../test/browser/chromium.ts'
import { median, type Row } from '../row.ts'
import { forgetPackages, type Start, start } from './start.ts'

const rounds = 5

const parts: Record<keyof Start, string> = {
  served: 'until the address is told',
  loaded: 'until the page is loaded',
  usable: 'until the sample team stands',
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`
const whole = ({ served, loaded, usable }: Start) => served + loaded + usable

/** `npm start` to a usable page, and its parts, against the first start after `npm ci`. */
export async function local(tell: (row: Row) => void): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: flags })
  const [first, later]: [Start[], Start[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    forgetPackages()
    first.push(await start(browser))
    later.push(await start(browser))
  }
  await browser.close()
  const told = (what: string, of: (one: Start) => number, target: string) => {
    const [ours, theirs] = [median(later.map(of)), median(first.map(of))]
    const against = `first start ${seconds(theirs)}`
    const ratio = (ours / theirs).toFixed(2)
    tell({ what, size: '8 reps', ours: seconds(ours), against, ratio, target })
  }
  told('npm start to a usable page', whole, 'half of what it was')
  for (const [part, what] of Object.entries(parts)) told(what, (one) => one[part as keyof Start], '')
}
