import type { Tab } from '../tabs/schema.ts'

const keys: readonly string[] = ['month', 'day', 'name']

/**
 * Whether a formula fills a tab, as IMPORTRANGE does: it stands in the headers, or where the first row says who and when.
 * Nothing is ever written to such a tab. A formula in a header right of ours fills a column of the user's own.
 */
export function isFilledByFormula(
  formulas: readonly (readonly string[])[],
  tab: Tab,
  at: Readonly<Record<string, number>>,
): boolean {
  const [headers = [], first = []] = formulas
  const last = Math.max(...Object.values(at))
  const who = tab.columns
    .filter(({ type }) => keys.includes(type))
    .map(({ header }) => first[at[header] ?? -1])
  return [...(last < 0 ? headers : headers.slice(0, last + 1)), ...who].some(
    (formula) => formula !== undefined && formula !== '',
  )
}
