import { quadrantTab } from '../tabs/quadrantTab.ts'
import { atTheDoor } from './door.ts'
import { locked } from './lock.ts'
import { newReport, openFileWarning } from './report.ts'
import { setUp } from './setUp.ts'
import { showQuadrant } from './showQuadrant.ts'

/** Menu: makes the tabs, or adds what is missing of them, and says what it did. */
export function setUpTheTabs(): void {
  atTheDoor('Set up the tabs', () => {
    const spreadsheet = SpreadsheetApp.getActive()
    const report = newReport(spreadsheet)
    const before = spreadsheet.getActiveSheet()
    const { quadrant } = locked(() => setUp(spreadsheet, report))
    // A new sheet comes to the front; where the quadrant is not new, people stay where they were.
    if (quadrant && report.hasMade(quadrantTab)) showQuadrant(spreadsheet, quadrant)
    else if (report.hasMadeAny()) spreadsheet.setActiveSheet(before)
    const said = report.sentences()
    const nothing = 'Everything was in place already; nothing was changed.'
    return [...(said.length > 0 ? said : [nothing]), openFileWarning].join('\n\n')
  })
}
