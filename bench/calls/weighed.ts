import type { Calls } from '../../src/bridge/calls.ts'
import { bytesOf, weigh } from '../../test/cells/weigh.ts'
import type { Row } from '../row.ts'

const mostBytes = 60

type Opened = ReturnType<Calls['openTeam' | 'openQuadrant']>

/** What crosses to the page for each month of a rep that it tells of, and beside it all that comes with these. */
export function weighed(what: string, reps: number, answer: Opened): Row {
  const { whole, repMonths, places } = weigh(answer)
  const bytes = places / repMonths
  return {
    what: `${what}: bytes to the page for each month of a rep`,
    size: `${reps} reps`,
    ours: bytes.toFixed(0),
    against: `${repMonths} of them; the whole answer ${whole} bytes${namesIn(answer)}`,
    ratio: (bytes / mostBytes).toFixed(2),
    target: `${mostBytes}`,
  }
}

/** A rep's answer names everyone, to go on to; those are no months of a rep. */
const namesIn = (answer: Opened) =>
  answer.ok && 'trail' in answer ? `, ${bytesOf(answer.names)} of them the names of all` : ''
