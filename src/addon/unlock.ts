import { atTheDoor } from './door.ts'
import { locked } from './lock.ts'
import { isClosed, standingProtections, tabNameOf } from './lockDownProtections.ts'
import { openFileWarning } from './report.ts'

/** Menu: takes away what Lock down protected, and nothing else. */
export function unlock(): void {
  atTheDoor('Unlock', () => {
    const opened = locked(openAll)
    if (!opened) return 'Nothing here is locked down.'
    const open = `Unlocked. Whoever may edit this file may write in every tab again${opened.length > 0 ? `, ${opened.join(', ')} too` : ''}.`
    return [open, kept, openFileWarning].join('\n\n')
  })
}

const kept = 'Protections of your own stay, and so do the warnings on Scores and Quadrant.'

/** The tabs that were closed; undefined where nothing was locked down. */
function openAll(): string[] | undefined {
  const standing = standingProtections(SpreadsheetApp.getActive())
  const closed = standing.filter(isClosed).map(tabNameOf)
  for (const each of standing) each.remove()
  return standing.length > 0 ? [...new Set(closed)] : undefined
}
