import { allTabs } from '../tabs/allTabs.ts'
import { isBlank } from '../tabs/cells.ts'
import { columnsOf } from '../tabs/columns.ts'
import { observationsTab } from '../tabs/observationsTab.ts'
import { planTab } from '../tabs/planTab.ts'
import { quadrantTab } from '../tabs/quadrantTab.ts'
import { resultsTab } from '../tabs/resultsTab.ts'
import type { HeaderOf, Tab } from '../tabs/schema.ts'
import { spreadsheetCalendar, today } from '../tabs/spreadsheetCalendar.ts'
import { teamTab } from '../tabs/teamTab.ts'
import { type NewRow, writeRows } from '../tabs/writeRows.ts'
import { atTheDoor } from './door.ts'
import { isFilledByFormula } from './filledByFormula.ts'
import { locked } from './lock.ts'
import { newReport, openFileWarning, type Report } from './report.ts'
import { sampleObservations } from './sampleObservations.ts'
import { samplePlan, sampleResults, sampleTeam } from './sampleRows.ts'
import { isSampleRep } from './sampleStory.ts'
import { setUp } from './setUp.ts'
import { type Sheets, type Spreadsheet, sheetsOf } from './sheets.ts'
import { showQuadrant } from './showQuadrant.ts'

/** Menu: adds eight made-up reps with the last six months, to look at and to try things out. */
export function addSampleTeam(): void {
  atTheDoor('Add a sample team', () => {
    const spreadsheet = SpreadsheetApp.getActive()
    const report = newReport(spreadsheet)
    locked(() => addSample(spreadsheet, report))
    const text = [...report.sentences(), openFileWarning].join(' ')
    spreadsheet.toast(text, 'Sample team', 15)
    return ''
  })
}

function addSample(spreadsheet: Spreadsheet, report: Report): void {
  let sheets = sheetsOf(spreadsheet, allTabs)
  if (allTabs.some((tab) => !sheets.find(tab))) {
    setUp(spreadsheet, report)
    sheets = sheetsOf(spreadsheet, allTabs)
  }
  const calendar = spreadsheetCalendar()
  const day = today(calendar)
  if (!day)
    throw new Error('The spreadsheet does not say which day it is: look at File > Settings > Time zone.')
  const added = [
    addRows(sheets, teamTab, sampleTeam(day, calendar), report),
    addRows(sheets, planTab, samplePlan(day, calendar), report),
    addRows(sheets, resultsTab, sampleResults(day, calendar), report),
    addRows(sheets, observationsTab, sampleObservations(day, calendar), report),
  ]
  report.says(
    added.some((rows) => rows > 0)
      ? 'Eight reps marked (sample) are in. Remove the sample team takes them out again.'
      : 'The sample team is in already.',
  )
  const quadrant = sheets.find(quadrantTab)
  if (quadrant) showQuadrant(spreadsheet, quadrant)
}

/** Adds rows below the last one of ours, unless the tab has sample rows already. Answers how many were added. */
function addRows<T extends Tab>(sheets: Sheets, tab: T, rows: NewRow<T>[], report: Report): number {
  const sheet = sheets.find(tab)
  if (!sheet) return 0
  const range = sheet.getDataRange()
  const cells: unknown[][] = range.getValues()
  const at = columnsOf(cells[0] ?? [], tab)
  const ours = Object.values<number>(at).filter((column) => column >= 0)
  const rep: HeaderOf<T> | undefined = tab.columns.find(({ header }) => header === 'Rep')?.header
  if (rep !== undefined && cells.some((row) => isSampleRep(row[at[rep]]))) return 0
  if (isFilledByFormula(range.getFormulas(), tab, at)) {
    report.says(`${tab.name} is filled by a formula, so nothing was written there.`)
    return 0
  }
  const used = cells.map((row) => ours.some((column) => !isBlank(row[column]))).lastIndexOf(true)
  writeRows(sheet, at, used + 2, rows)
  return rows.length
}
