import { monthOf, type Scored } from './peer.ts'

const places = ['quantity', 'direction', 'quality', 'activity score', 'results', 'quadrant'] as const
const near = 1e-9

const isSame = (ours: unknown, theirs: unknown) =>
  typeof ours === 'number' && typeof theirs === 'number' ? Math.abs(ours - theirs) <= near : ours === theirs

/** What QDQ_SCORES answered, as a peer would say it. */
export const scoredByUs = (rows: readonly unknown[][]): Scored[] =>
  rows.map(([month, rep, quantity, direction, quality, activity, _weakest, results, quadrant]) => {
    return [monthOf(month as Date), rep, quantity, direction, quality, activity, results, quadrant] as Scored
  })

/** Throws where a peer found something else than QDQ_SCORES in any month of any rep: nobody wins by doing less. */
export function check(peer: string, ours: readonly Scored[], theirs: readonly Scored[]): void {
  const found = new Map(theirs.map((row) => [`${row[0]} ${row[1]}`, row]))
  if (theirs.length !== ours.length || found.size !== ours.length)
    throw new Error(`${peer} scored ${found.size} months of reps, QDQ_SCORES ${ours.length}.`)
  for (const [month, rep, ...values] of ours) {
    const [, , ...others] = found.get(`${month} ${rep}`) ?? []
    const at = values.findIndex((value, place) => !isSame(value, others[place]))
    if (at < 0) continue
    const when = `${Math.floor(month / 12)}-${(month % 12) + 1}`
    throw new Error(
      `${peer}: ${places[at]} of ${rep} in ${when} is ${others[at]}, QDQ_SCORES has ${values[at]}.`,
    )
  }
}
