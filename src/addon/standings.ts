import type { MonthPlace, RepStanding, TeamRep } from '../bridge/calls.ts'
import { adviceOn } from '../qdq/advice.ts'
import type { Month } from '../qdq/days.ts'
import { unknownStanding } from '../qdq/standing.ts'
import type { ScoreRow } from '../tabs/scores/scoreTables.ts'

export const placeOf = (row: ScoreRow): Omit<MonthPlace, 'month'> => ({
  results: row.results ?? null,
  activity: row.activity ?? null,
  quadrant: row.quadrant ?? null,
  provisional: row.basis === 'provisional',
})

const withWeakest = (row: ScoreRow) => ({ ...placeOf(row), name: row.rep, weakest: row.weakest ?? null })

/** As one of the team, in a month of which so much is due; the rep's own screen says what to do. */
export const teamRepOf = (row: ScoreRow, share: number | undefined): TeamRep => ({
  ...withWeakest(row),
  missing: row.quadrant ? '' : adviceOn(row, share),
})

export const standingOf = (row: ScoreRow, share: number | undefined): RepStanding => ({
  ...withWeakest(row),
  advice: adviceOn(row, share),
})

/** Where a rep stands who has no row in a month. */
export const blankRow = (rep: string, month: Month): ScoreRow => ({ month, rep, ...unknownStanding })
