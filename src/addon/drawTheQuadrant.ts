import { atTheDoor } from './door.ts'
import { locked } from './lock.ts'
import { drawChart } from './quadrantChart.ts'
import { colourQuadrant } from './quadrantLook.ts'
import { newReport, openFileWarning } from './report.ts'
import { resultsTargetOf } from './resultsTarget.ts'
import { type SetUpTabs, setUp } from './setUp.ts'
import { showQuadrant } from './showQuadrant.ts'

/** Menu: puts the Quadrant tab in order, fits the chart's window to the targets, and goes there. */
export function drawTheQuadrant(): void {
  atTheDoor('Draw the quadrant', () => {
    const spreadsheet = SpreadsheetApp.getActive()
    const report = newReport(spreadsheet)
    const { quadrant } = locked(() => draw(setUp(spreadsheet, report)))
    if (quadrant) showQuadrant(spreadsheet, quadrant)
    const said = report.sentences()
    return said.length > 0 ? [...said, openFileWarning].join('\n\n') : ''
  })
}

function draw(setUpTabs: SetUpTabs): SetUpTabs {
  const { tabs, quadrant } = setUpTabs
  if (quadrant) {
    colourQuadrant(quadrant)
    drawChart(quadrant, resultsTargetOf(tabs.settings))
  }
  return setUpTabs
}
