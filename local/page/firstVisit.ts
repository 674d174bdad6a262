import type { Opened } from './open.ts'
import { runFromMenu } from './scripts.ts'
import { quietly } from './shell/ask.ts'
import { showToast } from './shell/notices.ts'

// What a newcomer finds: these items of the add-on's menu were chosen for them, and this tab shows the point.
const toChoose = ['setUpTheTabs', 'addSampleTeam']
const tabInFront = 'Quadrant'
const welcome = {
  title: 'This is a sample team',
  message:
    'Type 0 into Done in row 22 of Plan, and Ana moves on Quadrant. The add-on: Extensions > Top Right.',
  seconds: 20,
}

/** Sets everything up as a first click on each menu item would, without the words that those items end with. */
export async function visit(opened: Opened): Promise<void> {
  const done = await quietly(() => runFromMenu(opened, toChoose, 'Setting up a sample team'))
  if (!done) return
  opened.grid.activate(tabInFront)
  showToast(welcome)
}
