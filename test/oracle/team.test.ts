import { expect, test } from 'vitest'
import type { Cell } from './cells.ts'
import { oracleChart } from './chart.ts'
import { cellOf, oracleGrid } from './grid.ts'
import { oracleTeam } from './team.ts'

const zone = 'America/Los_Angeles'
const scores: Cell[][] = [
  ['Month', 'Rep', 'Quantity', 'Activity', 'Results', 'Quadrant', 'Basis'],
  ['2026-04', 'Ann', 0, '', '', '', ''],
  ['2026-03', 'Ann', 1, 0.9, 2.5, 'Top right', 'observed'],
  ['2026-03', 'Bob', 0.5, 0.5, 0, 'Bottom left', 'provisional'],
  ['2026-03', 'Cy', '', '', '', '', ''],
]
const results: Cell[][] = [
  ['Month', 'Rep', 'Target', 'Actual'],
  ['2026-03', 'Ann', 100, 250],
  ['2026-03', 'BOB', 100, ''],
  ['2026-03', 'Cy', 0, 70],
  ['2026-03', 'Who', 100, 100],
]

test('the collective is the sum of Actual over the sum of Target of the reps in Scores', () => {
  const row = oracleTeam({ results, scores, month: '' }, zone, '2026-06-30')
  expect(row).toEqual([1.25, 250, 200, 1, 0, 0, 1, 1, 1, null])
})

test('a month without rows counts zero; no month at all is blanks', () => {
  expect(oracleTeam({ results, scores, month: '2025-01' }, zone, '2026-06-30').slice(3)).toEqual([
    ...[0, 0, 0, 0, 0, 0, null],
  ])
  expect(oracleTeam({ results, scores: '', month: '' }, zone, '2026-06-30')).toEqual(Array(10).fill(null))
})

test('the chart draws what lies beyond at the edge, in the series of its quadrant', () => {
  const rows = oracleChart({ scores, month: '' }, zone, '2026-06-30')
  expect(rows.slice(5)).toEqual([
    ['Ann', 0.9, 2, ...Array(9).fill(null)],
    ['Bob', 0.5, ...Array(7).fill(null), 0, null, null],
  ])
})

test('the target stands in the middle, on its met side', () => {
  expect([0, 0.39, 0.8, 0.8 - 1e-12, 1].map((value) => cellOf(value, 0.8, 1, 12))).toEqual([0, 2, 6, 6, 11])
  expect([0.99, 1].map((value) => cellOf(value, 1, 1, 12))).toEqual([5, 11])
})

test('three names stand under each other, then the number of the others', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    name,
    results: 3,
    activity: 1,
    basis: 'provisional',
  }))
  expect(oracleGrid(five, 1, 0.8, 4)[0]?.[3]).toBe('a?\nb?\nc?\n+2')
})
