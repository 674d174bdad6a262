import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scriptOf } from './local/build/code.ts'
import { fillFolder } from './local/build/dist.ts'
import { readManuals } from './local/build/manual.ts'
import { pageHtml } from './local/build/page.ts'
import { push } from './local/build/push.ts'
import { withTables } from './local/build/readme.ts'

const root = dirname(fileURLToPath(import.meta.url))
const at = (path: string) => join(root, path)
const read = (path: string) => readFileSync(at(path), 'utf8')

/** Fills dist/ with what clasp pushes. Answers each file's text by its name. */
export async function build(): Promise<Record<string, string>> {
  const { version } = JSON.parse(read('package.json'))
  const [{ code, late }, sidebar, quadrant] = await Promise.all([
    scriptOf(at('src/main.ts'), readManuals(at('src/main.ts')), version),
    pageHtml(at('src/sidebar/main.tsx'), true),
    pageHtml(at('src/sidebar/quadrant.tsx')),
  ])
  const files = {
    'Code.js': code,
    'Late.html': late,
    'Sidebar.html': sidebar,
    'Quadrant.html': quadrant,
    'appsscript.json': read('appsscript.json'),
  }
  fillFolder(at('dist'), at('.build'), files)
  return files
}

/** README.md as it should read: its tables say what the code says. */
export const freshReadme = () => withTables(read('README.md'), readManuals(at('src/main.ts')))

async function main() {
  const started = performance.now()
  const files = await build()
  const readme = freshReadme()
  if (readme !== read('README.md')) writeFileSync(at('README.md'), readme)
  const sizes = Object.entries(files).map(([name, text]) => `${name} ${Buffer.byteLength(text)} bytes`)
  console.log(`dist: ${sizes.join(', ')} in ${Math.round(performance.now() - started)} ms`)
  if (process.argv.includes('--push')) process.exitCode = push(root)
}

const command = process.argv[1]
if (command && realpathSync(command) === fileURLToPath(import.meta.url)) await main()
