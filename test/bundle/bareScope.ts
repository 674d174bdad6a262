import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'

export const dist = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), 'utf8')

export const code = dist('Code.js')

/** The script inside a page. */
export const scriptIn = (page: string) => /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''

/** What Code.js loads when the menu or the sidebar first calls it. */
export const lateCode = scriptIn(dist('Late.html'))

// biome-ignore lint/complexity/noBannedTypes: nothing is known of a function by name but that it is one
export type Scope = Record<string, Function>

/** A scope with the JavaScript of the language and nothing else: no Google, no browser, no Node. */
export const bareScope = () => vm.createContext() as Scope

/** Loads Code.js as Apps Script does: as a script, in the global scope. */
export function load(scope: Scope): Scope {
  vm.runInContext(code, scope, { filename: 'Code.js' })
  return scope
}

export const globalsOf = (scope: Scope): string[] =>
  vm.runInContext('Object.getOwnPropertyNames(globalThis)', scope)
