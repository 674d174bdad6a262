import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Started = { address: string; stop: () => Promise<void> }

/** Starts the page as `npm start` does, on a free port. */
export async function startPage(): Promise<Started> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'local/start.ts', '--port', '0']
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] })
  // Also when the tests break off before they can stop it.
  process.once('exit', () => child.kill())
  const address = await said(child, /http:\/\/127\.0\.0\.1:\d+\//)
  return {
    address,
    stop: async () => {
      child.kill('SIGINT')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

function said(child: ChildProcess, what: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`npm start ended with code ${code}`)))
    child.stdout?.on('data', (text) => {
      const [found] = what.exec(String(text)) ?? []
      if (found) resolve(found)
    })
  })
}
