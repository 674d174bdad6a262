import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Pairs } from '../../../src/tabs/scores/pairs.ts'

const pairs = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: -3, max: 40 })), { maxLength: 400 })

const read = (known: Pairs, some: readonly (readonly [number, number])[], adds: boolean) =>
  some.map(([one, other]) => known.numberOf(one, other, adds))

test('pairs are numbered in the order in which they are met, each once', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const met = [...new Set(some.map(String))]
      const known = new Pairs()
      expect(read(known, some, true)).toEqual(some.map((pair) => met.indexOf(String(pair))))
      expect(known.size).toBe(met.length)
      expect(read(known, some, false)).toEqual(some.map((pair) => met.indexOf(String(pair))))
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
