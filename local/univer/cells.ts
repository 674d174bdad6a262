/** What a cell holds. null: nothing. */
export type Scalar = number | string | boolean | null

/** `pattern` is the number format that the value shows in, '' for none. */
export type Value = { value: Scalar; pattern: string }

export const empty: Value = { value: null, pattern: '' }

export const sameValue = (a: Value, b: Value) => Object.is(a.value, b.value) && a.pattern === b.pattern

const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!'])
export const isError = (value: unknown) => typeof value === 'string' && errors.has(value)
