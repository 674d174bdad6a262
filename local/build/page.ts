import { build } from 'esbuild'

/** Sidebar.html: the page with its script and style inside, since a sidebar has no files beside it. */
export async function sidebarHtml(entry: string): Promise<string> {
  const bundled = await build({
    entryPoints: [entry],
    outdir: 'sidebar',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    // Apps Script takes // in a template literal for a comment, so the page has none.
    supported: { 'template-literal': false },
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  const textOf = (extension: string) =>
    bundled.outputFiles.find((file) => file.path.endsWith(extension))?.text.trim() ?? ''
  return page(textOf('.css'), textOf('.js'))
}

const page = (style: string, script: string) => `<!doctype html>
<html lang="en">
<!-- Top Right, Apache-2.0. Made by "npm run build". Includes Preact, copyright Jason Miller, MIT licence. -->
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_top">
<title>Top Right</title>
<style>${style}</style>
</head>
<body>
<main id="page"></main>
<script>${script}</script>
</body>
</html>
`
