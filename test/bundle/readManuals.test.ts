import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readManuals } from '../../local/build/manual.ts'

const folder = mkdtempSync(join(tmpdir(), 'top-right-'))
afterAll(() => rmSync(folder, { recursive: true }))

function manualsOf(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return readManuals(join(folder, 'main.ts'))
}

const doubled = `
const spill = (each) => each
/** Not this one. */
const other = 1
/**
 * Twice the number,
 * or twice each of a range.
 * @param {number} number What to double.
 * @param {number} times Optional. How often.
 * @customfunction
 */
export const DOUBLE = spill((number) => number * 2)
`
const main = "export { DOUBLE } from './functions/DOUBLE.ts'\n"
const withDouble = (text: string) => () => manualsOf({ 'main.ts': main, 'functions/DOUBLE.ts': text })

test('a manual is the comment right above what main.ts exports', () => {
  const [manual] = withDouble(doubled)()
  expect(manual).toEqual({
    name: 'DOUBLE',
    custom: true,
    from: './functions/DOUBLE.ts',
    comment: doubled.slice(doubled.indexOf('/**\n'), doubled.indexOf('\nexport')),
    description: 'Twice the number, or twice each of a range.',
    parameters: [
      { name: 'number', text: 'What to double.' },
      { name: 'times', text: 'Optional. How often.' },
    ],
  })
})

test('names are read in the order of main.ts, whether constants or functions', () => {
  const names = manualsOf({
    'main.ts':
      "// What Google sees.\nexport { onInstall, onOpen } from './addon/menu.ts'\nexport { DOUBLE } from './functions/DOUBLE.ts'\n",
    'addon/menu.ts': '/** Makes the menu. */\nexport function onOpen() {}\nexport const onInstall = onOpen\n',
    'functions/DOUBLE.ts': doubled,
  }).map(({ name, custom, description }) => ({ name, custom, description }))
  expect(names).toEqual([
    { name: 'onInstall', custom: false, description: '' },
    { name: 'onOpen', custom: false, description: 'Makes the menu.' },
    { name: 'DOUBLE', custom: true, description: 'Twice the number, or twice each of a range.' },
  ])
})

test.each([
  ['has no manual', 'export const DOUBLE = 1', 'DOUBLE in .* has no JSDoc'],
  ['is not marked', doubled.replace(' * @customfunction\n', ''), 'has no @customfunction as the last line'],
  [
    'is marked too early',
    doubled.replace(' */\ne', ' * @return twice\n */\ne'),
    'has no @customfunction as the last',
  ],
  [
    'has a parameter without a word',
    doubled.replace(' What to double.', ''),
    '"@param {number} number" is not',
  ],
  [
    'has a parameter in brackets',
    doubled.replace('times', '[times]'),
    'is not "@param {type} name What it is."',
  ],
  ['is not there', 'export const TREBLE = 1', 'does not declare DOUBLE'],
])('the build stops when a custom function %s', (_, text, complaint) => {
  expect(withDouble(text)).toThrow(new RegExp(complaint))
})

test('the build stops when a custom function lives outside functions/', () => {
  const files = { 'main.ts': main.replace('functions', 'addon'), 'addon/DOUBLE.ts': doubled }
  expect(() => manualsOf(files)).toThrow('does not live in functions/')
})

test('the build stops when main.ts holds more than a list of names', () => {
  expect(() => manualsOf({ 'main.ts': `${main}const more = 1\n` })).toThrow('const more = 1')
})
