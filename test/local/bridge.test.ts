import { describe, expect, test } from 'vitest'
import { open } from './open.ts'

const echo = 'function echo() { return JSON.stringify(Array.prototype.slice.call(arguments)) }'

describe('from the page to the server', () => {
  test('plain values cross, and undefined becomes null', async () => {
    const spreadsheet = await open(echo)
    expect(await spreadsheet.run('echo', 1, 'a', true, null, undefined, { a: [1, { b: undefined }] })).toBe(
      '[1,"a",true,null,null,{"a":[1,{"b":null}]}]',
    )
  })

  test.each([
    ['a Date', new Date()],
    ['a Date in a list', [new Date()]],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a RegExp', /x/],
    ['typed numbers', new Uint8Array(1)],
    ['a boxed number', Object(1)],
  ])('%s does not cross', async (_, value) => {
    const spreadsheet = await open(echo)
    await expect(spreadsheet.run('echo', 1, value)).rejects.toThrow(
      'Failed due to illegal value in property: 1',
    )
  })

  test('a circle does not cross', async () => {
    const spreadsheet = await open(echo)
    const circle: Record<string, unknown> = {}
    circle.self = circle
    await expect(spreadsheet.run('echo', circle)).rejects.toThrow(
      'Failed due to illegal value in property: 0',
    )
  })
})

describe('from the server to the page', () => {
  test.each([
    ['{ a: [1, "x", null] }', { a: [1, 'x', null] }],
    ['undefined', null],
    ['{ a: undefined }', { a: null }],
    ['new Date()', null],
    ['{ deep: [{ when: new Date() }], other: 1 }', null],
    ['new Map([[1, 2]])', {}],
    ['/x/', {}],
    ['{ f: function () { return 1 } }', { f: 'function () { return 1 }' }],
    ['Promise.resolve(7)', 7],
    ['new Int8Array([1, 2])', { 0: 1, 1: 2 }],
    ['[NaN]', [null]],
    ['SpreadsheetApp.getActive()', {}],
  ])('%s arrives as %j', async (result, arrived) => {
    const spreadsheet = await open(`function give() { return ${result} }`)
    const got = await spreadsheet.run('give')
    if (result.startsWith('SpreadsheetApp')) expect(got ?? {}).toEqual({})
    else expect(got).toEqual(arrived)
  })

  test('an error arrives as a ScriptError with its name and message, and nothing else', async () => {
    const spreadsheet =
      await open(`function fail() { const error = new Error('lost'); error.code = 7; throw error }
      function refuse() { SpreadsheetApp.getActiveSheet().getRange(0, 1) }`)
    const error: Record<string, unknown> = await spreadsheet.run('fail').then(
      () => ({}),
      (each) => each,
    )
    expect({ name: error.name, message: error.message, code: error.code }).toEqual({
      name: 'ScriptError',
      message: 'Error: lost',
      code: undefined,
    })
    await expect(spreadsheet.run('refuse')).rejects.toThrow(
      'Exception: The starting row of the range is too small.',
    )
  })
})

describe('what can be called', () => {
  test.each(['private_', 'outer.method', 'nested', 'notThere', 'aNumber'])('%s cannot', async (name) => {
    const spreadsheet = await open(
      `function private_() {} var outer = { method: function () {} }; function top() { function nested() {} } var aNumber = 1`,
    )
    await expect(spreadsheet.run(name)).rejects.toThrow(`Script function not found: ${name}`)
  })

  test('a function kept in a variable can', async () => {
    const spreadsheet = await open('const f = () => 1; var g = function () { return 2 }')
    expect([await spreadsheet.run('f'), await spreadsheet.run('g')]).toEqual([1, 2])
  })
})
