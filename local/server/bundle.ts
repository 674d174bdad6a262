import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildContext, type BuildOptions, context, type Plugin } from 'esbuild'
import { bundlePackages, importMap } from './packages.ts'

const page = join(dirname(fileURLToPath(import.meta.url)), '../page')

type Files = Map<string, Uint8Array | string>

const common: BuildOptions = {
  outdir: '/',
  bundle: true,
  write: false,
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'silent',
}

/** The page's bundler, kept warm so that a rebuild takes less than the first build. */
export class PageBundler {
  private readonly packages = new Set<string>()
  private readonly contexts: Promise<BuildContext[]>

  constructor() {
    this.contexts = Promise.all([
      context({
        ...common,
        entryPoints: { main: join(page, 'main.tsx') },
        format: 'esm',
        jsx: 'automatic',
        jsxImportSource: 'preact',
        plugins: [this.packagesApart],
      }),
      context({
        ...common,
        // In a frame it shares the scope with the add-on's own script.
        format: 'iife',
        entryPoints: { page: join(page, 'page.css'), frame: join(page, 'frame/client.ts') },
      }),
    ])
  }

  private readonly packagesApart: Plugin = {
    name: 'packages-apart',
    setup: (build) => {
      build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined
        this.packages.add(path)
        return { path, external: true }
      })
    },
  }

  /** The page's files, by the path they are served at. */
  async bundle(): Promise<Files> {
    this.packages.clear()
    const built = await Promise.all((await this.contexts).map((each) => each.rebuild()))
    const own = built.flatMap(({ outputFiles = [] }) => outputFiles)
    const files: Files = new Map(
      own.map(({ path, contents }) => [`/${path.split(/[\\/]/).at(-1)}`, contents]),
    )
    const names = [...this.packages].sort()
    const packages = await bundlePackages(names)
    for (const [path, contents] of packages) files.set(path, contents)
    return files.set('/', htmlWith(JSON.stringify(importMap(names)), [...packages.keys()]))
  }

  async dispose(): Promise<void> {
    await Promise.all((await this.contexts).map((each) => each.dispose()))
  }
}

/** Every package is asked for at once: else each would be only when another that imports it was read. */
function htmlWith(imports: string, packages: string[]): string {
  const asked = packages.map((path) => `<link rel="modulepreload" href="${path}">`).join('')
  return readFileSync(join(page, 'index.html'), 'utf8').replace(
    '<script type="module"',
    `<script type="importmap">${imports}</script>\n    ${asked}\n    $&`,
  )
}
