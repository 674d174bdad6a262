import { expect, test } from 'vitest'
import { columnsA1, letters, placeOf } from '../../src/addon/a1.ts'

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, name) => {
  expect(letters(column)).toBe(name)
  expect(placeOf(`${name}7`)).toEqual({ row: 7, column })
})

test('whole columns run from the first to the last', () => {
  expect(columnsA1(1, 13)).toBe('A:M')
})
