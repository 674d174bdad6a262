import type { Dimensions } from './dimensions.ts'

const hair = 1e-9

export type Quadrant = 'Top right' | 'Top left' | 'Bottom right' | 'Bottom left'

const known = ({ quantity, direction, quality }: Dimensions) =>
  [
    { name: 'Quantity', value: quantity },
    { name: 'Direction', value: direction },
    { name: 'Quality', value: quality },
  ].flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]))

export function activityScore(dimensions: Dimensions): number | undefined {
  if (dimensions.quantity === undefined) return undefined
  return Math.min(...known(dimensions).map(({ value }) => value))
}

export function weakest(dimensions: Dimensions): string | undefined {
  const lowest = activityScore(dimensions)
  if (lowest === undefined || lowest >= 1 - hair) return undefined
  return known(dimensions).find(({ value }) => value <= lowest + hair)?.name
}

export function basis(dimensions: Dimensions): string | undefined {
  const score = activityScore(dimensions)
  if (score === undefined) return undefined
  const lacks = dimensions.direction === undefined || dimensions.quality === undefined
  return lacks && score > 0 ? 'provisional' : dimensions.source
}

type Standing = { results: number | undefined; activity: number | undefined }
type Targets = { resultsTarget: number; activityTarget: number }

export function quadrantOf({ results, activity }: Standing, targets: Targets): Quadrant | undefined {
  if (results === undefined || activity === undefined) return undefined
  const top = results >= targets.resultsTarget - hair
  const right = activity >= targets.activityTarget - hair
  if (top) return right ? 'Top right' : 'Top left'
  return right ? 'Bottom right' : 'Bottom left'
}
