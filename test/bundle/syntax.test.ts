import { type Program, parse, tokenizer } from 'acorn'
import { expect, test } from 'vitest'
import { code } from './bareScope.ts'
import { everyName } from './contract.ts'

const parsed = (): Program => parse(code, { ecmaVersion: 2019, sourceType: 'script' })

test('Code.js is a script of ES2019, which has no class fields, no private names and no BigInt', () => {
  expect(parsed).not.toThrow()
})

test('no regular expression in Code.js looks behind', () => {
  expect(code).not.toMatch(/\(\?<[=!]/)
})

test('Code.js names nothing that Apps Script lacks', () => {
  const missing =
    /^(setTimeout|setInterval|structuredClone|queueMicrotask|URL|URLSearchParams|TextEncoder|TextDecoder|crypto|fetch|atob|btoa|window|document|process|require|BigInt|globalThis|Intl)$/
  const names = [...tokenizer(code, { ecmaVersion: 2019 })].map(
    (token) => (token as { value?: unknown }).value,
  )
  expect(names.filter((name) => missing.test(String(name)))).toEqual([])
})

test('Code.js declares one namespace and, below it, a plain function for each name', () => {
  const declared = parsed().body.map((statement) => {
    if (statement.type === 'FunctionDeclaration') return statement.id.name
    if (statement.type === 'VariableDeclaration')
      return `${statement.kind} ${code.slice(statement.start, statement.end).split(/[ =]/)[1]}`
    return code.slice(statement.start, statement.end)
  })
  expect(declared.slice(0, 2)).toEqual(['"use strict";', 'var TopRight'])
  expect(declared.slice(2).sort()).toEqual([...everyName].sort())
})

test('Code.js stays below 128 kB, since Google reads all of it at every formula call', () => {
  const bytes = Buffer.byteLength(code)
  console.log(`Code.js: ${bytes} bytes`)
  expect(bytes).toBeLessThan(128 * 1024)
})
