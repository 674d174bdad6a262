import type { CheckInView } from '../bridge/calls.ts'
import { yesNo } from '../qdq/choices.ts'
import { shortened } from '../qdq/shortened.ts'
import { checkInsByKey } from '../tabs/checkInKeys.ts'
import { newestFirst, type Talks } from './talks.ts'

// Who never answered would otherwise wait through years of them.
const mostShown = 30
const longest = 2000

/** Check-ins as a page shows them, in the order of their tab. */
function checkInViews({ checkIns }: Talks): (CheckInView & { key: string })[] {
  return [...checkInsByKey(checkIns)].map(([id, checkIn]) => ({
    id,
    key: checkIn.rep,
    rep: checkIn.name,
    date: checkIn.date,
    onTrack: checkIn.word('On track', yesNo) ?? '',
    blocker: shortened(checkIn.text('Blocker'), longest),
    focus: shortened(checkIn.text('Focus for next week'), longest),
    lines: shortened(checkIn.text('Lines'), longest),
    reply: shortened(checkIn.text('Manager reply'), longest),
  }))
}

/** The newest ones that nobody has answered, the oldest of them first. */
export function unanswered(talks: Talks, isOurs: (rep: string) => boolean): CheckInView[] {
  const waiting = checkInViews(talks).filter(({ key, reply }) => reply === '' && isOurs(key))
  return newestFirst(waiting).slice(0, mostShown).reverse().map(plain)
}

/** The last check-in of a rep. */
export function lastCheckIn(talks: Talks, rep: string): CheckInView | null {
  const [last] = newestFirst(checkInViews(talks).filter(({ key }) => key === rep))
  return last ? plain(last) : null
}

function plain({ id, rep, date, onTrack, blocker, focus, lines, reply }: CheckInView): CheckInView {
  return { id, rep, date, onTrack, blocker, focus, lines, reply }
}
