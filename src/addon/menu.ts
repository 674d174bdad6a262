import { userInterface } from './userInterface.ts'

/**
 * Menu: what stands under Extensions > Top Right. In a file where the add-on was never used, Google allows nothing
 * else here: no look at the file, no service.
 */
export function onOpen(): void {
  const menu = userInterface().createAddonMenu()
  const item = (caption: string, handler: Handler) => menu.addItem(caption, handler)
  item('Set up the tabs', 'setUpTheTabs')
  item('Add a sample team', 'addSampleTeam')
  item('Remove the sample team', 'removeSampleTeam')
  menu.addSeparator()
  item('Open the sidebar', 'openTheSidebar')
  item('New 1:1', 'newOneToOne')
  item('New check-in', 'newCheckIn')
  item('New observation', 'newObservation')
  item('New win', 'newWin')
  menu.addSeparator()
  item('Draw the quadrant', 'drawTheQuadrant')
  item('Show the quadrant large', 'showTheQuadrant')
  menu.addSeparator()
  item('Lock down', 'lockDown')
  item('Unlock', 'unlock')
  menu.addSeparator()
  item('Help', 'showHelp')
  menu.addToUi()
}

/** The same menu right after installing. */
export function onInstall(): void {
  onOpen()
}

// Types alone: what the items start is loaded when it is first called.
type Handler =
  | keyof typeof import('./sample/addSampleTeam.ts')
  | keyof typeof import('./drawTheQuadrant.ts')
  | keyof typeof import('./lockDown.ts')
  | keyof typeof import('./pages.ts')
  | keyof typeof import('./sample/removeSampleTeam.ts')
  | keyof typeof import('./setUpTheTabs.ts')
  | keyof typeof import('./showHelp.ts')
  | keyof typeof import('./unlock.ts')
