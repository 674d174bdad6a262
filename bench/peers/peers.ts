import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inOwnProcess, type Run } from '../ownProcess.ts'
import { median, type Row } from '../row.ts'
import { everyPeer } from './everyPeer.ts'
import type { Task, Time, Times } from './measure.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

const sizes = [10, 100, 1000, 10_000]

/** Formulas look at every row for every row: a tenfold team takes a hundredfold, at 100 reps a minute already. */
const formulas: readonly string[] = ['hyperFormula', 'univer']
const mostOfFormulas = 100

const roundsOf = (peer: string, reps: number) =>
  formulas.includes(peer) ? (reps < mostOfFormulas ? 3 : 1) : reps > 1000 ? 3 : 7

const tasks = (['Plan', 'Activity'] as const).flatMap((countedIn) =>
  sizes.flatMap((reps) =>
    Object.keys(everyPeer)
      .filter((peer) => reps <= mostOfFormulas || !formulas.includes(peer))
      .map((peer): Task => ({ peer, team: { reps, countedIn }, rounds: roundsOf(peer, reps) })),
  ),
)

/** They are heavy, and no part of the product: so they are a package of their own, which `npm ci` leaves alone. */
function install() {
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return
  console.error('The peers are being installed into bench/peers, once.')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  })
}

const middle = (times: readonly Time[], of: keyof Time) => median(times.map((time) => time[of]))

function row(run: Run, task: Task): Row {
  const { ours, theirs }: Times = JSON.parse(run(task))
  const [mine, other] = [middle(ours, 'processor'), middle(theirs, 'processor')]
  const clock =
    middle(theirs, 'clock') < 0.8 * other ? ` (${middle(theirs, 'clock').toFixed(0)} ms on the clock)` : ''
  return {
    ...nameOf(task),
    ours: `${mine.toFixed(1)} ms`,
    against: `${other.toFixed(1)} ms${clock}`,
    ratio: (mine / other).toPrecision(2),
    target: 'below 1',
  }
}

/** QDQ_SCORES against the same scores by what people would use instead, loading from the same arrays included. */
export async function peers(tell: (row: Row) => void): Promise<void> {
  install()
  const script = `${folder}/node_modules/.bench/measure.mjs`
  const run = await inOwnProcess(new URL('measure.ts', import.meta.url), script)
  for (const task of tasks) tell(rowOrWhyNot(run, task))
}

/** Who finds other scores, or breaks off, does not end the measuring of the others: why is told beside the table. */
function rowOrWhyNot(run: Run, task: Task): Row {
  try {
    return row(run, task)
  } catch {
    return { ...nameOf(task), ours: '', against: 'no scores, or other ones', ratio: '', target: '' }
  }
}

const nameOf = ({ peer, team }: Task) => ({
  what: `QDQ_SCORES, ${team.countedIn}, cold, against ${everyPeer[peer]?.name}`,
  size: `${team.reps} reps`,
})
