import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type OutputFile, type Plugin } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const usual = join(root, '.build/packages')

// Univer carries hyphenation for fifty languages: half of its weight, and no use in cells.
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path: 'no-hyphenation', namespace: 'empty' }
        : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }))
  },
}

const unfinished = 'new-'

const fileOf = (name: string) => `${name.replaceAll(/\W+/g, '-')}.js`

/** Where a browser finds each package that the page imports, in the form of an import map. */
export const importMap = (names: readonly string[]) => ({
  imports: Object.fromEntries(names.map((name) => [name, `/packages/${fileOf(name)}`])),
})

/**
 * The packages that the page imports, by the path they are served at. Bundling them takes seconds, and they change only
 * with package-lock.json: so they are bundled once and kept.
 */
export async function bundlePackages(
  names: readonly string[],
  kept = usual,
): Promise<Map<string, Uint8Array>> {
  const folder = join(kept, keyOf(names))
  if (!existsSync(folder)) keep(folder, await bundle(names))
  return new Map(readdirSync(folder).map((name) => [`/packages/${name}`, readFileSync(join(folder, name))]))
}

function keyOf(names: readonly string[]): string {
  const key = createHash('sha1').update(names.join())
  for (const file of [join(root, 'package-lock.json'), fileURLToPath(import.meta.url)])
    key.update(readFileSync(file))
  return key.digest('hex')
}

async function bundle(names: readonly string[]): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: name, out: fileOf(name).slice(0, -3) })),
    absWorkingDir: root,
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutHyphenation],
  })
  return outputFiles
}

/** Whoever looks for the folder finds it whole or not at all. */
function keep(folder: string, files: OutputFile[]): void {
  const kept = dirname(folder)
  mkdirSync(kept, { recursive: true })
  const before = readdirSync(kept).filter((name) => !name.startsWith(unfinished))
  const beside = mkdtempSync(join(kept, unfinished))
  for (const { path, contents } of files)
    writeFileSync(join(beside, path.split(/[\\/]/).at(-1) ?? ''), contents)
  try {
    renameSync(beside, folder)
  } catch (error) {
    // Somebody else was faster.
    rmSync(beside, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  for (const name of before) rmSync(join(kept, name), { recursive: true, force: true })
}
