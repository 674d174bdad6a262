import { addSampleTeam } from './addSampleTeam.ts'
import { drawTheQuadrant } from './drawTheQuadrant.ts'
import { newCheckIn, newObservation, newOneToOne, newWin, openTheSidebar, showTheQuadrant } from './pages.ts'
import { removeSampleTeam } from './removeSampleTeam.ts'
import { setUpTheTabs } from './setUpTheTabs.ts'
import { showHelp } from './showHelp.ts'

/**
 * Menu: what stands under Extensions > Top Right. In a file where the add-on was never used, Google allows nothing
 * else here: no look at the file, no service.
 */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu()
  const item = (caption: string, handler: Handler) => menu.addItem(caption, nameOf(handler))
  item('Set up the tabs', { setUpTheTabs })
  item('Add a sample team', { addSampleTeam })
  item('Remove the sample team', { removeSampleTeam })
  menu.addSeparator()
  item('Open the sidebar', { openTheSidebar })
  item('New 1:1', { newOneToOne })
  item('New check-in', { newCheckIn })
  item('New observation', { newObservation })
  item('New win', { newWin })
  menu.addSeparator()
  item('Draw the quadrant', { drawTheQuadrant })
  item('Show the quadrant large', { showTheQuadrant })
  menu.addSeparator()
  item('Help', { showHelp })
  menu.addToUi()
}

/** The same menu right after installing. */
export function onInstall(): void {
  onOpen()
}

// Google wants a handler's name. Written as a property it keeps its name when the bundle is minified.
type Handler = Readonly<Record<string, () => void>>

const nameOf = (handler: Handler) => Object.keys(handler)[0] ?? ''
