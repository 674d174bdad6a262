import type { Month } from '../qdq/days.ts'
import type { Due, QuadrantPage, Refused, RepPage, TeamPage } from './calls.ts'

/**
 * Where a rep stood in a month, on its way: the scores in few digits (shortScore.ts), the quadrant by its place in qdq's
 * list, so that nobody on the page has to find it again from a score, and 1 for provisional. What is unknown is null, of
 * places in lists -1.
 */
export type PackedPlace = [
  results: number | null,
  activity: number | null,
  quadrant: number,
  provisional: 0 | 1,
]

/** What is due with several reps in the same words. */
export type PackedDue = Omit<Due, 'rep'> & { reps: number[] }

/** A team on its way: whoever is spoken of by their place in `names`, which begin with those of `reps`, in their order. */
export type PackedTeam = Omit<TeamPage, 'reps' | 'due'> & {
  names: string[]
  /** The sentences that say what is missing. */
  missing: string[]
  reps: [weakest: number, missing: number, ...PackedPlace][]
  due: PackedDue[]
}

/** A rep on their way: the trail by month and place. */
export type PackedRep = Omit<RepPage, 'trail'> & { trail: [Month, ...PackedPlace][] }

/** All months on their way: reps by their place in `names`. */
export type PackedQuadrant = Omit<QuadrantPage, 'months'> & {
  names: string[]
  months: { month: Month; reps: [name: number, ...PackedPlace][] }[]
}

/** What a screen's call answers. */
export type PackedScreen = PackedTeam | PackedRep | Refused
