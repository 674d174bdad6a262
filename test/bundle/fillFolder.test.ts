import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fillFolder } from '../../local/build/dist.ts'

const project = mkdtempSync(join(tmpdir(), 'top-right-'))
const dist = join(project, 'dist')
const scratch = join(project, 'scratch')
afterAll(() => rmSync(project, { recursive: true }))

test('after a build the folder holds what was built, and nothing that was there before', () => {
  mkdirSync(join(dist, 'old'), { recursive: true })
  writeFileSync(join(dist, 'Old.html'), 'old')
  writeFileSync(join(dist, 'Code.js'), 'old')
  fillFolder(dist, scratch, { 'Code.js': 'new', 'Sidebar.html': 'page' })
  expect(readdirSync(dist).sort()).toEqual(['Code.js', 'Sidebar.html'])
  expect(readFileSync(join(dist, 'Code.js'), 'utf8')).toBe('new')
})

test('nothing is left behind beside it', () => {
  expect(readdirSync(scratch)).toEqual([])
})
