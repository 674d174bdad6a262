import { followChanges } from './changes.ts'
import { visit } from './firstVisit.ts'
import { Keeper } from './keeper.ts'
import { type Opened, openSpreadsheet } from './open.ts'
import { callForPage, runFromMenu } from './scripts.ts'
import { showError, showMessage } from './shell/notices.ts'
import { show } from './shell/state.ts'
import { forget, type Kept, kept } from './store.ts'
import type { Place } from './zones.ts'

/** What a person can do from around the spreadsheet. */
export type Session = {
  run: (functionName: string) => void
  call: (functionName: string, args: unknown[]) => Promise<unknown>
  startOver: () => void
}

function restored({ host, grid }: Opened, file: Kept): boolean {
  try {
    host.restore(file.snapshot)
    grid.activate(file.tab)
    return true
  } catch (error) {
    showError('What this browser had kept cannot be opened', String(error))
    return false
  }
}

/** Opens the spreadsheet as this browser kept it, or as a newcomer finds it. */
export async function openSession(
  dist: Record<string, string>,
  place: Place,
  name: string,
): Promise<Session> {
  const file = await kept()
  const opened = openSpreadsheet(dist, place, name)
  const { host, grid } = opened
  const keeper = new Keeper(() => ({ snapshot: host.snapshot(), tab: grid.activeTab }))
  const isKnown = file !== undefined && restored(opened, file)
  // Google lets an add-on look at a file only once it was used in it.
  show({ menus: host.openMenu(isKnown ? 'LIMITED' : 'NONE') })
  if (!isKnown) await visit(opened)
  host.onChange(() => keeper.changed())
  keeper.changed()
  followChanges(() => keeper.keepNow())
  return {
    run: (functionName) => runFromMenu(opened, [functionName]),
    call: (functionName, args) => callForPage(opened, functionName, args),
    startOver: () => askToStartOver(keeper),
  }
}

function askToStartOver(keeper: Keeper): void {
  const choose = async () => {
    keeper.stop()
    await forget()
    window.location.reload()
  }
  const warning = 'Everything in this spreadsheet gives way to the sample team.'
  showMessage('Start over?', warning, { caption: 'Start over', choose })
}
