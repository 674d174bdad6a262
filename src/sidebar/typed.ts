/** A form as it is being typed: a number is text until the form is saved, so that nothing typed is changed. */
export type Typed<T> = T extends number | null
  ? string
  : T extends readonly (infer Item)[]
    ? Typed<Item>[]
    : T extends string | boolean
      ? T
      : T extends object
        ? { [Name in keyof T]: Typed<T[Name]> }
        : T

const plain = /^-?\d+(\.\d+)?$/

/** The number that a text spells; null where it is blank, NaN where it is no number (1,5 might mean two things). */
export function numberTyped(text: string): number | null {
  const typed = text.trim()
  if (typed === '') return null
  return plain.test(typed) ? Number(typed) : Number.NaN
}

/** A number as it stands in a field. */
export const asTyped = (value: number | null) => (value === null ? '' : String(value))
