import { parse, type Token } from 'acorn'
import { expect, test } from 'vitest'
import { dist, scriptIn } from './bareScope.ts'

const page = dist('Sidebar.html')
const script = scriptIn(page)

test('the page is one whole document with a language, a title and a viewport', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page).toContain('<title>Top Right</title>')
  expect(page).toContain('<meta name="viewport"')
  expect(page).toMatch(/<\/html>\n$/)
})

test('the page carries its script and style inside, once each', () => {
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page.match(/<\/script/g)).toHaveLength(1)
  expect(page.match(/<style/g)).toHaveLength(1)
  expect(page.match(/<\/style/g)).toHaveLength(1)
})

test.each(['Sidebar.html', 'Quadrant.html'])('%s asks nothing of any other address', (name) => {
  const page = dist(name)
  expect(page).not.toMatch(/<link|<img|<iframe|@import|url\(|\ssrc=|fetch\(|XMLHttpRequest|import\(/)
  const addresses = page.match(/https?:\/\/[\w./-]+/g) ?? []
  expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([])
})

test('no template literal of the page holds a //, where Apps Script would cut it off', () => {
  expect(() => parse(script, { ecmaVersion: 2020 })).not.toThrow()
  const texts: string[] = []
  const onToken = ({ type, value }: Token & { value?: unknown }) =>
    void (type.label === 'template' && texts.push(String(value)))
  parse(script, { ecmaVersion: 2020, onToken })
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text) => text.includes('//'))).toEqual([])
})

test('the page holds no scriptlet that Apps Script would run', () => {
  expect(page).not.toContain('<?')
})
