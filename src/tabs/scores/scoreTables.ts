import type { Day, Month } from '../../qdq/days.ts'
import type { Standing } from '../../qdq/standing.ts'
import { activityTab } from '../activityTab.ts'
import type { Calendar } from '../calendar.ts'
import { observationsTab } from '../observationsTab.ts'
import { planTab } from '../planTab.ts'
import type { Problem } from '../problem.ts'
import { resultsTab } from '../resultsTab.ts'
import type { Tab } from '../schema.ts'
import { readSettings, type Settings } from '../settings.ts'
import { doubledIn, type MissingColumn, missingIn, openTable, type Table } from '../table.ts'
import { teamTab } from '../teamTab.ts'
import { ActivityLines } from './activityLines.ts'
import { countActivity } from './countActivity.ts'
import { Reading } from './reading.ts'
import { readObservations } from './readObservations.ts'
import { readPlan, readPlanOfActivity } from './readPlan.ts'
import { readResults } from './readResults.ts'
import { readTeam } from './readTeam.ts'
import { beginActive } from './scoreOrder.ts'
import { Standings } from './standings.ts'

/** The tabs that the scores come from, each as a range with its header row; undefined or blank where there is none. */
export type ScoredTabs = {
  plan: unknown
  results: unknown
  observations: unknown
  settings?: unknown
  activity?: unknown
  team?: unknown
}

/** A rep's standing in a month. */
export type ScoreRow = Standing & { month: Month; rep: string }

export type Scoring = {
  standings: Standings
  problems: Problem[]
  missing: MissingColumn[]
  settings: Settings
  /** The lines with what was counted for them; undefined unless Activity counts. */
  counted: ActivityLines | undefined
}

const neededPlan = {
  Plan: ['Month', 'Rep', 'Quantity', 'Done'],
  Activity: ['Month', 'Rep', 'Quantity', 'Activity'],
} as const

/** Scores every rep in every month; bad rows are left out and listed among the problems. */
export function scoreTables(tabs: ScoredTabs, calendar: Calendar, today: () => Day | undefined): Scoring {
  const problems: Problem[] = []
  const settings = readSettings(tabs.settings, calendar, problems, today)
  const reading = new Reading(settings, calendar, problems)
  const opened = {
    team: openTable(tabs.team, teamTab),
    plan: openTable(tabs.plan, planTab, neededPlan[settings.countedIn]),
    activity: openTable(settings.countedIn === 'Activity' ? tabs.activity : undefined, activityTab),
    results: openTable(tabs.results, resultsTab),
    observations: openTable(tabs.observations, observationsTab),
  }
  for (const table of Object.values(opened)) problems.push(...doubledIn<Tab>(table))
  readTeam(opened.team, reading)
  const counted = takeRows(opened, reading)
  noteLaterRows(reading)
  const missing = Object.values(opened).flatMap(missingIn)
  return { standings: new Standings(reading), problems, missing, settings, counted }
}

/** The rows of Scores, the newest month first. */
export const scoreRows = ({ standings }: Pick<Scoring, 'standings'>): ScoreRow[] =>
  standings.rows(({ month }) => (standing, rep) => ({ month, rep: rep.shown, ...standing }))

type Opened = {
  plan: Table<typeof planTab>
  activity: Table<typeof activityTab>
  results: Table<typeof resultsTab>
  observations: Table<typeof observationsTab>
}

function takeRows({ plan, activity, results, observations }: Opened, reading: Reading) {
  const lines = reading.settings.countedIn === 'Activity' ? new ActivityLines() : undefined
  if (lines) readPlanOfActivity(plan, reading, lines)
  else readPlan(plan, reading)
  readResults(results, reading)
  if (lines) countActivity(activity, reading, lines)
  lines?.addTo(reading)
  beginActive(reading)
  readObservations(observations, reading)
  return lines
}

function noteLaterRows({ laterRows, settings, problems }: Reading): void {
  if (!laterRows || settings.asOfRow === undefined) return
  const problem = `Rows of months after ${settings.asOf} are left out.`
  const mend = 'Set As of to today or to a later day, or clear it to compare whole months.'
  problems.push({ tab: 'Settings', row: settings.asOfRow, column: 'Value', problem, mend })
}
