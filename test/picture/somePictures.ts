import fc from 'fast-check'
import { type Box, overlaps, within } from '../../src/picture/box.ts'
import type { Sheet } from '../../src/picture/frame.ts'
import type { PictureRep } from '../../src/picture/teamPicture.ts'
import { quadrantOf } from '../../src/qdq/quadrant.ts'
import { defaults, type Targets } from '../../src/qdq/targets.ts'

/** A rep where the quadrant follows from the scores. */
export const aRep = (
  name: string,
  results: number | null,
  activity: number | null,
  targets: Targets = defaults,
  provisional = false,
): PictureRep => ({
  name,
  results,
  activity,
  quadrant: quadrantOf(results ?? undefined, activity ?? undefined, targets) ?? null,
  provisional,
})

const score = fc.oneof(fc.constantFrom(0, 0.5, 0.8, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const results = fc.oneof(fc.constantFrom(0, 1, 2, 9, -1), fc.double({ min: -1, max: 3, noNaN: true }))
const name = fc.oneof(
  fc.constantFrom(
    'Ann',
    'Bob Smith',
    'שרה לוי',
    '山田太郎',
    '👩‍👩‍👧 Family',
    '__proto__',
    'Élodie of the Very Long Surname',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
)
const target = fc.constantFrom(0.5, 0.8, 1)

/** Targets, and up to so many reps, each with a name of its own. */
export const someTeam = (most: number) =>
  fc
    .tuple(
      target,
      target,
      fc.array(fc.tuple(name, fc.option(results, { freq: 9 }), score, fc.boolean()), { maxLength: most }),
    )
    .map(([resultsTarget, activityTarget, rows]) => {
      const targets = { resultsTarget, activityTarget }
      const reps = rows.map(([who, got, did, provisional], at) =>
        aRep(`${who} ${at}`, got, did, targets, provisional),
      )
      return { targets, reps }
    })

/** A picture of some size, in a font whose small letters are 0.55 and whose others are 0.8 of its size wide. */
export const sheet = (width: number, height: number): Sheet => ({ width, height, measure })

export const measure = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (/[a-z ]/.test(letter) ? 0.55 : 0.8) * size, 0)

/** The sidebar's picture and the dialog's. */
export const sizes = fc.constantFrom([268, 268] as const, [900, 600] as const)

/** Whether no two of some boxes overlap. */
export const allApart = (boxes: readonly Box[]) =>
  boxes.every((box, at) => boxes.slice(at + 1).every((other) => !overlaps(box, other)))

/** Whether a box lies within a picture. */
export const isInside = (box: Box, width: number, height: number) =>
  within(box, { x: 0, y: 0, width, height })
