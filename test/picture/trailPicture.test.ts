import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameOf } from '../../src/picture/frame.ts'
import { type TrailMonth, trailPicture, trailSteps } from '../../src/picture/trailPicture.ts'
import { type Month, monthAfter } from '../../src/qdq/days.ts'
import { defaults } from '../../src/qdq/targets.ts'
import { allApart, aRep, isInside, sheet, sizes } from './somePictures.ts'

const months = (places: (readonly [results: number | null, activity: number | null])[]): TrailMonth[] =>
  places.map(([results, activity], at) => {
    const { name: _, ...place } = aRep('Ann', results, activity)
    return { ...place, month: monthAfter('2026-06' as Month, at) }
  })

const way = months([
  [0.5, 0.4],
  [0.6, 0.5],
  [null, 0.5],
  [0.7, 0.85],
  [0.9, 0.9],
  [1.1, 0.9],
])
const picture = trailPicture(way, defaults, sheet(268, 268))

describe('a trail', () => {
  test('is told in words', () =>
    expect(picture.say).toBe(
      'June bottom left, July bottom left, August unknown, September bottom right, October bottom right, November top right',
    ))
  test('has a gap over a month that is unknown', () => {
    expect(picture.dots).toHaveLength(5)
    expect(picture.steps).toHaveLength(3)
  })
  test('is the fainter the older', () => {
    const strengths = picture.dots.map(({ strength }) => strength)
    expect(strengths).toEqual([...strengths].sort())
    expect(strengths[4]).toBe(1)
  })
  test('names the newest month in full', () =>
    expect(picture.dots.map(({ label }) => label?.text)).toEqual(['Jun', 'Jul', 'Sep', 'Oct', 'November']))
  test('of nothing known is an empty quadrant', () => {
    const empty = trailPicture(months([[null, null]]), defaults, sheet(268, 268))
    expect([empty.dots, empty.steps, empty.say]).toEqual([[], [], 'June unknown'])
  })
})

const score = fc.oneof(fc.constantFrom(0, 0.8, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const anyWay = fc
  .array(fc.tuple(fc.option(score, { freq: 5 }), score), { minLength: 1, maxLength: 6 })
  .map(months)
const boxesOf = ({ dots }: typeof picture) => dots.flatMap(({ label }) => (label ? [label.box] : []))

describe('the laws of a trail', () => {
  const law = (check: (picture: ReturnType<typeof trailPicture>, trail: TrailMonth[]) => void) =>
    fc.assert(
      fc.property(anyWay, sizes, (trail, [width, height]) => {
        check(trailPicture(trail, defaults, sheet(width, height)), trail)
      }),
      { numRuns: 300 },
    )
  test('the newest known month always has its name', () =>
    law(({ dots }) => {
      if (dots.length > 0) expect(dots[dots.length - 1]?.label?.text).toMatch(/^[A-Z][a-z]{2,}$/)
    }))
  test('labels never overlap, and lie within the picture', () =>
    law((drawn) => {
      expect(allApart(boxesOf(drawn))).toBe(true)
      for (const box of boxesOf(drawn)) expect(isInside(box, drawn.width, drawn.height)).toBe(true)
    }))
  test('every known month is drawn once, the oldest first', () =>
    law(({ dots }, trail) =>
      expect(dots.map(({ month }) => month)).toEqual(
        trail.filter(({ quadrant }) => quadrant !== null).map(({ month }) => month),
      ),
    ))
  test('six months on one point are six dots, and the newest is where it would be alone', () =>
    fc.assert(
      fc.property(score, score, sizes, (results, activity, [width, height]) => {
        const same = trailPicture(months(Array(6).fill([results, activity])), defaults, sheet(width, height))
        const alone = trailPicture(months([[results, activity]]), defaults, sheet(width, height))
        expect(new Set(same.dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(6)
        expect(same.dots[5]).toMatchObject({ x: alone.dots[0]?.x, y: alone.dots[0]?.y })
        expect(same.dots[5]?.label?.text).toBe('November')
      }),
    ))
})

test('a way drawn beneath a team ends at the dot of the team, wherever that was moved to', () => {
  const end = { x: 200, y: 40 }
  const steps = trailSteps(way, defaults, frameOf(sheet(268, 268), defaults), end)
  expect(steps[0]).toMatchObject({ x2: 200, y2: 40, strength: 1 })
  expect(steps).toHaveLength(3)
})
