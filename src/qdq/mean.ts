/** A mean in the making: sum over count, since a running mean drifts by a hair and a hair moves a rep. */
export type Mean = { sum: number; weight: number }

/** A mean of nothing yet. */
export const emptyMean = (): Mean => ({ sum: 0, weight: 0 })

/** Takes one more value into a mean; one that is unknown, or has a weight of 0, leaves it as it was. */
export function addTo(mean: Mean, value: number | undefined, weight = 1): void {
  if (value === undefined) return
  mean.sum += value * weight
  mean.weight += weight
}

/** What a mean amounts to; undefined where nothing went in. */
export function meanOf(mean: Mean): number | undefined {
  const value = mean.sum / mean.weight
  return Number.isFinite(value) ? value : undefined
}
