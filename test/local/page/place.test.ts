import { expect, test } from 'vitest'
import { placeOf } from '../../../local/page/charts/place.ts'

const view = { main: { left: 46, top: 92, width: 1200, height: 600 }, scrollX: 0, scrollY: 0, scale: 1 }
const anchor = { x: 700, y: 150, frozenColumn: false, frozenRow: false }

test('a panel stands at its cell, and moves as the grid is scrolled', () => {
  const { window, left, top } = placeOf(anchor, view)
  expect([window.left + left, window.top + top]).toEqual([700, 150])
  const scrolled = placeOf(anchor, { ...view, scrollX: 30, scrollY: 100 })
  expect([scrolled.left - left, scrolled.top - top]).toEqual([-30, -100])
})

test('frozen rows cut off what is scrolled under them, and carry what hangs on them', () => {
  expect(placeOf(anchor, view).window.top).toBe(92)
  const frozen = placeOf({ ...anchor, frozenRow: true }, { ...view, scrollY: 100 })
  expect(frozen.window.top + frozen.top).toBe(150)
})

test('a zoomed grid carries its panels along', () => {
  const { window, left, scale } = placeOf(anchor, { ...view, scale: 2 })
  expect([window.left + left, scale]).toEqual([1400, 2])
})
