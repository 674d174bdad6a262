import { allTabs } from '../tabs/allTabs.ts'
import { isBlank } from '../tabs/cells.ts'
import { columnsOf } from '../tabs/columns.ts'
import { observationsTab } from '../tabs/observationsTab.ts'
import { planTab } from '../tabs/planTab.ts'
import { quadrantTab } from '../tabs/quadrantTab.ts'
import { resultsTab } from '../tabs/resultsTab.ts'
import type { Tab } from '../tabs/schema.ts'
import { spreadsheetCalendar, today } from '../tabs/spreadsheetCalendar.ts'
import { teamTab } from '../tabs/teamTab.ts'
import { type NewRow, type Run, runsOf, writeRows } from '../tabs/writeRows.ts'
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
  // Also where all tabs are there: a set-up may have broken off.
  setUp(spreadsheet, report)
  const sheets = sheetsOf(spreadsheet, allTabs)
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

/**
 * Adds rows below the last one of ours, unless the tab has sample rows already. Answers how many were added. Where a
 * user's own column parts ours, who it is comes first, so that what broke off in between is found and completed.
 */
function addRows<T extends Tab>(sheets: Sheets, tab: T, rows: NewRow<T>[], report: Report): number {
  const sheet = sheets.find(tab)
  if (!sheet) return 0
  const range = sheet.getDataRange()
  const cells: unknown[][] = range.getValues()
  const columns = columnsOf(cells[0] ?? [], tab)
  const at: Record<string, number> = columns
  const isFree = (row: number, { headers }: Run<string>) =>
    headers.every((header) => isBlank(cells[row]?.[at[header] ?? -1]))
  const runs = runsOf(at).sort((one, other) => Number(hasRep(other)) - Number(hasRep(one)))
  const standing = cells.flatMap((row, index) => (isSampleRep(row[at.Rep ?? -1]) ? [index] : []))
  const used = cells.map((_, row) => runs.some((run) => !isFree(row, run))).lastIndexOf(true)
  const [first = used + 1] = standing
  const isWhole = standing.every((row, index) => row === first + index) && standing.length === rows.length
  const wanted = runs.filter(
    (run) => standing.length === 0 || (isWhole && standing.every((row) => isFree(row, run))),
  )
  const filled = wanted.filter(({ headers }) => headers.some((header) => rows.some((row) => header in row)))
  if (filled.length === 0) return 0
  if (isFilledByFormula(range.getFormulas(), tab, at)) {
    report.says(`${tab.name} is filled by a formula, so nothing was written there.`)
    return 0
  }
  for (const { headers } of filled) {
    const others = Object.keys(at).filter((header) => !headers.includes(header))
    const alone = Object.fromEntries(others.map((header) => [header, -1]))
    writeRows(sheet, { ...columns, ...alone }, first + 1, rows)
  }
  return rows.length
}

const hasRep = ({ headers }: Run<string>) => headers.includes('Rep')
