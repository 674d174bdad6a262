import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from './server/server.ts'
import { Site } from './server/site.ts'
import { onChange } from './server/watch.ts'

const local = dirname(fileURLToPath(import.meta.url))
const { values: options } = parseArgs({
  options: { open: { type: 'boolean' }, port: { type: 'string', default: '8080' } },
})

const site = new Site()
await Promise.all([site.makeDist(), site.makePage()])
const served = await serve(site.find, Number(options.port))
console.log(
  `Top Right is at ${served.address}\nIt stays there until you press Ctrl+C, and takes up each change of src/ and local/.`,
)
if (options.open) openBrowser(served.address)

const unwatch = onChange({ src: join(local, '../src'), local }, async (changed) => {
  try {
    await Promise.all([changed.has('src') && site.makeDist(), changed.has('local') && site.makePage()])
    served.tell('reload')
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    console.error(problem)
    served.tell('problem', problem)
  }
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    unwatch()
    await Promise.all([served.close(), site.close()])
    process.exit(0)
  })
}

function openBrowser(address: string) {
  const [command = '', ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open']
  const browser = spawn(command, [...before, address], { stdio: 'ignore', detached: true })
  browser.on('error', () => console.log('No browser could be opened from here: open the address by hand.'))
  browser.unref()
}
