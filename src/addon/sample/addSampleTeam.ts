import { allTabs } from '../../tabs/allTabs.ts'
import { checkInsTab } from '../../tabs/checkInsTab.ts'
import { observationsTab } from '../../tabs/observationsTab.ts'
import { oneToOnesTab } from '../../tabs/oneToOnesTab.ts'
import { planTab } from '../../tabs/planTab.ts'
import { quadrantTab } from '../../tabs/quadrantTab.ts'
import { resultsTab } from '../../tabs/resultsTab.ts'
import { readSettings } from '../../tabs/settings.ts'
import { settingsTab } from '../../tabs/settingsTab.ts'
import { spreadsheetCalendar } from '../../tabs/spreadsheetCalendar.ts'
import { teamTab } from '../../tabs/teamTab.ts'
import { winsTab } from '../../tabs/winsTab.ts'
import { todayIn } from '../book.ts'
import { atTheDoor } from '../door.ts'
import { locked } from '../lock.ts'
import { newReport, openFileWarning, type Report } from '../report.ts'
import { setUp } from '../setUp.ts'
import { type Spreadsheet, sheetsOf } from '../sheets.ts'
import { showQuadrant } from '../showQuadrant.ts'
import { adding } from './sampleAdding.ts'
import { sampleCheckIns } from './sampleCheckIns.ts'
import { sampleObservations } from './sampleObservations.ts'
import { sampleOneToOnes } from './sampleOneToOnes.ts'
import { samplePlan, sampleResults, sampleTeam } from './sampleRows.ts'
import { sampleWins } from './sampleWins.ts'

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

const notCounted =
  'Settings counts activity in Activity, where the sample team has no rows, so all of it shows Quantity 0: choose Plan for “Activity counted in” to see it at work.'

function addSample(spreadsheet: Spreadsheet, report: Report): void {
  // Also where all tabs are there: a set-up may have broken off.
  setUp(spreadsheet, report)
  const sheets = sheetsOf(spreadsheet, allTabs)
  const calendar = spreadsheetCalendar()
  const day = todayIn(calendar)
  // All are looked at before the first is written.
  const writes = [
    adding(sheets, teamTab, sampleTeam(day, calendar), report),
    adding(sheets, planTab, samplePlan(day, calendar), report),
    adding(sheets, resultsTab, sampleResults(day, calendar), report),
    adding(sheets, observationsTab, sampleObservations(day, calendar), report),
    adding(sheets, checkInsTab, sampleCheckIns(day, calendar), report),
    adding(sheets, oneToOnesTab, sampleOneToOnes(day, calendar), report),
    adding(sheets, winsTab, sampleWins(day, calendar), report),
  ].flat()
  for (const write of writes) write()
  report.says(
    writes.length > 0
      ? 'Eight reps marked (sample) are in. Remove the sample team takes them out again.'
      : 'The sample team is in already.',
  )
  const settings = sheets.find(settingsTab)?.getDataRange().getValues()
  if (readSettings(settings, calendar, [], () => day).countedIn === 'Activity') report.says(notCounted)
  const quadrant = sheets.find(quadrantTab)
  if (quadrant) showQuadrant(spreadsheet, quadrant)
}
