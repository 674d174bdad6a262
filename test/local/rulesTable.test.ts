import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tests = new URL('../', import.meta.url)
const readme = readFileSync(new URL('../local/README.md', tests), 'utf8')
const table = readme.slice(readme.indexOf('## What it holds to'), readme.indexOf('## Where it differs'))
const rows = [...table.matchAll(/^\| (.+) \| (.*) \| (.*) \|$/gm)]
  .map(([, rule = '', mark = '', held = '']) => ({ rule, mark, held }))
  .filter(({ rule }) => rule !== 'rule' && !rule.startsWith('**'))

const marks = /^(?:ours|[DOU](?:, [DOU])*)$/

/** What a title looks like in the source: quotes may be escaped there. */
const plain = (text: string) => text.replaceAll('\\', '').replaceAll('’', "'")

const titlesOf = (file: string) =>
  plain(
    readFileSync(
      new URL(`${file.includes('/') && !file.startsWith('page/') ? file : `local/${file}`}.test.ts`, tests),
      'utf8',
    ),
  )

describe('each rule of the table', () => {
  test('there are some', () => expect(rows.length).toBeGreaterThan(60))

  test.each(rows.map((row) => [row.rule, row] as const))('%s', (_, { mark, held }) => {
    expect(mark).toMatch(marks)
    if (held === 'not used') return
    const named = [...held.matchAll(/([\w/]+): “([^”]+)”/g)]
    expect(named.length).toBeGreaterThan(0)
    for (const [, file = '', title = ''] of named) expect(titlesOf(file)).toContain(plain(title))
  })
})
