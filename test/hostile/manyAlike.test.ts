import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkInsByKey } from '../../src/tabs/checkInKeys.ts'
import { linesByKey, type TypedLine } from '../../src/tabs/planLines.ts'

const line: TypedLine = {
  row: 2,
  rep: 'ann',
  month: '2026-03' as TypedLine['month'],
  activity: 'Calls',
  quantity: 10,
  per: 'month',
  planned: 10,
  done: 1,
  rightPeople: 1,
  direction: '',
  quality: '',
  weight: 1,
  id: '',
}
const many = 3000

let looked = 0
const { get, has } = Map.prototype
beforeAll(() => {
  Map.prototype.get = function (key) {
    looked++
    return get.call(this, key)
  }
  Map.prototype.has = function (key) {
    looked++
    return has.call(this, key)
  }
})
afterAll(() => Object.assign(Map.prototype, { get, has }))

test('thousands of plan lines that are all alike get a key each, as does a copied Id', () => {
  const lines = Array.from({ length: many }, (_, at) => ({
    ...line,
    row: at + 2,
    id: at % 2 ? 'copied-id' : '',
  }))
  looked = 0
  const keys = [...linesByKey(lines).keys()]
  expect(keys).toHaveLength(many)
  expect(keys.slice(0, 2)).toEqual(['["calls",10,"month",""]', '["calls",10,"month",""] 2'])
  expect(looked).toBeLessThan(6 * many)
})

test('thousands of check-ins typed on one day get a key each', () => {
  const checkIn = { date: '2026-03-02', rep: 'ann', text: () => '' }
  looked = 0
  const found = checkInsByKey(Array.from({ length: many }, () => checkIn) as never)
  expect(found.size).toBe(many)
  expect([...found.keys()].slice(0, 2)).toEqual(['typed 2026-03-02 ann 1', 'typed 2026-03-02 ann 2'])
  expect(looked).toBeLessThan(6 * many)
})
