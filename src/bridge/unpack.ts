import { dimensions } from '../qdq/activityScore.ts'
import { quadrants } from '../qdq/quadrant.ts'
import type { QuadrantPage, ScreenAnswer } from './calls.ts'
import type { PackedPlace, PackedQuadrant, PackedScreen } from './packed.ts'

/** A screen as it was before it was packed. */
export function unpackScreen(answer: PackedScreen): ScreenAnswer {
  if (!answer.ok) return answer
  if (answer.screen === 'rep')
    return { ...answer, trail: answer.trail.map(([month, ...place]) => ({ month, ...unpackPlace(place) })) }
  const { names, missing, ...team } = answer
  return {
    ...team,
    reps: team.reps.map(([weakest, lacks, ...place], at) => ({
      name: names[at] ?? '',
      weakest: dimensions[weakest] ?? null,
      missing: missing[lacks] ?? '',
      ...unpackPlace(place),
    })),
    due: team.due.flatMap(({ reps, ...due }) => reps.map((at) => ({ rep: names[at] ?? '', ...due }))),
  }
}

/** The large quadrant as it was before it was packed. */
export const unpackQuadrant = ({ names, months, ...page }: PackedQuadrant): QuadrantPage => ({
  ...page,
  months: months.map(({ month, reps }) => ({
    month,
    reps: reps.map(([at, ...place]) => ({ name: names[at] ?? '', ...unpackPlace(place) })),
  })),
})

const unpackPlace = ([results, activity, quadrant, provisional]: PackedPlace) => ({
  results,
  activity,
  quadrant: quadrants[quadrant] ?? null,
  provisional: provisional > 0,
})
