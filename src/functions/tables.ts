import type { Month } from '../qdq/days.ts'
import type { Calendar } from '../tabs/calendar.ts'
import { isBlank, isErrorValue } from '../tabs/cells.ts'
import { missingColumnMend } from '../tabs/missingColumn.ts'
import { quoted } from '../tabs/problem.ts'
import { readScores } from '../tabs/readScores.ts'
import { type ScoredTabs, type Scoring, scoreTables } from '../tabs/scores/scoreTables.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { readSettings } from '../tabs/settings.ts'
import { spreadsheetCalendar, today } from '../tabs/spreadsheetCalendar.ts'
import { type MissingColumn, missingIn, openTable } from '../tabs/table.ts'
import { checkGiven, refuse, unwrapped } from './arguments.ts'

/** Refuses a table that lacks a column which the function cannot do without. */
export function checkColumns(functionName: string, missing: readonly MissingColumn[]): void {
  const first = missing[0]
  if (!first) return
  const columns = missing.filter(({ tab }) => tab === first.tab).map(({ column }) => `“${column}”`)
  const noun = columns.length > 1 ? 'columns' : 'column'
  refuse(
    functionName,
    `${first.tab.toLowerCase()} has no ${noun} ${columns.join(', ')}; ${missingColumnMend(first)}`,
  )
}

/** Refuses an error value in the place of a table: what is left of a formula when a tab is deleted. */
export function checkTables(functionName: string, tables: Readonly<Record<string, unknown>>): void {
  for (const [argument, came] of Object.entries(tables))
    if (isErrorValue(unwrapped(came)))
      refuse(
        functionName,
        `${argument} is ${quoted(unwrapped(came))}: its tab was deleted, or cannot be read; run Extensions > Top Right > Set up the tabs.`,
      )
}

/** Scores the tables that a function was given. */
export function scoreGiven(functionName: string, tabs: ScoredTabs, calendar: Calendar): Scoring {
  const { plan, results, observations } = tabs
  const example = `=${functionName}(Plan!A:M; Results!A:D; Observations!A:O; Settings!A:C; ""; Team!A:E)`
  checkGiven(functionName, { plan, results, observations }, example)
  checkTables(functionName, tabs)
  const scoring = scoreTables(tabs, calendar, () => today(calendar))
  if (scoring.settings.countedIn === 'Activity' && isBlank(unwrapped(tabs.activity)))
    refuse(
      functionName,
      `Settings says that activity is counted in Activity, but activity is missing; give it Activity!A:G as the fifth argument, and see that Settings spells “Activity counted in” just so.`,
    )
  return scoring
}

/** What the chart and the team line go by: the rows of a month, which month that is, and the settings. */
export type OpenedScores = ReturnType<typeof openScores>

/** Opens Scores and Settings, as the chart and the team line need them, and settles which month is meant. */
export function openScores(functionName: string, came: unknown, monthCame: unknown, settingsCame: unknown) {
  checkTables(functionName, { scores: came, settings: settingsCame })
  const calendar = spreadsheetCalendar()
  const table = openTable(came, scoresTab)
  checkColumns(functionName, missingIn(table))
  const settings = readSettings(settingsCame, calendar, [], () => today(calendar))
  const given = monthGiven(functionName, unwrapped(monthCame), calendar)
  return { calendar, settings, ...readScores(table, calendar, given) }
}

function monthGiven(functionName: string, came: unknown, calendar: Calendar): Month | undefined {
  if (isBlank(came)) return undefined
  const given = Array.isArray(came) ? undefined : calendar.month(came)
  const shown = Array.isArray(came) ? 'a range of several cells' : quoted(came)
  return (
    given ??
    refuse(
      functionName,
      `month is ${shown}, not a month; give it a date or a text such as 2026-03, or leave it blank for the newest.`,
    )
  )
}
