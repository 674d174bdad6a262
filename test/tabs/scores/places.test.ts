import fc from 'fast-check'
import { expect, test } from 'vitest'
import { none } from '../../../src/tabs/scores/none.ts'
import { Places } from '../../../src/tabs/scores/places.ts'

// Reps and months few and close, or few and far between.
const numbers = fc.oneof(fc.nat(12), fc.nat(200_000))
const pairs = fc.array(fc.tuple(numbers, fc.nat(300)), { maxLength: 200 })
type Pair = [rep: number, month: number]

const placesIn = (places: Places, some: readonly Pair[], adds: boolean) =>
  some.map(([rep, month]) => places.of(rep, month, adds))

test('reps in months get their places in the order in which they are met, each once', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const met = [...new Set(some.map(String))]
      const places = new Places()
      const expected = some.map((pair) => met.indexOf(String(pair)))
      expect(placesIn(places, some, true)).toEqual(expected)
      expect(placesIn(places, some, false)).toEqual(expected)
      expect(places.reps.map((rep, place) => `${rep},${places.months[place]}`)).toEqual(met)
    }),
  )
})

test('whoever is only looked for gets no place', () => {
  fc.assert(
    fc.property(pairs, pairs, (some, others) => {
      const places = new Places()
      placesIn(places, some, true)
      const met = [...new Set(some.map(String))]
      expect(placesIn(places, others, false)).toEqual(others.map((pair) => met.indexOf(String(pair))))
      expect(places.size).toBe(met.length)
    }),
  )
  expect(new Places().of(0, 0, false)).toBe(none)
})
