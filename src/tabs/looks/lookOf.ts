import { activityTab } from '../activityTab.ts'
import { checkInsTab } from '../checkInsTab.ts'
import { observationsTab } from '../observationsTab.ts'
import { oneToOnesTab } from '../oneToOnesTab.ts'
import { planTab } from '../planTab.ts'
import { quadrantTab } from '../quadrantTab.ts'
import { resultsTab } from '../resultsTab.ts'
import type { Tab } from '../schema.ts'
import { scoresTab } from '../scoresTab.ts'
import { settingsTab } from '../settingsTab.ts'
import { teamTab } from '../teamTab.ts'
import { winsTab } from '../winsTab.ts'
import { activityLook } from './activityLook.ts'
import { checkInsLook } from './checkInsLook.ts'
import type { Look } from './look.ts'
import { observationsLook } from './observationsLook.ts'
import { oneToOnesLook } from './oneToOnesLook.ts'
import { planLook } from './planLook.ts'
import { quadrantLook } from './quadrantLook.ts'
import { resultsLook } from './resultsLook.ts'
import { scoresLook } from './scoresLook.ts'
import { settingsLook } from './settingsLook.ts'
import { teamLook } from './teamLook.ts'
import { winsLook } from './winsLook.ts'

const looks: Readonly<Record<string, Look<Tab>>> = {
  [activityTab.name]: activityLook,
  [checkInsTab.name]: checkInsLook,
  [observationsTab.name]: observationsLook,
  [oneToOnesTab.name]: oneToOnesLook,
  [planTab.name]: planLook,
  [quadrantTab.name]: quadrantLook,
  [resultsTab.name]: resultsLook,
  [scoresTab.name]: scoresLook,
  [settingsTab.name]: settingsLook,
  [teamTab.name]: teamLook,
  [winsTab.name]: winsLook,
}

/** How one of our tabs looks. */
export const lookOf = ({ name }: Tab): Look<Tab> =>
  looks[name] ?? { writtenBy: 'nobody', colour: '', columns: {} }
