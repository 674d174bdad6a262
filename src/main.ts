// Custom functions: where someone stands.

export { QUADRANT } from './functions/QUADRANT.ts'
export { QUADRANT_ADVICE } from './functions/QUADRANT_ADVICE.ts'
export { QUADRANT_GRID } from './functions/QUADRANT_GRID.ts'

// Custom functions: Quantity, Direction, Quality.

export { QDQ } from './functions/QDQ.ts'
export { QDQ_DIRECTION } from './functions/QDQ_DIRECTION.ts'
export { QDQ_QUALITY } from './functions/QDQ_QUALITY.ts'
export { QDQ_QUANTITY } from './functions/QDQ_QUANTITY.ts'
export { QDQ_WEAKEST } from './functions/QDQ_WEAKEST.ts'

// Custom functions: whole tabs.

export { QDQ_CHART } from './functions/QDQ_CHART.ts'
export { QDQ_PROBLEMS } from './functions/QDQ_PROBLEMS.ts'
export { QDQ_SCORES } from './functions/QDQ_SCORES.ts'
export { QDQ_TEAM } from './functions/QDQ_TEAM.ts'

// The menu and what it starts.

export { drawTheQuadrant } from './addon/drawTheQuadrant.ts'
export { lockDown } from './addon/lockDown.ts'
export { onInstall, onOpen } from './addon/menu.ts'
export {
  newCheckIn,
  newObservation,
  newOneToOne,
  newWin,
  openTheSidebar,
  showTheQuadrant,
} from './addon/pages.ts'
export { addSampleTeam } from './addon/sample/addSampleTeam.ts'
export { removeSampleTeam } from './addon/sample/removeSampleTeam.ts'
export { setUpTheTabs } from './addon/setUpTheTabs.ts'
export { showHelp } from './addon/showHelp.ts'
export { unlock } from './addon/unlock.ts'

// What the page asks for.

export { openQuadrant } from './addon/openQuadrant.ts'
export { openRep } from './addon/openRep.ts'
export { openStart } from './addon/openStart.ts'
export { openTeam } from './addon/openTeam.ts'
export { saveCheckIn } from './addon/saveCheckIn.ts'
export { saveObservation } from './addon/saveObservation.ts'
export { saveOneToOne } from './addon/saveOneToOne.ts'
export { saveReply } from './addon/saveReply.ts'
export { saveWin } from './addon/saveWin.ts'
