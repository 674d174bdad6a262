import { type Program, parse, tokenizer } from 'acorn'
import { expect, test } from 'vitest'
import { code, lateCode } from './bareScope.ts'
import { everyName } from './contract.ts'

const parsed = (text: string): Program => parse(text, { ecmaVersion: 2019, sourceType: 'script' })

const parts = [
  { part: 'Code.js', text: code },
  { part: 'the part that is loaded late', text: lateCode },
]

test.each(parts)(
  '$part is a script of ES2019, which has no class fields, private names or BigInt',
  ({ text }) => {
    expect(() => parsed(text)).not.toThrow()
  },
)

test.each(parts)('no regular expression in $part looks behind', ({ text }) => {
  expect(text).not.toMatch(/\(\?<[=!]/)
})

test.each(parts)('$part names nothing that Apps Script lacks', ({ text }) => {
  const missing =
    /^(setTimeout|setInterval|structuredClone|queueMicrotask|URL|URLSearchParams|TextEncoder|TextDecoder|crypto|fetch|atob|btoa|window|document|process|require|BigInt|globalThis|Intl)$/
  const names = [...tokenizer(text, { ecmaVersion: 2019 })].map(
    (token) => (token as { value?: unknown }).value,
  )
  expect(names.filter((name) => missing.test(String(name)))).toEqual([])
})

test('Code.js declares one namespace and, below it, a plain function for each name', () => {
  const declared = parsed(code).body.map((statement) => {
    if (statement.type === 'FunctionDeclaration') return statement.id.name
    if (statement.type === 'VariableDeclaration')
      return `${statement.kind} ${code.slice(statement.start, statement.end).split(/[ =]/)[1]}`
    return code.slice(statement.start, statement.end)
  })
  expect(declared.slice(0, 2)).toEqual(['"use strict";', 'var TopRight'])
  expect(declared.slice(2).sort()).toEqual([...everyName].sort())
})

test('Code.js stays below 64 kB, since Google reads all of it at every formula call', () => {
  const bytes = Buffer.byteLength(code)
  console.log(`Code.js: ${bytes} bytes, loaded late: ${Buffer.byteLength(lateCode)} bytes`)
  expect(bytes).toBeLessThan(64_000)
})
