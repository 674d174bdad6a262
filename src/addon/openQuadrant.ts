import type { Calls, QuadrantPage } from '../bridge/calls.ts'
import { packQuadrant } from '../bridge/pack.ts'
import type { Month } from '../qdq/days.ts'
import { placeOf } from './standings.ts'
import { showBook } from './teamPage.ts'

type MonthOfTeam = QuadrantPage['months'][number]

/** The page asks: where everyone stood in every month. */
export const openQuadrant: Calls['openQuadrant'] = () =>
  showBook(({ rows, scoring: { settings } }) => {
    const months = new Map<Month, MonthOfTeam['reps']>()
    for (const row of rows) {
      const reps = months.get(row.month) ?? []
      reps.push({ name: row.rep, ...placeOf(row) })
      months.set(row.month, reps)
    }
    const { resultsTarget, activityTarget } = settings
    const oldestFirst = [...months].map(([month, reps]) => ({ month, reps })).reverse()
    const targets = { resultsTarget, activityTarget }
    return packQuadrant({ ok: true, targets, months: oldestFirst })
  })
