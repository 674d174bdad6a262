import { expect, test } from 'vitest'
import { newId } from '../../src/sidebar/newId.ts'
import { numberTyped } from '../../src/sidebar/typed.ts'

test.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  [' 12 ', 12],
  ['12.5', 12.5],
  ['1,5', Number.NaN],
  ['1.500,00', Number.NaN],
  ['-3', -3],
  ['1e3', Number.NaN],
  ['twelve', Number.NaN],
])('%j is typed: %s', (text, number) => expect(numberTyped(text)).toEqual(number))

test('ids are what the spreadsheet takes, and differ', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(ids.filter((id) => !/^[a-z0-9-]{8,64}$/.test(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
