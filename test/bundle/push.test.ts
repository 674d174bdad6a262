import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { push } from '../../local/build/push.ts'

const project = mkdtempSync(join(tmpdir(), 'top-right-'))

afterAll(() => rmSync(project, { recursive: true }))

function whatPushSays(settings: string): { code: number; said: string } {
  writeFileSync(join(project, '.clasp.json'), settings)
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const code = push(project)
  const said = error.mock.calls.join('\n')
  error.mockRestore()
  return { code, said }
}

test.each(['{ "rootDir": "dist" }', '{ "rootDir": "dist", "scriptId": "" }'])(
  'a push with %s fails and says how to get a script',
  (settings) => {
    const { code, said } = whatPushSays(settings)
    expect(code).toBe(1)
    expect(said).toContain('npx clasp login')
    expect(said).toContain('npx clasp clone-script "the script ID" --rootDir dist')
    expect(said).toContain('npx clasp create-script --type sheets')
    expect(said).toContain('Extensions > Apps Script > Project settings')
  },
)

test('the .clasp.json in git names no script', (test) => {
  let committed = ''
  try {
    committed = execFileSync('git', ['show', ':.clasp.json'], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    test.skip('this is no git checkout')
  }
  expect(JSON.parse(committed)).toEqual({ rootDir: 'dist' })
})
