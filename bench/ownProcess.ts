import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { build } from '../build.ts'

const at = (path: string) => fileURLToPath(new URL(`../.build/${path}`, import.meta.url))

const always = ['--expose-gc', '--max-old-space-size=8000', '--no-warnings']

/** V8 on one thread: no compiling and collecting goes on beside it unseen, so the processor's time is all of it. */
const oneThread = '--single-threaded'

/** Runs a task in a process of its own, and gives what it wrote; V8 has one thread, or as many as it likes. */
export type Run = (task: unknown, flags?: readonly string[], isAlone?: boolean) => string

/** Code.js as it is pushed, kept where every process finds it. */
export async function codeWritten(): Promise<{ code: string; codeFile: string }> {
  const { 'Code.js': code = '' } = await build()
  const codeFile = at('benchCode.js')
  mkdirSync(dirname(codeFile), { recursive: true })
  writeFileSync(codeFile, code)
  return { code, codeFile }
}

/** A file that measures, made into a script, to be run with a task and with Code.js as it is pushed. */
export async function inOwnProcess(
  file: URL,
  script = at(`${file.pathname.split('/').at(-2)}.mjs`),
): Promise<Run> {
  const { codeFile } = await codeWritten()
  mkdirSync(dirname(script), { recursive: true })
  await bundle({
    entryPoints: [fileURLToPath(file)],
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  return (task, flags = [], isAlone = true) => {
    const ofV8 = [...always, ...(isAlone ? [oneThread] : []), ...flags]
    const parts = [...ofV8, script, JSON.stringify(task), codeFile]
    return execFileSync(process.execPath, parts, { stdio: ['ignore', 'pipe', 'inherit'] }).toString()
  }
}
