import { activityTab } from '../tabs/activityTab.ts'
import { allTabs, typedTabs } from '../tabs/allTabs.ts'
import { observationsTab } from '../tabs/observationsTab.ts'
import { planTab } from '../tabs/planTab.ts'
import { resultsTab } from '../tabs/resultsTab.ts'
import type { Tab } from '../tabs/schema.ts'
import { settingsTab } from '../tabs/settingsTab.ts'
import { teamTab } from '../tabs/teamTab.ts'
import type { ReadTabs } from './formulas.ts'
import { neededBy } from './needed.ts'
import { nameBack } from './renamedTabs.ts'
import type { Report } from './report.ts'
import { resultsTargetOf } from './resultsTarget.ts'
import { setUpQuadrant } from './setUpQuadrant.ts'
import { setUpScores } from './setUpScores.ts'
import { setUpSettings } from './setUpSettings.ts'
import { type StandingTab, setUpTypedTab } from './setUpTypedTab.ts'
import { type Sheet, type Spreadsheet, sheetsOf } from './sheets.ts'

/** What set-up leaves behind; `quadrant` is the sheet of the Quadrant tab, if it is ours. */
export type SetUpTabs = { tabs: ReadTabs; quadrant: Sheet | undefined }

/** Makes what is missing of the tabs, and touches nothing that is there. Tells the report what it did. */
export function setUp(spreadsheet: Spreadsheet, report: Report): SetUpTabs {
  nameBack(spreadsheet, report)
  const sheets = sheetsOf(spreadsheet, allTabs)
  const standing = new Map<Tab, StandingTab>()
  for (const tab of typedTabs) standing.set(tab, setUpTypedTab(sheets, tab, report))
  const tabs = readTabs(standing)
  setUpSettings(tabs.settings, report)
  const needed = neededBy(tabs)
  if (!setUpScores(sheets, tabs, needed, report)) return { tabs, quadrant: undefined }
  const resultsTarget = () => resultsTargetOf(tabs.settings)
  return { tabs, quadrant: setUpQuadrant(sheets, { tabs, resultsTarget, needed }, report) }
}

function readTabs(standing: Map<Tab, StandingTab>): ReadTabs {
  const of = (tab: Tab) => {
    const found = standing.get(tab)
    if (!found) throw new Error(`The tab ${tab.name} was not set up`)
    return found
  }
  return {
    plan: of(planTab),
    activity: of(activityTab),
    results: of(resultsTab),
    observations: of(observationsTab),
    settings: of(settingsTab),
    team: of(teamTab),
  }
}
