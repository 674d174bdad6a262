import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activityScore } from '../../src/qdq/activityScore.ts'
import { directionOf, further, type PlanLine, quantityOf, withMore } from '../../src/qdq/further.ts'
import { lift, type RestsOn } from '../../src/qdq/lift.ts'
import { meets } from '../../src/qdq/targets.ts'

const line = (
  activity: string,
  planned: number,
  done: number,
  rightPeople: number | null = done,
  weight = 1,
) => ({
  activity,
  planned,
  done,
  rightPeople,
  weight,
})
const said = (lines: RestsOn['lines'], changes: Partial<RestsOn> = {}) =>
  lift({ lines, share: 1, quality: 1, ratingScale: 5, activityTarget: 0.8, countedIn: 'Plan', ...changes })

describe('what would lift the score', () => {
  test('Direction takes more with the right people', () =>
    expect(said([line('Cold calls', 10, 12, 9)])).toBe(
      '3 more Cold calls with the right people would bring Direction to 80 %; more Cold calls alone would not.',
    ))
  test('Quantity takes more of the line where it takes least, and a surplus does not help', () =>
    expect(said([line('Cold calls', 40, 20), line('Visits', 5, 3), line('Proposals', 4, 4)])).toBe(
      '2 more Visits, with the right people, would bring Quantity to 83 %; more Proposals would not.',
    ))
  test('where no line alone is enough, several are named', () =>
    expect(said([line('Calls', 10, 2), line('Visits', 10, 2)])).toBe(
      '8 more Calls and 4 more Visits, with the right people, would bring Quantity to 80 %.',
    ))
  test('three and more are named as people list them', () =>
    expect(said([line('Calls', 10, 2), line('Visits', 10, 2), line('Offers', 10, 0)])).toMatch(
      /^8 more Calls, \d more Visits and \d+ more Offers, with the right people,/,
    ))
  test('what holds the score down next is named, too', () =>
    expect(said([line('Calls', 10, 2)], { quality: 0.6 })).toBe(
      '6 more Calls, with the right people, would bring Quantity to 80 %; then Quality (60 %) holds the score down.',
    ))
  test('Quality takes coaching, and says which rating would do', () => {
    expect(said([line('Calls', 10, 10)], { quality: 0.62 })).toBe(
      'Quality (62 %) holds the activity score down, and no number of activities lifts it: observe and coach; a mean rating of 4.0 of 5 would do.',
    )
    expect(said([line('Calls', 10, 10)], { quality: 0.62, activityTarget: 0.83 })).toContain(
      'rating of 4.2 of 5',
    )
  })
  test('with all at or above the target nothing is needed', () =>
    expect(said([line('Calls', 10, 8)])).toBe(
      'Nothing holds it down: all three are at or above the target of 80 %.',
    ))
  test('what is unknown is said to be', () =>
    expect(said([line('Calls', 10, 8, null)], { quality: null })).toBe(
      'Nothing known holds it down, all of it is at or above the target of 80 %; but Direction and Quality are unknown: fill in Right people, and observe a meeting or a call.',
    ))
  test('without a plan it says so', () =>
    expect(said([line('Calls', 0, 8)])).toContain('Without a plan line with a quantity'))
  test('where Activity counts, a line without a name needs one before more of it can be counted', () => {
    const lines = [line('Calls', 4, 4), line(' ', 3, 0)]
    expect(said(lines)).toContain('2 more of the line without a name')
    expect(said(lines, { countedIn: 'Activity' })).toMatch(/^Quantity holds .* give it a name first\.$/)
    expect(said([line('Calls', 9, 4), line('', 1, 1)], { countedIn: 'Activity' })).toMatch(/^\d more Calls/)
  })
  test('before the first working day nothing is due', () =>
    expect(said([line('Calls', 10, 0)], { share: 0 })).toContain('nothing is due yet'))
  test('what is planned is what is due so far', () =>
    expect(said([line('Calls', 20, 2)], { share: 0.5 })).toContain('6 more Calls'))
  test('what cannot be undone is not promised', () =>
    expect(said([line('Calls', 10, 10, 5)], { activityTarget: 1 })).toContain('no number within reach'))
})

const aLine = fc
  .record({
    planned: fc.oneof(fc.nat(60), fc.double({ min: 0, max: 60, noNaN: true })),
    done: fc.oneof(fc.nat(60), fc.constant(0)),
    right: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    weight: fc.constantFrom(0, 1, 1, 2, 0.5),
  })
  .map(
    ({ planned, done, right, weight }): PlanLine =>
      line('A', planned, done, right === null ? null : Math.round(right * done), weight),
  )
const someLines = fc.array(aLine, { minLength: 1, maxLength: 6 })
const target = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 1)
const quality = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
const measures = fc.constantFrom(quantityOf, directionOf)
const score = (lines: readonly PlanLine[], rated: number | null) =>
  activityScore({ quantity: quantityOf(lines), direction: directionOf(lines), quality: rated ?? undefined })

describe('the laws of further', () => {
  test('so many more reach the target, and one fewer on any line does not', () => {
    fc.assert(
      fc.property(someLines, measures, target, (lines, measure, goal) => {
        const now = measure(lines)
        fc.pre(now !== undefined && !meets(now, goal))
        const more = further(lines, measure, goal)
        if (more === undefined) return
        expect(meets(measure(withMore(lines, more)) ?? 0, goal)).toBe(true)
        for (const one of more) {
          const fewer = more.map((other) => (other === one ? { ...one, count: one.count - 1 } : other))
          expect(meets(measure(withMore(lines, fewer)) ?? 0, goal)).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })
  test('on no other line alone do fewer reach it', () => {
    fc.assert(
      fc.property(someLines, target, (lines, goal) => {
        const now = quantityOf(lines)
        fc.pre(now !== undefined && !meets(now, goal))
        const [least, ...others] = further(lines, quantityOf, goal) ?? []
        if (!least || others.length > 0) return
        for (const other of lines)
          for (let count = 1; count < least.count; count++)
            expect(meets(quantityOf(withMore(lines, [{ line: other, count }])) ?? 0, goal)).toBe(false)
      }),
    )
  })
  test('Quantity is within reach for any plan', () => {
    fc.assert(
      fc.property(someLines, target, (lines, goal) => {
        const now = quantityOf(lines)
        fc.pre(now !== undefined && !meets(now, goal))
        expect(further(lines, quantityOf, goal)).toBeDefined()
      }),
    )
  })
})

describe('the laws of the score', () => {
  const moreDone = (lines: readonly PlanLine[], counts: readonly number[]) =>
    lines.map((one, at) => ({ ...one, done: one.done + (counts[at] ?? 0) }))
  const counts = fc.array(fc.nat(30), { minLength: 6, maxLength: 6 })

  test('where Quality is the lowest no number of activities lifts it', () => {
    fc.assert(
      fc.property(someLines, quality, counts, (lines, rated, some) => {
        const now = score(lines, rated)
        fc.pre(now !== undefined && rated !== null && now === rated)
        const after = moreDone(lines, some).map((one, at) => ({
          ...one,
          rightPeople: one.rightPeople === null ? null : one.rightPeople + (some[at] ?? 0),
        }))
        expect(score(after, rated) ?? 0).toBeLessThanOrEqual(now + 1e-12)
      }),
    )
  })
  test('where Direction is the lowest more on its lines alone does not lift it', () => {
    fc.assert(
      fc.property(someLines, quality, counts, (lines, rated, some) => {
        const now = score(lines, rated)
        fc.pre(now !== undefined && now === directionOf(lines))
        const alone = some.map((count, at) => (lines[at]?.rightPeople === null ? 0 : count))
        // Right people beyond what is done would be used up first.
        const lowered = score(moreDone(lines, alone), rated)
        expect(lowered ?? 0).toBeLessThanOrEqual(now + 1e-12)
      }),
    )
  })
  test('where Quantity is the lowest right people and coaching alone do not lift it', () => {
    fc.assert(
      fc.property(someLines, quality, (lines, rated) => {
        const now = score(lines, rated)
        fc.pre(now !== undefined && now === quantityOf(lines))
        const directed = lines.map((one) => ({ ...one, rightPeople: one.done }))
        expect(score(directed, 1)).toBe(now)
      }),
    )
  })
})
