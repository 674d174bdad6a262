import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const clasp = join(root, 'node_modules/.bin/clasp')
const project = mkdtempSync(join(tmpdir(), 'top-right-'))

beforeAll(() => {
  const settings = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'))
  writeFileSync(join(project, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'made-up' }))
  cpSync(join(root, 'dist'), join(project, 'dist'), { recursive: true })
})

afterAll(() => rmSync(project, { recursive: true }))

test('clasp would push the script, the pages and the manifest, and nothing else', () => {
  const answer = execFileSync(clasp, ['show-file-status', '--json'], { cwd: project, encoding: 'utf8' })
  const { filesToPush, untrackedFiles } = JSON.parse(answer)
  expect(filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/Late.html',
    'dist/Quadrant.html',
    'dist/Sidebar.html',
    'dist/appsscript.json',
  ])
  expect(untrackedFiles).toEqual([])
})

test('the manifest asks for two scopes: this spreadsheet, and to show a page in it', () => {
  expect(JSON.parse(readFileSync(join(project, 'dist/appsscript.json'), 'utf8'))).toMatchObject({
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  })
})
