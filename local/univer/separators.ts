const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[,;]/g

const marksIn = (formula: string) =>
  [...formula.matchAll(parts)].map(([part]) => part).filter((part) => part.length === 1)

/**
 * A formula that Univer wrote anew, since rows or columns came or went, with the marks between its arguments as they were
 * before: Univer knows only commas, which a file that writes 1,5 does not take there.
 */
export function withSeparatorsOf(before: string, after: string): string {
  const marks = marksIn(before)
  if (marksIn(after).length !== marks.length) return after
  return after.replace(parts, (part) => (part.length === 1 ? (marks.shift() ?? part) : part))
}
