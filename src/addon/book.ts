import type { Refused } from '../bridge/calls.ts'
import { type Day, type Month, monthOf } from '../qdq/days.ts'
import { activityTab } from '../tabs/activityTab.ts'
import { allTabs } from '../tabs/allTabs.ts'
import type { Calendar } from '../tabs/calendar.ts'
import { observationsTab } from '../tabs/observationsTab.ts'
import { planTab } from '../tabs/planTab.ts'
import { brokenFormulaMend } from '../tabs/problem.ts'
import { monthToShow, type ReadScore } from '../tabs/readScores.ts'
import { resultsTab } from '../tabs/resultsTab.ts'
import type { Tab } from '../tabs/schema.ts'
import { type ScoreRow, type Scoring, scoreRows, scoreTables } from '../tabs/scores/scoreTables.ts'
import { readSettings } from '../tabs/settings.ts'
import { settingsTab } from '../tabs/settingsTab.ts'
import { spreadsheetCalendar, today } from '../tabs/spreadsheetCalendar.ts'
import type { MissingColumn } from '../tabs/table.ts'
import { teamTab } from '../tabs/teamTab.ts'
import { type Sheets, type Spreadsheet, sheetsOf } from './sheets.ts'

/** The file as an opened screen sees it: each tab read once, when it is first asked for, and scored as Scores is. */
export type Book = {
  spreadsheet: Spreadsheet
  calendar: Calendar
  today: Day
  scoring: Scoring
  /** The rows of Scores, the newest month first. */
  rows: ScoreRow[]
  /** As the team line and the chart want it. */
  scores: ReadScore[]
  /** The month that the Quadrant tab shows where none is chosen; in a file without scores, the present one. */
  month: Month
  /** A tab's cells; undefined where there is none. */
  read(tab: Tab): unknown[][] | undefined
  /** A tab's cells by its name, if it has been read. */
  known(name: string): unknown[][] | undefined
  /** The sheet of a tab; undefined where there is none. */
  sheet: Sheets['find']
}

/** Reads and scores the file, or says what it lacks. */
export function openBook(): Book | Refused {
  const spreadsheet = SpreadsheetApp.getActive()
  const sheets = sheetsOf(spreadsheet, allTabs)
  const { read, known } = readerOf(sheets)
  if (!read(planTab)) return { ok: false, code: 'not set up', say: read(resultsTab) ? noPlan : notSetUp }
  const calendar = spreadsheetCalendar()
  const day = todayIn(calendar)
  const scoring = scoreBook(read, calendar, day)
  const [missing] = scoring.missing
  if (missing) return { ok: false, code: 'missing column', say: missingSay(missing) }
  const { tooMany, reps } = scoring.standings
  if (tooMany !== undefined) return { ok: false, code: 'no rows', say: `${tooMany}.` }
  const rows = scoreRows(scoring)
  const scores = rows.map((row) => ({ ...row, basis: onlyProvisional(row) }))
  const month = monthToShow(scores) ?? monthOf(day)
  if (scores.length === 0 && reps.length === 0) return { ok: false, code: 'no rows', say: noRows }
  return { spreadsheet, calendar, today: day, scoring, rows, scores, month, read, known, sheet: sheets.find }
}

/** Scores a file whose tabs are read by `read`. */
export function scoreBook(read: Book['read'], calendar: Calendar, day: Day): Scoring {
  const settings = read(settingsTab)
  // An export from a CRM may be long, so it is read only where it counts.
  const { countedIn } = readSettings(settings, calendar, [], () => undefined)
  const activity = countedIn === 'Activity' ? read(activityTab) : undefined
  const [plan, results, observations] = [read(planTab), read(resultsTab), read(observationsTab)]
  return scoreTables(
    { plan, results, observations, settings, activity, team: read(teamTab) },
    calendar,
    () => day,
  )
}

export function todayIn(calendar: Calendar): Day {
  const day = today(calendar)
  if (day) return day
  throw new Error('The spreadsheet does not say which day it is: look at File > Settings > Time zone.')
}

const menu = 'Extensions > Top Right'
const notSetUp = `There are no tabs yet. Choose ${menu} > Set up the tabs, or Add a sample team to see how it works.`
// Without a plan everybody would seem to have planned nothing; without results there is enough to show.
const noPlan = `There is no Plan tab. Choose ${menu} > Set up the tabs: it finds a renamed one again, or makes a new one.`
const noRows = `There is nothing to show yet. Write a line into Plan and a target into Results, or choose ${menu} > Add a sample team.`

/** What to do about a column that is not there. */
export const noColumn = ({ tab, column }: MissingColumn) => `the ${tab} tab ${lacks(column)}`

const lacks = (column: string) =>
  `has no column “${column}”. Put that header back into row 1, or choose ${menu} > Set up the tabs.`

/** What to do about a column that is not there, as a sentence of its own. */
export function missingSay({ tab, column, headerRow, error }: MissingColumn): string {
  if (headerRow !== undefined)
    return `The headers of the ${tab} tab stand in row ${headerRow} and belong in row 1. Move or delete what stands above them.`
  return error === undefined
    ? `The ${tab} tab ${lacks(column)}`
    : `Row 1 of the ${tab} tab shows ${error}. ${brokenFormulaMend}`
}

const onlyProvisional = ({ basis }: ScoreRow) => (basis === 'provisional' ? basis : undefined)

function readerOf(sheets: Sheets): Pick<Book, 'read' | 'known'> {
  const cells = new Map<string, unknown[][] | undefined>()
  return {
    known: (name) => cells.get(name),
    read(tab) {
      if (!cells.has(tab.name)) cells.set(tab.name, sheets.find(tab)?.getDataRange().getValues())
      return cells.get(tab.name)
    },
  }
}
