import { activityTab } from './activityTab.ts'
import { checkInsTab } from './checkInsTab.ts'
import { observationsTab } from './observationsTab.ts'
import { oneToOnesTab } from './oneToOnesTab.ts'
import { planTab } from './planTab.ts'
import { quadrantTab } from './quadrantTab.ts'
import { resultsTab } from './resultsTab.ts'
import { scoresTab } from './scoresTab.ts'
import { settingsTab } from './settingsTab.ts'
import { teamTab } from './teamTab.ts'
import { winsTab } from './winsTab.ts'

/** The tabs that people (or their imports) write, in the order in which the sheet shows them. */
export const typedTabs = [
  planTab,
  activityTab,
  resultsTab,
  teamTab,
  observationsTab,
  checkInsTab,
  oneToOnesTab,
  winsTab,
  settingsTab,
] as const

/** Every tab of ours, in the order in which the sheet shows them. */
export const allTabs = [quadrantTab, ...typedTabs, scoresTab] as const
