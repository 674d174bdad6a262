import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium, flags } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser takes orders; empty without one. */
    browser: string
    /** Where the page is served. */
    address: string
  }
}

async function launch(): Promise<BrowserServer | undefined> {
  try {
    return await chromium.launchServer({ executablePath: await findChromium(), args: flags })
  } catch (error) {
    if (process.env.CI) throw error
    console.error(`\n*** THE BROWSER TESTS ARE SKIPPED: no browser starts here. ***\n${error}\n`)
    return undefined
  }
}

/** Starts the page as `npm start` does, and gives its address. */
function start(): Promise<{ address: string; child: ChildProcess }> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'local/start.ts', '--port', '0']
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`npm start ended with code ${code}`)))
    child.stdout.on('data', (said) => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(said)) ?? []
      if (address) resolve({ address, child })
    })
  })
}

/** One browser and one server for all browser tests. */
export default async function setup({ provide }: TestProject) {
  const browser = await launch()
  provide('browser', browser?.wsEndpoint() ?? '')
  if (!browser) return provide('address', '')
  const { address, child } = await start()
  provide('address', address)
  return async () => {
    await browser.close()
    child.kill('SIGINT')
    await once(child, 'exit')
  }
}
