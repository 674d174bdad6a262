/** What a cell holds. null: nothing. */
export type Scalar = number | string | boolean | null

/** `pattern` is the number format that the value shows in, '' for none. */
export type Value = { value: Scalar; pattern: string }

export const empty: Value = { value: null, pattern: '' }

export const sameValue = (a: Value, b: Value) => Object.is(a.value, b.value) && a.pattern === b.pattern

const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'])
export const isError = (value: unknown) => typeof value === 'string' && errors.has(value)

const rank = (value: Scalar) => ['number', 'string', 'boolean'].indexOf(typeof value)

/** Numbers before texts before truth values; blanks last whichever the order (`sign` -1: falling). */
export function compareScalars(a: Scalar, b: Scalar, sign = 1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const texts = typeof a === 'string' ? a.localeCompare(String(b)) : Number(a) - Number(b)
  return sign * (rank(a) - rank(b) || texts)
}
