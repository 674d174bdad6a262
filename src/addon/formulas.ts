import { columnsOf } from '../tabs/columns.ts'
import { scoresTab } from '../tabs/scoresTab.ts'
import { type SettingName, settingsTab } from '../tabs/settingsTab.ts'
import { columnsA1, letters } from './a1.ts'
import { ourColumnsA1 } from './ourColumns.ts'
import type { StandingTab } from './setUpTypedTab.ts'

/** The tabs that the formulas read. */
export type ReadTabs = Record<
  'plan' | 'activity' | 'results' | 'observations' | 'settings' | 'team',
  StandingTab
>

/** A sheet's name as formulas spell it. */
const sheetName = ({ tab }: Pick<StandingTab, 'tab'>) =>
  /^[A-Za-z]+$/.test(tab.name) ? tab.name : `'${tab.name.replace(/'/g, "''")}'`

/** Our columns of a tab, from the first to the last, wherever they stand now. */
export const ourColumns = (standing: StandingTab) =>
  `${sheetName(standing)}!${ourColumnsA1(standing.headers, standing.tab) ?? columnsA1(1, 1)}`

/** A setting's value, wherever its row stands; blank where there is none. */
function settingValue(settings: StandingTab, name: SettingName): string {
  const at = columnsOf(settings.headers, settingsTab)
  if (at.Setting < 0 || at.Value < 0) return '""'
  const column = (place: number) => `${sheetName(settings)}!${columnsA1(place + 1, place + 1)}`
  return `IFERROR(INDEX(${column(at.Value)}; MATCH("${name}"; ${column(at.Setting)}; 0)); "")`
}

/**
 * What QDQ_SCORES and QDQ_PROBLEMS are given. The Activity tab is passed only where it counts: less to compute. A team
 * may do without Observations, to keep them in a file of the manager's own; a reference to a deleted tab is an error.
 */
export function scoredTables({ plan, activity, results, observations, settings, team }: ReadTabs): string {
  const observed = ourColumns(observations)
  const counted = `IF(TRIM(${settingValue(settings, 'Activity counted in')})="Activity"; ${ourColumns(activity)}; "")`
  return [
    ourColumns(plan),
    ourColumns(results),
    `IF(ISERROR(ROWS(${observed})); ""; ${observed})`,
    ourColumns(settings),
    counted,
    ourColumns(team),
  ].join('; ')
}

export const scoresFormula = (tabs: ReadTabs) => `=QDQ_SCORES(${scoredTables(tabs)})`

type ScoresHeader = (typeof scoresTab)['columns'][number]['header']

/** A column of Scores below its header, as in Scores!F2:F. */
export function scoresColumn(header: ScoresHeader): string {
  const column = letters(scoresTab.columns.findIndex((one) => one.header === header) + 1)
  return `${scoresTab.name}!${column}2:${column}`
}

export const scoresTable = `${scoresTab.name}!${columnsA1(1, scoresTab.columns.length)}`

/** Whether two formulas say the same: Sheets may write separators, spaces and quotes in its own way. */
export function sameFormula(one: string, other: string): boolean {
  const plain = (formula: string) => formula.replace(/[\s']/g, '').replace(/,/g, ';').toUpperCase()
  return plain(one) === plain(other)
}
