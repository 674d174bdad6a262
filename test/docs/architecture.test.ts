import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { at, read } from './documents.ts'

/** The paths of the tree that ARCHITECTURE.md draws: two spaces deeper is one folder deeper. */
function treeOf(text: string): string[] {
  const drawn = /## The tree\n[\s\S]*?```\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const above: string[] = []
  return drawn
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2
      const names = (/^ *(.*?)(?: {2}|$)/.exec(line)?.[1] ?? '').split(' ')
      above.splice(depth)
      const paths = names.map((name) => [...above, name].join(''))
      above.push(names[0] ?? '')
      return paths
    })
}

const drawn = treeOf(read('ARCHITECTURE.md'))
const foldersIn = (folder: string) =>
  readdirSync(at(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('__'))
    .map((entry) => `${folder}${entry.name}/`)

test('everything in the drawn tree is there', () => {
  expect(drawn.length).toBeGreaterThan(20)
  expect(drawn.filter((path) => !existsSync(at(path)))).toEqual([])
})

test.each(['src/', 'local/', 'test/'])('every room of %s is in the drawn tree', (folder) => {
  expect(foldersIn(folder).filter((room) => !drawn.includes(room))).toEqual([])
})

test('every room of src has a tsconfig.json that holds its arrows', () => {
  expect(foldersIn('src/').filter((room) => !existsSync(at(`${room}tsconfig.json`)))).toEqual([])
})
