import fc from 'fast-check'
import { hostileText, inherited } from './texts.ts'

/** A Date of the bundle's own realm in the making. */
export type Moment = { moment: number }

const numbers = fc.constantFrom(
  0,
  -0,
  1,
  0.8,
  0.5,
  5,
  12,
  20,
  20.5,
  -1,
  1e-9,
  5e-324,
  1e308,
  1.7976931348623157e308,
  -1e308,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
)

const iso = (text: string) => Date.parse(text)
const moments: fc.Arbitrary<Moment> = fc
  .constantFrom(
    iso('2026-03-01T00:00:00Z'),
    iso('2026-02-28T11:00:00Z'),
    iso('1899-12-30T00:00:00Z'),
    iso('9999-12-31T23:59:59Z'),
    iso('0000-01-01T00:00:00Z'),
    iso('-002026-03-01T00:00:00Z'),
    8.64e15,
    -8.64e15,
    0,
    Number.NaN,
  )
  .map((moment) => ({ moment }))

/** What no cell holds, but a forged call might. */
const strangers = fc.constantFrom<unknown>(
  {},
  { length: 3 },
  { valueOf: 1, toString: 1 },
  Object.create(null),
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  Symbol.iterator,
  () => 1,
  10n,
  new Map([[1, 2]]),
  /x/,
  new Error('#N/A'),
)

/** A value of a cell: mostly one that Sheets can hand over. */
export const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: numbers },
  { weight: 5, arbitrary: fc.double() },
  { weight: 5, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 8, arbitrary: hostileText },
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>('', undefined, null, true, false, '12', '80 %', '#N/A', 'Ann', 'yes'),
  },
  { weight: 4, arbitrary: moments },
  { weight: 1, arbitrary: strangers },
)

/** A range of any shape: full, ragged, with holes, of cells instead of rows, or of nothing. */
const range: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: rectangle(cell) },
  { weight: 2, arbitrary: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.sparseArray(cell, { maxLength: 5 }) },
  { weight: 1, arbitrary: fc.array(fc.sparseArray(cell, { maxLength: 5 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>([], [[]], [[], []], [[[]]], [[[1, 2]]]) },
)

/** One size for all, so that functions get beyond comparing sizes. */
export function rectangle(of: fc.Arbitrary<unknown>, rows = 4, columns = 3): fc.Arbitrary<unknown[][]> {
  return fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) => sized(of, height, width))
}

export const sized = (of: fc.Arbitrary<unknown>, height: number, width: number) =>
  fc.array(fc.array(of, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })

export const argument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 4, arbitrary: range },
  { weight: 1, arbitrary: fc.anything({ withDate: true, withBigInt: true, withSparseArray: true }) },
)

export const header = (own: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<unknown>(...own) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...inherited, '', 7, null) },
    { weight: 1, arbitrary: cell },
  )
