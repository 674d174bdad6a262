import { inOwnProcess, type Run } from '../ownProcess.ts'
import { median, type Row } from '../row.ts'
import type { Task, Times } from './measure.ts'
import type { Team } from './team.ts'

/** A line of the table: what is measured, how often, and in what kind of process. */
type Line = Task & { says: string; flags?: readonly string[]; target?: string }

const sizes = [10, 100, 1000, 10_000]
const roundsOf = (reps: number) => ({ 10: 41, 100: 21, 1000: 11 })[reps] ?? 5

const lines: Line[] = (['Plan', 'Activity'] as const).flatMap((countedIn): Line[] => {
  const thousand = { reps: 1000, countedIn }
  const cold = sizes.map((reps) => ({ team: { reps, countedIn }, rounds: roundsOf(reps), says: 'cold' }))
  const others: Line[] = [
    { team: { reps: 8, countedIn, blankRows: 5000 }, rounds: 21, says: 'cold, 5,000 blank rows below' },
    { team: thousand, rounds: 21, says: 'warm', warm: true },
    { team: { ...thousand, shuffled: true }, rounds: 9, says: 'cold, shuffled' },
    { team: { ...thousand, hours: true }, rounds: 9, says: 'cold, days with hours' },
  ]
  const alone: Line[] = [
    ...cold.map((line) => ({ ...line, says: 'cold, one thread, by the processor' })),
    { team: thousand, rounds: 5, flags: ['--jitless'], says: 'cold, without JIT', target: '4' },
  ]
  return [...[...cold, ...others].map((line) => ({ ...line, byClock: true })), ...alone]
})

const byHand = sizes.map((reps): Line => {
  const team: Team = { reps, countedIn: 'Plan' }
  return { team, rounds: roundsOf(reps), says: 'cold', byClock: true, byHand: true, target: '' }
})

function row(run: Run, { says, flags, target = '3.5', ...task }: Line): Row {
  const { scored, touched }: Times = JSON.parse(run(task, flags, !task.byClock))
  const [score, touch] = [median(scored), median(touched)]
  const { reps, countedIn } = task.team
  return {
    what: `${task.byHand ? 'By hand, nothing checked' : 'QDQ_SCORES'}, ${countedIn}, ${says}`,
    size: `${reps} reps`,
    ours: `${score.toFixed(1)} ms`,
    against: `cells once ${touch.toFixed(2)} ms`,
    ratio: (score / touch).toFixed(1),
    target,
  }
}

/** QDQ_SCORES, whole, through the bundle, against looking once at every cell that it needs. */
export async function scoring(tell: (row: Row) => void): Promise<void> {
  const run = await inOwnProcess(new URL('measure.ts', import.meta.url))
  for (const line of [...lines, ...byHand]) tell(row(run, line))
}
