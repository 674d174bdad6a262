import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { ready } from '../../test/browser/ready.ts'

/** Milliseconds from one moment of a start to the next. */
export type Start = { served: number; loaded: number; usable: number }

/** `npm start`, and a newcomer's browser at the address that it tells, until the sample team stands in the chart. */
export async function start(browser: Browser): Promise<Start> {
  const began = performance.now()
  // A group of its own: npm does not hand on what it is told.
  const npm = spawn('npm', ['start', '--', '--port', '0'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const address = await addressIn(npm.stdout)
    const served = performance.now()
    const { loaded, usable } = await visit(browser, address)
    return { served: served - began, loaded, usable }
  } finally {
    if (npm.pid) process.kill(-npm.pid, 'SIGINT')
    if (npm.exitCode === null) await once(npm, 'exit')
  }
}

async function addressIn(output: AsyncIterable<unknown>): Promise<string> {
  for await (const text of output) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(text)) ?? []
    if (address) return address
  }
  throw new Error('npm start told no address')
}

async function visit(browser: Browser, address: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const began = performance.now()
  await page.goto(address)
  const loaded = performance.now()
  await ready(page)
  const usable = performance.now()
  await context.close()
  return { loaded: loaded - began, usable: usable - loaded }
}

/** As after a fresh clone: nothing was bundled before. */
export function forgetPackages(): void {
  rmSync('.build/packages', { recursive: true, force: true })
}
