import { dimensions } from '../qdq/activityScore.ts'
import type { Due } from '../qdq/due.ts'
import { quadrants } from '../qdq/quadrant.ts'
import type { Targets } from '../qdq/targets.ts'
import type { MonthPlace, QuadrantPage, RepPage, TeamPage } from './calls.ts'
import type { PackedDue, PackedPlace, PackedQuadrant, PackedRep, PackedTeam } from './packed.ts'
import { shortScore } from './shortScore.ts'

/** The team for its way to the page: each name once, each sentence once. */
export function packTeam({ reps, due, ...team }: TeamPage): PackedTeam {
  const [names, missing] = [new Numbers(reps.map(({ name }) => name)), new Numbers()]
  return {
    ...team,
    reps: reps.map((rep) => [
      placeIn(dimensions, rep.weakest),
      rep.quadrant ? -1 : missing.of(rep.missing),
      ...packPlace(rep, team.targets),
    ]),
    due: packDue(due, names),
    missing: missing.texts,
    names: names.texts,
  }
}

/** A rep for their way to the page: the trail grows with the months. */
export const packRep = ({ trail, ...page }: RepPage): PackedRep => ({
  ...page,
  trail: trail.map((place) => [place.month, ...packPlace(place, page.targets)]),
})

/** All months for their way to the page: each name once. */
export function packQuadrant({ months, ...page }: QuadrantPage): PackedQuadrant {
  const names = new Numbers()
  const packed = months.map(({ month, reps }) => ({
    month,
    reps: reps.map((rep): [number, ...PackedPlace] => [names.of(rep.name), ...packPlace(rep, page.targets)]),
  }))
  return { ...page, months: packed, names: names.texts }
}

const packPlace = (
  { results, activity, quadrant, provisional }: Omit<MonthPlace, 'month'>,
  { resultsTarget, activityTarget }: Targets,
): PackedPlace => [
  results === null ? null : shortScore(results, resultsTarget),
  activity === null ? null : shortScore(activity, activityTarget),
  placeIn(quadrants, quadrant),
  provisional ? 1 : 0,
]

const placeIn = (words: readonly string[], word: string | null) => (word === null ? -1 : words.indexOf(word))

/** What is due alike stands together, so that its words cross once, in the order that it had. */
function packDue(all: readonly Due[], names: Numbers): PackedDue[] {
  const packed: PackedDue[] = []
  for (const { rep, ...due } of all) {
    const last = packed[packed.length - 1]
    if (last?.what === due.what && last.say === due.say && last.days === due.days)
      last.reps.push(names.of(rep))
    else packed.push({ ...due, reps: [names.of(rep)] })
  }
  return packed
}

/** Texts by the order in which they were first met. */
class Numbers {
  readonly texts: string[]
  private readonly numbers: Map<string, number>

  constructor(texts: readonly string[] = []) {
    this.texts = [...texts]
    this.numbers = new Map(texts.map((text, at) => [text, at]))
  }

  of(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}
