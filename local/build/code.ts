import { basename, dirname } from 'node:path'
import { build, type StdinOptions } from 'esbuild'
import type { Manual } from './manual.ts'

/** The two parts of the add-on's script. */
export type Script = {
  /** What every formula needs, and the menu; below it a plain function for each name of main.ts. */
  code: string
  /** What the menu and the sidebar call, as a page. Code.js loads it when it is first called. */
  late: string
}

/**
 * The add-on as one namespace, and below it a plain function for each name of main.ts: Apps Script finds only plain
 * functions, and Sheets shows only the manual and the parameter names of those.
 */
export async function scriptOf(main: string, manuals: Manual[], version: string): Promise<Script> {
  const made = `Top Right ${version}, Apache-2.0. Made by "npm run build"; edit src, not this file.`
  const entry = (lines: string[]) =>
    ({ contents: lines.join('\n'), resolveDir: dirname(main), loader: 'ts' }) as const
  const [code, late] = await Promise.all([
    bundle(entry([...manuals.filter(isEarly).map(exported), `export { late } from './addon/late.ts'`]), {}),
    // In a page of a project, Apps Script takes // in a template for a comment.
    bundle(entry(manuals.filter((manual) => !isEarly(manual)).map(exported)), { 'template-literal': false }),
  ])
  return {
    code: [`// ${made}`, code, ...manuals.map(wrapper)].join('\n'),
    // bridge/forms.ts brings it in; the pages have a small one of their own.
    late: `<!-- ${made} Includes valibot, copyright Fabian Hiller, MIT licence. -->\n<script>${late}</script>\n`,
  }
}

// The menu must be there in a file where the add-on was never used, and there no service may be called to load it.
const isEarly = ({ custom, from }: Manual) => custom || basename(from) === 'menu.ts'

const exported = ({ name, from }: Manual) => `export { ${name} } from '${from}'`

async function bundle(stdin: StdinOptions, supported: Record<string, boolean>): Promise<string> {
  const bundled = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'TopRight',
    target: 'es2019',
    supported,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { alwaysStrict: true, useDefineForClassFields: false } },
  })
  return bundled.outputFiles[0]?.text ?? ''
}

// arguments, and not the parameters: so that an argument left out stays left out.
function wrapper(manual: Manual): string {
  const { name, comment, parameters } = manual
  const names = parameters.map((parameter) => parameter.name).join(', ')
  const inside = isEarly(manual) ? `TopRight.${name}` : `TopRight.late('${name}')`
  return `${comment ? `${comment}\n` : ''}function ${name}(${names}) {\n  return ${inside}.apply(this, arguments)\n}\n`
}
