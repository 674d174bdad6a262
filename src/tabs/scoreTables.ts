import type { Day, Month } from '../qdq/days.ts'
import { emptyRepMonth, type Standing, standingIn } from '../qdq/standing.ts'
import { type ActivityLines, addCountedLines, countActivity } from './activityLines.ts'
import { activityTab } from './activityTab.ts'
import type { Calendar } from './calendar.ts'
import { observationsTab } from './observationsTab.ts'
import { planTab } from './planTab.ts'
import type { Problem } from './problem.ts'
import { Reading } from './reading.ts'
import { readObservations } from './readObservations.ts'
import { readPlan, readPlanOfActivity } from './readPlan.ts'
import { readResults } from './readResults.ts'
import { readTeam } from './readTeam.ts'
import { resultsTab } from './resultsTab.ts'
import type { Rep } from './roster.ts'
import type { Tab } from './schema.ts'
import { readSettings, type Settings } from './settings.ts'
import { doubledIn, type MissingColumn, missingIn, openTable, type Table } from './table.ts'
import { teamTab } from './teamTab.ts'

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
  rows: ScoreRow[]
  /** Why there are no rows, where there would be more than a formula can answer in time. */
  tooMany: string | undefined
  problems: Problem[]
  missing: MissingColumn[]
  settings: Settings
  /** Everyone who was met, in the order of Team and then by name. */
  reps: Rep[]
  /** Where Activity counts: the lines with what was counted for them. */
  counted: ActivityLines
}

// Twenty months of ten thousand reps; more would not be computed in the half minute that Sheets waits.
const mostRows = 200_000

const neededPlan = {
  Plan: ['Month', 'Rep', 'Quantity', 'Done'],
  Activity: ['Month', 'Rep', 'Quantity', 'Activity'],
} as const

/** Scores every rep in every month, the newest month first; bad rows are left out and listed among the problems. */
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
  const reps = reading.roster.inOrder()
  const there = repsByMonth(reps)
  const tooMany = there === undefined ? tooManySay(reps) : undefined
  return { rows: standings(there ?? [], reading), tooMany, problems, missing, settings, reps, counted }
}

type Opened = {
  plan: Table<typeof planTab>
  activity: Table<typeof activityTab>
  results: Table<typeof resultsTab>
  observations: Table<typeof observationsTab>
}

function takeRows({ plan, activity, results, observations }: Opened, reading: Reading): ActivityLines {
  const lines: ActivityLines = new Map()
  const counted = reading.settings.countedIn === 'Activity'
  if (counted) readPlanOfActivity(plan, reading, lines)
  else readPlan(plan, reading)
  readResults(results, reading)
  if (counted) countActivity(activity, reading, lines)
  addCountedLines(lines, reading)
  readObservations(observations, reading)
  return lines
}

function noteLaterRows({ laterRows, settings, problems }: Reading): void {
  if (!laterRows || settings.asOfRow === undefined) return
  const problem = `Rows of months after ${settings.asOf} are left out.`
  const mend = 'Set As of to today or to a later day, or clear it to compare whole months.'
  problems.push({ tab: 'Settings', row: settings.asOfRow, column: 'Value', problem, mend })
}

type RepsByMonth = readonly (readonly [Month, readonly Rep[]])[]

function standings(there: RepsByMonth, { settings, shareDue }: Reading): ScoreRow[] {
  const rows: ScoreRow[] = []
  for (const [month, reps] of there) {
    const share = shareDue(month)
    for (const rep of reps) {
      const repMonth = rep.months.get(month) ?? emptyRepMonth()
      const standing = standingIn(month, repMonth, rep.observed, settings, share)
      rows.push({ month, rep: rep.shown, ...standing })
    }
  }
  return rows
}

/** Who has a row in each month, the newest month first; undefined where that would be too many rows. */
function repsByMonth(reps: readonly Rep[]): RepsByMonth | undefined {
  const months = monthsOf(reps).map((month) => [month, [] as Rep[]] as const)
  const there = new Map(months)
  let rows = 0
  // Most have a row in every month, but a thousand leavers in a month each must not cost a thousand times a thousand.
  for (const rep of reps)
    for (const month of isActive(rep) ? there.keys() : rep.months.keys()) {
      if (!rep.months.has(month) && rep.start !== undefined && rep.start > month) continue
      if (++rows > mostRows) return undefined
      there.get(month)?.push(rep)
    }
  return months
}

const isActive = (rep: Rep) => rep.place !== undefined && rep.active

const monthsOf = (reps: readonly Rep[]): Month[] =>
  [...new Set(reps.flatMap((rep) => [...rep.months.keys()]))].sort().reverse()

const tooManySay = (reps: readonly Rep[]) =>
  `${reps.length} reps in ${monthsOf(reps).length} months make more than ${mostRows} rows, too many for one formula; look for wrong months in Plan and Results, and type no under Active in Team for who has left`
