import type { Calls } from '../../src/bridge/calls.ts'
import type { PackedQuadrant, PackedRep, PackedTeam } from '../../src/bridge/packed.ts'

/** Bytes of a part of an answer on its way to the page. */
export const bytesOf = (part: unknown) => Buffer.byteLength(JSON.stringify(part))

/** What an answer weighs: all of it, and of it what says for how many months of reps where they stood, names included. */
export type Weight = { whole: number; repMonths: number; places: number }

type Opened = ReturnType<Calls['openTeam' | 'openQuadrant']>

export function weigh(answer: Opened): Weight {
  if (!answer.ok) throw new Error(answer.say)
  const { repMonths, places } = placesIn(answer)
  return { whole: bytesOf(answer), repMonths, places: bytesOf(places) }
}

function placesIn(answer: PackedTeam | PackedRep | PackedQuadrant) {
  if ('trail' in answer) return { repMonths: answer.trail.length, places: answer.trail }
  if ('months' in answer) {
    const { names, months } = answer
    return { repMonths: months.flatMap(({ reps }) => reps).length, places: { names, months } }
  }
  const { names, reps, missing } = answer
  return { repMonths: reps.length, places: { names, reps, missing } }
}
