import { build } from 'esbuild'
import type { Manual } from './manual.ts'

/**
 * Code.js: the add-on as one namespace, and below it a plain function for each name of main.ts.
 * Apps Script finds only plain functions, and Sheets shows only the manual and the parameter names of those.
 */
export async function codeJs(main: string, manuals: Manual[], version: string): Promise<string> {
  const bundled = await build({
    entryPoints: [main],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'TopRight',
    target: 'es2019',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    banner: { js: `// Top Right ${version}, Apache-2.0. Made by "npm run build"; edit src, not this file.` },
  })
  return [bundled.outputFiles[0]?.text, ...manuals.map(wrapper)].join('\n')
}

// arguments, and not the parameters: so that an argument left out stays left out.
function wrapper({ name, comment, parameters }: Manual): string {
  const names = parameters.map((parameter) => parameter.name).join(', ')
  const manual = comment ? `${comment}\n` : ''
  return `${manual}function ${name}(${names}) {\n  return TopRight.${name}.apply(this, arguments)\n}\n`
}
