/** A cell that was left out, or read with a grain of salt: where it stands, what is wrong and how to mend it. */
export type Problem = { tab: string; row: number; column: string; problem: string; mend: string }

const longestQuote = 40

/** A cell's content as a sentence can quote it. */
export function quoted(cell: unknown): string {
  const text = cell instanceof Date ? 'a date' : String(cell)
  return text.length > longestQuote ? `“${text.slice(0, longestQuote)}…”` : `“${text}”`
}
