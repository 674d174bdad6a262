import type { RepStanding, TeamAnswer, TeamPage } from '../bridge/calls.ts'
import { adviceOn } from '../qdq/advice.ts'
import { type Month, monthOf } from '../qdq/days.ts'
import { activityTab } from '../tabs/activityTab.ts'
import { allTabs } from '../tabs/allTabs.ts'
import type { Calendar } from '../tabs/calendar.ts'
import { observationsTab } from '../tabs/observationsTab.ts'
import { planTab } from '../tabs/planTab.ts'
import { readCollective } from '../tabs/readCollective.ts'
import { monthToShow } from '../tabs/readScores.ts'
import { resultsTab } from '../tabs/resultsTab.ts'
import type { Tab } from '../tabs/schema.ts'
import {
  type MissingColumn,
  type ScoredTabs,
  type ScoreRow,
  type Scoring,
  scoreTables,
} from '../tabs/scoreTables.ts'
import { readSettings } from '../tabs/settings.ts'
import { settingsTab } from '../tabs/settingsTab.ts'
import { spreadsheetCalendar, today } from '../tabs/spreadsheetCalendar.ts'
import { openTable } from '../tabs/table.ts'
import { teamTab } from '../tabs/teamTab.ts'
import { sheetsOf } from './sheets.ts'

/** The sidebar's first page: where everyone stands, scored as the Scores tab does it. */
export function openTeam(): TeamAnswer {
  const sheets = sheetsOf(SpreadsheetApp.getActive(), allTabs)
  const read = (tab: Tab): unknown[][] | undefined => sheets.find(tab)?.getDataRange().getValues()
  const [plan, results] = [read(planTab), read(resultsTab)]
  if (!plan && !results) return { ok: false, code: 'not set up', say: notSetUp }
  const calendar = spreadsheetCalendar()
  const settings = read(settingsTab)
  // An export from a CRM may be long, so it is read only where it counts.
  const { countedIn } = readSettings(settings, calendar, [], () => undefined)
  const activity = countedIn === 'Activity' ? read(activityTab) : undefined
  const tabs = { plan, results, observations: read(observationsTab), settings, activity, team: read(teamTab) }
  const scoring = scoreTables(tabs, calendar, () => today(calendar))
  return answer(scoring, tabs, calendar)
}

const menu = 'Extensions > Top Right'
const notSetUp = `There are no tabs yet. Choose ${menu} > Set up the tabs, or Add a sample team to see how it works.`
const noRows = `There is nothing to show yet. Write a line into Plan and a target into Results, or choose ${menu} > Add a sample team.`
const missingSay = ({ tab, column }: MissingColumn) =>
  `The ${tab} tab has no column “${column}”. Add it, or choose ${menu} > Set up the tabs.`

function answer(scoring: Scoring, tabs: ScoredTabs, calendar: Calendar): TeamAnswer {
  const [missing] = scoring.missing
  if (missing) return { ok: false, code: 'missing column', say: missingSay(missing) }
  const scores = scoring.rows.map((row) => ({ ...row, basis: onlyProvisional(row) }))
  const month = monthToShow(scores)
  if (!month) return { ok: false, code: 'no rows', say: noRows }
  const results = openTable(tabs.results, resultsTab)
  const { attainment, actual, target, inQuadrant } = readCollective(
    results,
    scores,
    month,
    scoring.settings,
    calendar,
  )
  return {
    ok: true,
    month,
    asOf: dayInProgress(scoring, month),
    attainment: attainment ?? null,
    actual,
    target,
    inQuadrant,
    reps: scoring.rows.filter((row) => row.month === month).map(standing),
    problems: scoring.problems.length,
  }
}

const onlyProvisional = ({ basis }: ScoreRow) => (basis === 'provisional' ? basis : undefined)

function dayInProgress({ settings: { asOf } }: Scoring, month: Month): TeamPage['asOf'] {
  return asOf !== undefined && monthOf(asOf) === month ? asOf : null
}

const standing = (row: ScoreRow): RepStanding => ({
  name: row.rep,
  quadrant: row.quadrant ?? null,
  activity: row.activity ?? null,
  results: row.results ?? null,
  weakest: row.weakest ?? null,
  provisional: row.basis === 'provisional',
  advice: adviceOn(row),
})
