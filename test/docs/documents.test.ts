import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { at, documents, read } from './documents.ts'

const { scripts } = JSON.parse(read('package.json'))
const built = ['ci', 'install', 'version']

describe.each(documents)('%s', (document) => {
  const text = read(document)

  test('names no npm command that does not exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run )?([\w-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !(name in scripts) && !built.includes(name))).toEqual([])
  })

  test('names no npx command that is not installed with the project', () => {
    const named = [...text.matchAll(/\bnpx ([\w@/-]+)/g)].map(([, name = '']) => name)
    expect(named.filter((name) => !existsSync(at(`node_modules/.bin/${name}`)))).toEqual([])
  })

  test('links only to files that are there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) => path)
    expect(linked.filter((path) => !existsSync(at(join(dirname(document), path))))).toEqual([])
  })
})

test('the six scripts are what the documents promise', () => {
  expect(Object.keys(scripts).sort()).toEqual(['bench', 'build', 'check', 'push', 'start', 'test'])
})
