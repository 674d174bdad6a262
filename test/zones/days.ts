import { type Day, day } from '../../src/qdq/days.ts'

/** The day that a text spells, which has to be one. */
export function dayOf(text: string): Day {
  const found = day(text)
  if (found === undefined) throw new Error(`${text} is no day`)
  return found
}
