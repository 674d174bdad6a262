import { shareDue } from '../qdq/asOf.ts'
import { type Collective, collective } from '../qdq/collective.ts'
import type { Month } from '../qdq/days.ts'
import type { Calendar } from './calendar.ts'
import type { ReadScore } from './readScores.ts'
import type { resultsTab } from './resultsTab.ts'
import { Reading } from './scores/reading.ts'
import { readResults } from './scores/readResults.ts'
import { Standings } from './scores/standings.ts'
import type { Settings } from './settings.ts'
import type { Table } from './table.ts'

/** How the team stands as a whole in a month: from its rows of Scores and the rows of Results of the same reps. */
export function readCollective(
  results: Table<typeof resultsTab>,
  scores: readonly Pick<ReadScore, 'rep' | 'month' | 'quadrant' | 'basis'>[],
  month: Month,
  settings: Settings,
  calendar: Calendar,
): Collective {
  const reading = new Reading(settings, calendar, [])
  readResults(results, reading)
  const ofMonth = scores.filter((score) => score.month === month)
  const reps = new Set(ofMonth.map(({ rep }) => reading.roster.find(rep)))
  const standings = new Standings(reading)
  const resultsOf = [...reps].map((rep) => standings.results(rep, month))
  return collective(ofMonth, resultsOf, shareDue(month, settings.asOf) ?? 0)
}
