/** A month's results in the making. Actual is undefined until a row has one: targets are typed ahead. */
export type Results = { target: number; actual: number | undefined }

/** No results yet. */
export const noResults = (): Results => ({ target: 0, actual: undefined })

/** Takes a row of Results in; a blank Target is 0, a blank Actual is 0 once another row has one. */
export function addResults(results: Results, target: number | undefined, actual: number | undefined): void {
  results.target += target ?? 0
  if (actual !== undefined) results.actual = (results.actual ?? 0) + actual
}

/** Results attainment: actual over the target due, uncapped; undefined without an actual or without a target. */
export function attainment({ target, actual }: Results, shareDue = 1): number | undefined {
  if (actual === undefined) return undefined
  const value = actual / (target * shareDue)
  return Number.isFinite(value) ? value : undefined
}
