/** A month's results added up. Actual is undefined until a row has one: targets are typed ahead. */
export type Results = { target: number; actual: number | undefined }

/** Results attainment: actual over the target due, uncapped; undefined without an actual or without a target. */
export function attainment(
  actual: number | undefined,
  target: number | undefined,
  shareDue = 1,
): number | undefined {
  const due = (target ?? 0) * shareDue
  return actual === undefined || due === 0 ? undefined : actual / due
}
