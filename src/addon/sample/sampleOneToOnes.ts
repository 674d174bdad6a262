import { type Day, firstDay } from '../../qdq/days.ts'
import type { Calendar } from '../../tabs/calendar.ts'
import { observationsTab } from '../../tabs/observationsTab.ts'
import type { oneToOnesTab } from '../../tabs/oneToOnesTab.ts'
import { planTab } from '../../tabs/planTab.ts'
import { resultsTab } from '../../tabs/resultsTab.ts'
import type { Tab } from '../../tabs/schema.ts'
import { type ScoreRow, scoreRows, scoreTables } from '../../tabs/scores/scoreTables.ts'
import type { NewRow } from '../../tabs/writeRows.ts'
import { oldestFirst } from './sampleDays.ts'
import { type Held, heldWith } from './sampleHeld.ts'
import { sampleObservations } from './sampleObservations.ts'
import { samplePlan, sampleResults } from './sampleRows.ts'
import { sampleManager, sampleReps } from './sampleStory.ts'

/** The 1:1s with the sample team in the last months, the oldest first, with the scores of their months. */
export function sampleOneToOnes(today: Day, calendar: Calendar): NewRow<typeof oneToOnesTab>[] {
  const scores = sampleScores(today, calendar)
  return oldestFirst(sampleReps.flatMap((rep) => heldWith(rep, today))).map((held) => ({
    Date: calendar.date(held.day),
    Month: calendar.date(firstDay(held.month)),
    Rep: held.rep.name,
    Manager: sampleManager,
    ...asTheyStood(scores.find(({ rep, month }) => rep === held.rep.name && month === held.month)),
    "Rep's account": held.said.account,
    'Last commitments': fatesOf(held),
    'Learned from results': held.said.learned,
    Commitments: held.said.commitments.join('\n'),
    'Manager comments': held.said.comments,
    'Next 1:1': calendar.date(held.next),
  }))
}

// Without settings months would be taken whole.
const usualSettings = [
  ['Setting', 'Value'],
  ['As of', 'today'],
]

/** As Scores has them, under the usual settings. */
function sampleScores(today: Day, calendar: Calendar): ScoreRow[] {
  const tabs = {
    plan: table(planTab, samplePlan(today, calendar)),
    results: table(resultsTab, sampleResults(today, calendar)),
    observations: table(observationsTab, sampleObservations(today, calendar)),
    settings: usualSettings,
  }
  return scoreRows(scoreTables(tabs, calendar, () => today))
}

function table(tab: Tab, rows: readonly Record<string, unknown>[]): unknown[][] {
  const headers = tab.columns.map(({ header }) => header)
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
}

const asTheyStood = (score: ScoreRow | undefined) => ({
  Quantity: score?.quantity ?? '',
  Direction: score?.direction ?? '',
  Quality: score?.quality ?? '',
  Activity: score?.activity ?? '',
  Results: score?.results ?? '',
  Quadrant: score?.quadrant ?? '',
})

const fatesOf = ({ said, before }: Held) =>
  (before?.commitments ?? []).map((text, at) => `${text}: ${said.fates[at]}`).join('\n')
