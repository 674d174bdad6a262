import { describe, expect, test } from 'vitest'
import { adviceOn, quadrantAdvice } from '../../src/qdq/advice.ts'
import { attainment } from '../../src/qdq/attainment.ts'
import { collective } from '../../src/qdq/collective.ts'
import { nameKey, tidy } from '../../src/qdq/names.ts'
import { quadrantOf, quadrants } from '../../src/qdq/quadrant.ts'
import { defaults } from '../../src/qdq/targets.ts'

test.each([
  [1, 0.8, 'Top right'],
  [1, 0.79, 'Top left'],
  [0.99, 0.8, 'Bottom right'],
  [0.99, 0.79, 'Bottom left'],
  [1 - 1e-10, 0.1 + 0.7, 'Top right'],
  [1 - 1e-8, 0.8 - 1e-8, 'Bottom left'],
  [-3, 1, 'Bottom right'],
  [40, 0, 'Top left'],
])('%d of results and %d of activity is %s', (results, activity, quadrant) =>
  expect(quadrantOf(results, activity, defaults)).toBe(quadrant),
)

test('without results or without activity there is no quadrant', () => {
  expect(quadrantOf(undefined, 1, defaults)).toBeUndefined()
  expect(quadrantOf(1, undefined, defaults)).toBeUndefined()
})

describe('advice', () => {
  const standing = { quantity: 0.5, direction: 1, quality: 1, activity: 0.5, results: 1, basis: undefined }
  test('is different for each quadrant', () => expect(new Set(quadrants.map(quadrantAdvice)).size).toBe(4))
  test('names the weakest, unless all is well', () => {
    expect(adviceOn({ ...standing, quadrant: 'Top left', weakest: 'Quantity' })).toContain(
      'Quantity is the weakest',
    )
    expect(adviceOn({ ...standing, quadrant: 'Top right', weakest: 'Quantity' })).not.toContain('weakest')
  })
  const unplaced = { ...standing, quadrant: undefined, weakest: undefined }
  test('says what is missing where there is no quadrant', () => {
    expect(adviceOn({ ...unplaced, quantity: undefined })).toBe('Not placed: no plan line with a quantity.')
    expect(adviceOn({ ...unplaced, quantity: undefined, results: undefined })).toBe(
      'Not placed: no plan line with a quantity, and no target above 0 with an actual in Results.',
    )
  })
  test('is true of a target of 0, and of an actual without a target', () =>
    expect(adviceOn({ ...unplaced, results: undefined })).toBe(
      'Not placed: no target above 0 with an actual in Results.',
    ))
  test('says that nothing is due yet, once it is known', () =>
    expect(adviceOn({ ...unplaced, quantity: undefined, results: undefined }, 0)).toBe(
      'Not placed: no working day of the month has gone by.',
    ))
})

describe('results attainment', () => {
  test('is actual over target', () => expect(attainment(180, 200)).toBe(0.9))
  test('is uncapped, and may be negative', () => {
    expect(attainment(500, 100)).toBe(5)
    expect(attainment(-50, 100)).toBe(-0.5)
  })
  test('is unknown without any actual, and without any target', () => {
    expect(attainment(undefined, 100)).toBeUndefined()
    expect(attainment(100, 0)).toBeUndefined()
  })
  test('compares with the target so far', () => expect(attainment(25, 100, 0.5)).toBe(0.5))
  test('is unknown while nothing is due', () => expect(attainment(25, 100, 0)).toBeUndefined())
})

describe('the collective', () => {
  test('is the sum over the reps who have a target, never the mean of their percentages', () => {
    const team = collective(
      [],
      [
        { target: 100, actual: 200 },
        { target: 900, actual: 300 },
        { target: 0, actual: 99 },
      ],
      1,
    )
    expect(team).toMatchObject({ attainment: 0.5, actual: 500, target: 1000 })
  })
  test('counts who has no actual yet as 0, and is unknown where nobody has one', () => {
    expect(
      collective(
        [],
        [
          { target: 100, actual: 100 },
          { target: 100, actual: undefined },
        ],
        1,
      ).attainment,
    ).toBe(0.5)
    expect(collective([], [{ target: 100, actual: undefined }], 1).attainment).toBeUndefined()
  })
  test('counts the reps of each quadrant, those of none, and the provisional ones that are placed', () => {
    const placed = (quadrant: (typeof quadrants)[number] | undefined, provisional = false) =>
      ({ quadrant, basis: provisional ? 'provisional' : undefined }) as const
    const team = collective(
      [placed('Top right'), placed('Top right', true), placed('Bottom left'), placed(undefined, true)],
      [],
      1,
    )
    expect(team).toMatchObject({ notPlaced: 1, provisional: 1 })
    expect(Object.values(team.inQuadrant)).toEqual([2, 0, 0, 1])
  })
})

test('names are the same whatever their spaces, case and accents’ encoding', () => {
  expect(nameKey('  Zoë   de\tVries ')).toBe(nameKey('ZOE\u0308 de vries'))
  expect(tidy('  Zoe\u0308   de Vries')).toBe('Zoë de Vries')
  expect(nameKey('Zoe')).not.toBe(nameKey('Zoë'))
})
