import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { minify } from 'terser'

/**
 * A page with its script and style inside, since a sidebar or dialog has no files beside it. `isTight` where the last
 * bytes count: to find them takes longer than all else.
 */
export async function pageHtml(entry: string, isTight = false): Promise<string> {
  const bundled = await build({
    entryPoints: [entry],
    outdir: 'sidebar',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    // The page has a small one of its own: valibot would weigh more than all the forms.
    alias: { valibot: join(dirname(entry), 'valibot.ts') },
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
    inject: [join(dirname(entry), 'h.ts')],
    charset: 'utf8',
  })
  const textOf = (extension: string) =>
    bundled.outputFiles.find((file) => file.path.endsWith(extension))?.text.trim() ?? ''
  // What stands there before the script runs; without the spaces between, which would be there to see.
  const first = readFileSync(entry.replace(/tsx$/, 'html'), 'utf8').replace(/\s*\n\s*/g, '')
  const script = textOf('.js')
  return page(textOf('.css'), first, isTight ? await smaller(script) : script)
}

const kept = join(dirname(fileURLToPath(import.meta.url)), '../../.build/tight')

/**
 * Names a second time, which is what packs: esbuild never uses a name within another function's reach again. It takes a
 * second, so what came of a script is kept.
 */
async function smaller(script: string): Promise<string> {
  const file = join(kept, `${createHash('sha256').update(script).digest('hex')}.js`)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const { code = script } = await minify(script, { ecma: 2020, compress: { passes: 3 } })
  mkdirSync(kept, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, code)
  renameSync(`${file}.${process.pid}`, file)
  return code
}

const page = (style: string, first: string, script: string) => `<!doctype html>
<html lang="en">
<!-- Top Right, Apache-2.0. Made by "npm run build". Includes Preact, copyright Jason Miller, MIT licence. -->
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>Top Right</title>
<style>${style}</style>
</head>
<body data-start="">
<main id="page">${first}</main>
<script>${script}</script>
</body>
</html>
`
