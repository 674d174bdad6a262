import { inOwnProcess, type Run } from '../ownProcess.ts'
import type { Row } from '../row.ts'
import type { Team } from '../scoring/team.ts'
import { collectionsIn } from './collections.ts'

const teams: readonly Team[] = [
  { reps: 1000, countedIn: 'Activity' },
  { reps: 10_000, countedIn: 'Plan' },
  { reps: 10_000, countedIn: 'Activity' },
]

/** So little room for new things that V8 collects, and tells, after every million bytes. */
const flags = ['--max-semi-space-size=1']

/**
 * The most that was held at any collection during the call, with the garbage since the one before it (at most a million
 * bytes), less what was held when it began, which is the input.
 */
function peakOf(run: Run, team: Team): { peak: number; answer: number } {
  const told = run(team, flags)
  const [first, ...later] = collectionsIn(told)
  if (!first || later.length < 2) throw new Error(`V8 told of no collections: ${told.slice(0, 200)}`)
  const most = Math.max(...later.map(({ before, outside }) => before + outside))
  const answer = Number(told.match(/^answer: (\d+)$/m)?.[1])
  return { peak: most - first.after - first.outside, answer }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** What QDQ_SCORES holds at its peak above what it was given: its answer, and what it needs to get there. */
export async function memory(tell: (row: Row) => void): Promise<void> {
  const run = await inOwnProcess(new URL('measure.ts', import.meta.url))
  for (const team of teams) {
    const { peak, answer } = peakOf(run, team)
    tell({
      what: `QDQ_SCORES, ${team.countedIn}, memory above the input at its peak`,
      size: `${team.reps} reps`,
      ours: `${megabytes(peak)}, ${megabytes(peak - answer)} without the answer`,
      against: `the answer alone ${megabytes(answer)}`,
      ratio: (peak / answer).toFixed(1),
      target: '5 MB',
    })
  }
}
