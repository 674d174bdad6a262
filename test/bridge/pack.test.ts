import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuadrantPage, RepPage, ScreenAnswer, TeamPage } from '../../src/bridge/calls.ts'
import { packQuadrant, packRep, packTeam } from '../../src/bridge/pack.ts'
import { shortScore } from '../../src/bridge/shortScore.ts'
import { unpackQuadrant, unpackScreen } from '../../src/bridge/unpack.ts'
import type { Due } from '../../src/qdq/due.ts'
import { percent } from '../../src/qdq/percent.ts'
import { quadrantOf } from '../../src/qdq/quadrant.ts'
import { meets } from '../../src/qdq/targets.ts'
import { empty, longNames } from '../sidebar/extremes.ts'
import { aRep, aTeam, standing } from '../sidebar/pages.ts'

const crossed = <Answer>(answer: Answer): Answer => JSON.parse(JSON.stringify(answer))
const teamAgain = (team: TeamPage) => unpackScreen(crossed(packTeam(team)))
const repAgain = (rep: RepPage) => unpackScreen(crossed(packRep(rep)))

/** An answer without what only the other screen shows. */
const asShown = (team: TeamPage): ScreenAnswer => ({
  ...team,
  reps: team.reps.map(({ name, results, activity, quadrant, provisional, weakest, missing }) => ({
    ...{ name, results, activity, quadrant, provisional, weakest, missing },
  })),
})

describe('a page is the same after its way', () => {
  test.each([
    ['a team', aTeam()],
    ['one without anybody', empty.team],
  ])('%s', (_, team) => expect(teamAgain(team)).toEqual(asShown(team)))

  test.each([
    ['a rep', aRep()],
    ['one without anything', empty.rep],
    ['one of long names', longNames.rep],
  ])('%s', (_, rep) => expect(repAgain(rep)).toEqual(rep))

  test('two reps of one name are two, and what is due with somebody who is not in the list names them', () => {
    const due: Due[] = [
      { rep: 'Zoe', what: 'plan', days: 3, say: 'No plan for November yet.' },
      { rep: 'Ann', what: 'plan', days: 3, say: 'No plan for November yet.' },
      { rep: 'Ann', what: 'plan', days: 0, say: 'No plan for December yet.' },
      { rep: '__proto__', what: '1:1', days: null, say: 'No 1:1 yet; due every day.' },
      { rep: 'Zoe', what: 'check-in', days: null, say: 'No 1:1 yet; due every day.' },
    ]
    const reps = [standing('Ann', 1, 1), standing('Ann', 0.5, null), standing('constructor', null, null)]
    const team = aTeam({ reps, due })
    expect(teamAgain(team)).toEqual(asShown(team))
  })

  test('the months of the large quadrant, each with its own reps', () => {
    const [ann, bob, cy] = ['Ann', 'Bob', 'Cy'].map((name, at) => {
      const { missing, advice, weakest, ...place } = standing(name, 0.5 + at / 4, at === 2 ? null : 0.8)
      return place
    })
    if (!ann || !bob || !cy) throw new Error('Three are needed.')
    const { month, targets } = aTeam()
    const page: QuadrantPage = {
      ok: true,
      targets,
      months: [
        { month, reps: [cy, { ...ann, provisional: true }] },
        { month, reps: [] },
        { month, reps: [bob, ann, cy] },
      ],
    }
    expect(unpackQuadrant(crossed(packQuadrant(page)))).toEqual(page)
  })
})

describe('a score in few digits', () => {
  const target = fc.oneof(fc.constantFrom(0.8, 1, 0.9, 5 / 6), fc.double({ min: 1e-3, max: 20, noNaN: true }))
  const near = fc.constantFrom(0, 1e-12, -1e-12, 9e-10, -9e-10, 2e-9, -2e-9, 4e-5, -4e-5, 0.00449, -0.0051)
  const score = fc.oneof(
    fc.record({ base: target, off: near }).map(({ base, off }) => base + off),
    fc
      .record({ base: fc.integer({ min: -300, max: 3000 }), off: near })
      .map(({ base, off }) => base / 200 + off),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  const alike = (short: number, long: number, of: number) => {
    expect(meets(short, of)).toBe(meets(long, of))
    expect(percent(short, of)).toBe(percent(long, of))
    expect(percent(short)).toBe(percent(long))
  }

  test('reads as the same percentage, and stands on the same side of every target', () => {
    fc.assert(
      fc.property(score, target, (long, of) => alike(crossed(shortScore(long, of)), long, of)),
      { numRuns: 5000 },
    )
  })

  test('stands in the same quadrant, which crosses beside it', () => {
    fc.assert(
      fc.property(score, score, target, target, (results, activity, resultsTarget, activityTarget) => {
        const targets = { resultsTarget, activityTarget }
        const quadrant = quadrantOf(results, activity, targets) ?? null
        const reps = [{ ...standing('Ann', results, activity), quadrant }]
        const team = teamAgain(aTeam({ reps, targets }))
        const [rep] = team.ok && team.screen === 'team' ? team.reps : []
        expect(rep?.quadrant).toBe(quadrant)
        expect(quadrantOf(rep?.results ?? 0, rep?.activity ?? 0, targets)).toBe(quadrant)
      }),
    )
  })

  test.each([
    [2 / 3, 1, 0.6667],
    [0.799999, 0.8, 0.799999],
    [0.8 - 1e-12, 0.8, 0.8],
    [5 / 6, 5 / 6, 5 / 6],
    [0.82499996, 0.8, 0.82499996],
    [1.23411, 1, 1.234],
    [1.23456, 1, 1.23456],
    [1234.5678, 1, 1234.5678],
  ])('%d of %d crosses as %d', (long, of, short) => expect(shortScore(long, of)).toBe(short))
})
