import type { Basis } from './basis.ts'

/** What a Quality rests on, in a sentence; so many observations, of the month or carried. Null is unknown. */
export function restsOn(quality: number | null, basis: Basis | null, observations: number): string {
  if (quality === null) return 'Quality is unknown: nothing was observed yet.'
  if (basis === 'self-rated' || observations === 0) return 'Quality rests on the rep’s own ratings.'
  const carried = basis === 'carried' ? ' of an earlier month' : ''
  return `Quality rests on ${observations} observation${observations === 1 ? '' : 's'}${carried}.`
}
