import type { QuadrantPage, RepPage, TeamPage } from '../../src/bridge/calls.ts'
import { packQuadrant, packRep, packTeam } from '../../src/bridge/pack.ts'

/** An answer as it comes to the page: what crosses packed is packed, and anything else left as it is. */
export function packedAs(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer
  const page = answer as TeamPage | RepPage | QuadrantPage
  if ('trail' in page) return packRep(page)
  if ('months' in page) return packQuadrant(page)
  return 'managerWork' in page ? packTeam(page) : answer
}
