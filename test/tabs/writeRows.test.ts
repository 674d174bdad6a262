import { expect, test } from 'vitest'
import { runsOf } from '../../src/tabs/writeRows.ts'

test('columns that stand side by side are written together, in the order of the sheet', () => {
  expect(runsOf({ Month: 0, Rep: 2, Target: 1, Actual: 3 })).toEqual([
    { first: 1, headers: ['Month', 'Target', 'Rep', 'Actual'] },
  ])
})

test('a foreign column between ours parts what is written', () => {
  expect(runsOf({ Month: 0, Rep: 1, Target: 3, Actual: 4 })).toEqual([
    { first: 1, headers: ['Month', 'Rep'] },
    { first: 4, headers: ['Target', 'Actual'] },
  ])
})

test('a missing column is not written', () => {
  expect(runsOf({ Month: 1, Rep: -1, Target: 2, Actual: -1 })).toEqual([
    { first: 2, headers: ['Month', 'Target'] },
  ])
})
