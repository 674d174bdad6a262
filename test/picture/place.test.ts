import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartHeaders, chartOf } from '../../src/picture/chart.ts'
import { type Dot, gridOf } from '../../src/picture/grid.ts'
import { placeOf } from '../../src/picture/place.ts'
import { quadrantOf } from '../../src/qdq/quadrant.ts'
import { defaults } from '../../src/qdq/targets.ts'

const dot = (name: string, results: number, activity: number, provisional = false): Dot => ({
  name,
  results,
  activity,
  provisional,
})

describe('a place in the quadrant', () => {
  test.each([
    [0, 0, 0, 0],
    [1, 0.8, 0.5, 0.5],
    [2, 1, 1, 1],
    [7, 1, 1, 1],
    [-2, 0.4, 0.25, 0],
    [1.5, 0.9, 0.75, 0.75],
  ])('results %d and activity %d stand at x %d, y %d', (results, activity, x, y) => {
    const place = placeOf(results, activity, defaults)
    expect(place.x).toBeCloseTo(x, 12)
    expect(place.y).toBeCloseTo(y, 12)
  })
  test('with an activity target of 100 % who meets it stands at the right edge', () => {
    expect(placeOf(1, 1, { resultsTarget: 1, activityTarget: 1 }).x).toBe(1)
    expect(placeOf(1, 0.98, { resultsTarget: 1, activityTarget: 1 }).x).toBeCloseTo(0.49, 12)
  })
})

describe('the grid', () => {
  const cellOf = (name: string, grid: (string | null)[][]) => {
    const row = grid.findIndex((cells) => cells.some((cell) => cell?.includes(name)))
    return [row, grid[row]?.findIndex((cell) => cell?.includes(name))]
  }
  test('the best results stand in the top row, the most activity in the right column', () => {
    expect(cellOf('Ann', gridOf([dot('Ann', 2, 1)], defaults))).toEqual([0, 11])
    expect(cellOf('Ann', gridOf([dot('Ann', 0, 0)], defaults))).toEqual([11, 0])
  })
  test('exactly on a target stands on its met side', () => {
    expect(cellOf('Ann', gridOf([dot('Ann', 1, 0.1 + 0.7)], defaults))).toEqual([5, 6])
    expect(cellOf('Ann', gridOf([dot('Ann', 1 - 1e-8, 0.8 - 1e-8)], defaults))).toEqual([6, 5])
  })
  test('a binary hair below the border of two cells is on it', () =>
    expect(cellOf('Ann', gridOf([dot('Ann', 0, 5 / 6)], defaults))).toEqual([11, 7]))
  test('names of one cell stand under each other, three at most, then how many more', () => {
    const names = ['Ann', 'Bob', 'Cid', 'Dan', 'Eve'].map((name) => dot(name, 0, 0))
    expect(gridOf(names, defaults)[11]?.[0]).toBe('Ann\nBob\nCid\n+2')
    expect(gridOf(names.slice(0, 4), defaults)[11]?.[0]).toBe('Ann\nBob\nCid\n+1')
    expect(gridOf(names.slice(0, 3), defaults)[11]?.[0]).toBe('Ann\nBob\nCid')
  })
  test('a provisional one has a question mark', () =>
    expect(gridOf([dot('Ann', 0, 0, true)], defaults)[11]?.[0]).toBe('Ann?'))
  test('every rep stands on the side of each target that the quadrant says', () => {
    const target = fc.double({ min: 0.05, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        target,
        target,
        (results, activity, resultsTarget, activityTarget) => {
          const targets = { resultsTarget, activityTarget }
          const [row = -1, column = -1] = cellOf('Ann', gridOf([dot('Ann', results, activity)], targets))
          const side = `${row < 6 ? 'Top' : 'Bottom'} ${column >= 6 ? 'right' : 'left'}`
          expect(side).toBe(quadrantOf(results, activity, targets))
        },
      ),
    )
  })
})

describe('the chart', () => {
  const ann = { ...dot('Ann', 5, 0.9), quadrant: 'Top right' as const }
  const chart = chartOf([ann, { ...dot('Bob', -1, 0.2, true), quadrant: 'Bottom left' }], defaults)
  test('has one X column, a series for each quadrant, again for the provisional, and the two targets', () =>
    expect(chart[0]).toEqual(chartHeaders))
  test('draws the target lines from edge to edge', () => {
    expect(chart.slice(1, 5).map((row) => [row[1], row[10], row[11]])).toEqual([
      [0, 1, null],
      [1, 1, null],
      [0.8, null, 0],
      [0.8, null, 2],
    ])
  })
  test('keeps a number below the window in each series, and nowhere else', () => {
    expect(chart[1]?.slice(2, 10)).toEqual(Array(8).fill(-1))
    expect(
      chart
        .slice(2, 5)
        .flatMap((row) => row.slice(2, 10))
        .every((cell) => cell === null),
    ).toBe(true)
  })
  test('puts each rep into the series of the quadrant, at the edge where beyond it', () => {
    expect(chart[5]).toEqual(['Ann', 0.9, 2, null, null, null, null, null, null, null, null, null])
    expect(chart[6]).toEqual(['Bob', 0.2, null, null, null, null, null, null, null, 0, null, null])
  })
})
