import fc from 'fast-check'
import { expect, test } from 'vitest'
import { month } from '../../src/qdq/days.ts'
import { nameKey } from '../../src/qdq/names.ts'
import { linesByKey, type TypedLine } from '../../src/tabs/planLines.ts'

const march = month('2026-03')
if (!march) throw new Error('no month')

/** A line of Ann's in March, and what differs. */
const aLine = (differs: Partial<TypedLine> = {}): TypedLine => ({
  row: 2,
  rep: 'ann',
  month: march,
  activity: 'Calls',
  quantity: 10,
  per: 'month',
  planned: 10,
  done: undefined,
  rightPeople: undefined,
  direction: '',
  quality: '',
  weight: 1,
  id: '',
  ...differs,
})

const lines = fc.array(
  fc.record({
    activity: fc.constantFrom('', 'Calls', ' calls', 'Visits'),
    quantity: fc.constantFrom(undefined, 5, 10),
    direction: fc.constantFrom('', 'Owners'),
    id: fc.constantFrom('', 'one', 'two', 'three'),
  }),
  { maxLength: 8 },
)

const planned = ({ activity, quantity, direction }: TypedLine) => [nameKey(activity), quantity, direction]

test('each line has a name of its own, and lines that plan different things keep theirs however they are sorted', () => {
  const sorted = lines.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  )
  fc.assert(
    fc.property(sorted, ([given, again]) => {
      const found = linesByKey(given.map(aLine))
      expect([...found.values()]).toEqual(given.map(aLine))
      const after = linesByKey(again.map(aLine))
      expect(after.size).toBe(found.size)
      for (const [key, line] of found) expect(planned(after.get(key) ?? aLine())).toEqual(planned(line))
    }),
  )
})

test('a line is named by its Id, else by its activity; an Id that stands twice names none', () => {
  const keys = (...given: Partial<TypedLine>[]) => [...linesByKey(given.map(aLine)).keys()]
  expect(keys({ id: 'one' }, { activity: ' First  VISITS' })).toEqual(['id one', 'activity first visits'])
  expect(keys({ id: 'one' }, { id: 'one', activity: 'Visits' })).toEqual([
    'activity calls',
    'activity visits',
  ])
})
