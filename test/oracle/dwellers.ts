import fc from 'fast-check'
import type { RawCell } from './cases.ts'

/** What QUADRANT_GRID is asked: four columns, the targets and the size. */
export type GridQuestion = {
  header: boolean
  rows: { name: RawCell; results: RawCell; activity: RawCell; basis: RawCell }[]
  resultsTarget: number
  activityTarget: number
  size: number
}

const someResults = fc.oneof(
  fc.constantFrom<RawCell>(0, 0.5, 1, 1.5, 2, 0.9, 1.2, 1 - 1e-12, 20, 20.5, 95, -0.5, '', 'x', '#N/A'),
  fc.integer({ min: -20, max: 260 }).map((percent): RawCell => percent / 100),
)

const someActivity = fc.oneof(
  fc.constantFrom<RawCell>(0, 0.8, 0.1 + 0.7, 0.5, 1, 1 + 1e-12, 1.2, -0.1, '', 'x', '#N/A', true),
  fc.integer({ min: 0, max: 100 }).map((percent): RawCell => percent / 100),
)

export const gridQuestion: fc.Arbitrary<GridQuestion> = fc.record({
  header: fc.boolean(),
  rows: fc.array(
    fc.record({
      name: fc.constantFrom<RawCell>('Ann', 'Bo', '__proto__', '=1+1', '😀', 'Zoë', 'Cy'),
      results: someResults,
      activity: someActivity,
      basis: fc.constantFrom<RawCell>('', 'provisional', 'observed', 'Provisional '),
    }),
    { maxLength: 14, size: 'max' },
  ),
  resultsTarget: fc.constantFrom(1, 0.9, 1.2, 0.5, 20),
  activityTarget: fc.constantFrom(0.8, 1, 0.5, 0.75, 0.05),
  size: fc.constantFrom(12, 12, 2, 4, 10, 20),
})
