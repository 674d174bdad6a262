import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildContext, context, type Plugin } from 'esbuild'

const page = join(dirname(fileURLToPath(import.meta.url)), '../page')

// Univer carries hyphenation for fifty languages: half of its weight, and no use in cells.
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\// }, ({ kind, importer, path }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path, namespace: 'empty' }
        : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }))
  },
}

/** The page's bundler, kept warm so that a rebuild takes less than the first build. */
export const pageBundler = (): Promise<BuildContext> =>
  context({
    entryPoints: {
      main: join(page, 'main.tsx'),
      page: join(page, 'page.css'),
      frame: join(page, 'frame/client.ts'),
    },
    outdir: '/',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
  })

/** The page's files, by the path they are served at. */
export async function bundlePage(bundler: BuildContext): Promise<Map<string, Uint8Array | string>> {
  const { outputFiles = [] } = await bundler.rebuild()
  const files = new Map<string, Uint8Array | string>(
    outputFiles.map(({ path, contents }) => [`/${path.split(/[\\/]/).at(-1)}`, contents]),
  )
  return files.set('/', readFileSync(join(page, 'index.html'), 'utf8'))
}
