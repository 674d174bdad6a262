import type { Dimension } from '../qdq/activityScore.ts'
import type { Day, Month } from '../qdq/days.ts'
import type { Quadrant } from '../qdq/quadrant.ts'

/**
 * What the page may ask of the spreadsheet. Answers are plain: text, numbers, booleans, lists; null is unknown. A Date
 * anywhere in an answer would lose all of it without an error, so days cross as 2026-03-12.
 */
export type Calls = {
  openTeam(): TeamAnswer
}

/** What could be foreseen: not an error, but something to do. */
export type Refused = { ok: false; code: 'not set up' | 'missing column' | 'no rows'; say: string }

export type TeamAnswer = TeamPage | Refused

export type TeamPage = {
  ok: true
  month: Month
  /** The day up to which the month is compared, where it is in progress. */
  asOf: Day | null
  attainment: number | null
  actual: number
  target: number
  inQuadrant: Record<Quadrant, number>
  /** In the order of Scores. */
  reps: RepStanding[]
  /** How many rows were left out or read with a grain of salt. */
  problems: number
}

export type RepStanding = {
  name: string
  quadrant: Quadrant | null
  activity: number | null
  results: number | null
  weakest: Dimension | null
  provisional: boolean
  /** What to do; where the quadrant is unknown, what is missing. */
  advice: string
}
