import fc from 'fast-check'
import { expect, test } from 'vitest'
import { none, Pairs } from '../../src/tabs/pairs.ts'

const pairs = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: -3, max: 40 })), { maxLength: 400 })

const read = (known: Pairs, some: readonly (readonly [number, number])[], adds: boolean) => {
  const into = new Int32Array(some.length)
  known.read(
    Int32Array.from(some, ([one]) => one),
    Int32Array.from(some, ([, other]) => other),
    some.length,
    adds,
    into,
  )
  return [...into]
}

test('pairs are numbered in the order in which they are met, each once', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const met = [...new Set(some.map(String))]
      const known = new Pairs()
      expect(read(known, some, true)).toEqual(some.map((pair) => met.indexOf(String(pair))))
      expect(known.size).toBe(met.length)
      expect(some.map(([one, other]) => known.find(one, other))).toEqual(
        some.map((pair) => met.indexOf(String(pair))),
      )
    }),
  )
})

test('who only looks adds nothing, and finds nothing that was not met', () => {
  fc.assert(
    fc.property(pairs, pairs, (some, others) => {
      const known = new Pairs()
      read(known, some, true)
      const met = [...new Set(some.map(String))]
      expect(read(known, others, false)).toEqual(others.map((pair) => met.indexOf(String(pair))))
      expect(known.size).toBe(met.length)
    }),
  )
})

test('what has no number itself is in no pair', () => {
  const known = new Pairs()
  expect(
    read(
      known,
      [
        [none, 0],
        [0, 0],
        [none, none],
      ],
      true,
    ),
  ).toEqual([none, 0, none])
})
