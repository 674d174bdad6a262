import { dirname, join } from 'node:path'
import { build } from 'esbuild'

/** A page with its script and style inside, since a sidebar or dialog has no files beside it. */
export async function pageHtml(entry: string): Promise<string> {
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
    inject: [join(dirname(entry), 'view/h.ts')],
    charset: 'utf8',
  })
  const textOf = (extension: string) =>
    bundled.outputFiles.find((file) => file.path.endsWith(extension))?.text.trim() ?? ''
  return page(textOf('.css'), textOf('.js'))
}

const page = (style: string, script: string) => `<!doctype html>
<html lang="en">
<!-- Top Right, Apache-2.0. Made by "npm run build". -->
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>Top Right</title>
<style>${style}</style>
</head>
<body data-start="">
<main id="page"></main>
<script>${script}</script>
</body>
</html>
`
