import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pace } from '../../src/qdq/pace.ts'

describe('pace', () => {
  test.each([
    [40, 12, 0.45, 'behind', '12 of 40, 18 due so far'],
    [40, 18, 0.45, 'on pace', '18 of 40, 18 due so far'],
    [40, 18, 0.46, 'on pace', '18 of 40, 18 due so far'],
    [40, 19, 0.46, 'on pace', '19 of 40, 18 due so far'],
    [40, 20, 0.46, 'ahead', '20 of 40, 18 due so far'],
    [2, 0, 0.45, 'on pace', '0 of 2, 0 due so far'],
    [22.142857, 10, 0.5, 'behind', '10 of 22.1, 11 due so far'],
    [40, 40, 1, 'on pace', '40 of 40, 40 due so far'],
    [40, 0, 0, 'on pace', '0 of 40, 0 due so far'],
    [40, null, 0.5, 'behind', 'none reported of 40, 20 due so far'],
  ])('of %d planned, %j done, %d of the month due: %s', (planned, done, share, state, say) =>
    expect(pace(planned, done, share)).toEqual({ state, say }),
  )
  test('a binary hair does not put a line behind', () =>
    expect(pace(3, 2, 0.7 - 1e-17 - 1 / 30)?.state).toBe('on pace'))
  test('where nothing is planned there is no pace', () => expect(pace(0, 3, 0.5)).toBeUndefined())
  test('one more done never makes it worse', () => {
    const states = ['behind', 'on pace', 'ahead']
    const rank = (planned: number, done: number, share: number) =>
      states.indexOf(pace(planned, done, share)?.state ?? '')
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 500, noNaN: true }),
        fc.nat(600),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (planned, done, share) => rank(planned, done + 1, share) >= rank(planned, done, share),
      ),
    )
  })
})
