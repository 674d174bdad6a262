import { describe, expect, test } from 'vitest'
import { month } from '../../src/qdq/days.ts'
import { prepared } from '../../src/qdq/prepared.ts'
import { defaults } from '../../src/qdq/targets.ts'

type Stands = Parameters<typeof prepared>[0]

const march = month('2026-03')
if (!march) throw new Error('No month')

const of = (changes: Partial<Stands>) =>
  prepared(
    {
      month: march,
      isSoFar: false,
      results: 1.05,
      quadrant: 'Top right',
      weakest: 'Direction',
      scores: { Quantity: 0.97, Direction: 0.93, Quality: 1 },
      ...changes,
    },
    defaults,
  )

describe('what a 1:1 is prepared with', () => {
  test('a dimension on target is a strength, and the lowest of them rather than weak', () =>
    expect(of({})).toMatchObject({
      strengths: 'Quantity (97 %), Direction (93 %) and Quality (100 %).',
      weakest: 'Lowest of them: Direction, 93 %.',
    }))
  test('one that misses the target is the weakest, and no strength', () =>
    expect(
      of({ quadrant: 'Top left', scores: { Quantity: 0.97, Direction: 0.798, Quality: 1 } }),
    ).toMatchObject({
      strengths: 'Quantity (97 %) and Quality (100 %).',
      weakest: 'Weakest: Direction, 79.8 %.',
      question: 'Whom should you be talking to and are not yet?',
    }))
  test('who is top right is asked what the others could copy, whatever is lowest', () =>
    expect(of({}).question).toBe('What are you doing that the others could copy?'))
  test('at bottom right the question is about what is lowest', () =>
    expect(of({ results: 0.7, quadrant: 'Bottom right' }).question).toBe(
      'Whom should you be talking to and are not yet?',
    ))
  test('of whom nothing is known, a plan is asked for', () =>
    expect(
      of({
        results: null,
        quadrant: null,
        weakest: null,
        scores: { Quantity: null, Direction: null, Quality: null },
      }),
    ).toEqual({
      results: '',
      credit: 'Results of March 2026 are not known yet.',
      strengths: '',
      weakest: 'Weakest: not known yet.',
      question: 'What will you do this month, with whom, and how well?',
    }))
  test('at top left results are credited first, and then the months to come are spoken of', () =>
    expect(of({ quadrant: 'Top left' }).credit).toBe(
      'That is earned; say so first. What made it happen? Then the months to come: they are made now.',
    ))
})
