import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, daysBetween, workingDayFrom } from '../../src/qdq/dayCount.ts'
import { type Day, day, type Month, month } from '../../src/qdq/days.ts'
import { dueKinds, dueOn, type Followed } from '../../src/qdq/due.ts'

const dayOf = (text: string) => day(text) as Day
const monthOf = (text: string) => month(text) as Month

const every = { '1:1': 31, 'check-in': 7, observation: 31, recognition: 31 }
const today = dayOf('2026-03-12')
const lately = { '1:1': today, 'check-in': today, observation: today, recognition: today }

const aRep = (differs: Partial<Followed> = {}): Followed => ({
  rep: 'Ann',
  plannedIn: new Set([monthOf('2026-03'), monthOf('2026-04')]),
  last: lately,
  ...differs,
})

const aDay = fc.integer({ min: 0, max: 3000 }).map((count) => dayAfter(dayOf('2024-01-01'), count))

describe('plans', () => {
  test('of this month are due from its first day', () => {
    const [due] = dueOn(dayOf('2026-03-01'), [aRep({ plannedIn: new Set() })], every)
    expect(due).toEqual({ rep: 'Ann', what: 'plan', days: 0, say: 'No plan for March yet.' })
  })

  test.each([
    ['2026-03-24', []],
    ['2026-03-25', ['No plan for April yet.']],
    ['2025-12-31', ['No plan for December yet.', 'No plan for January yet.']],
  ])('of the next month are due from the 25th: on %s', (on, says) => {
    const due = dueOn(dayOf(on), [aRep({ plannedIn: new Set([monthOf('2026-03')]) })], every)
    expect(due.filter(({ what }) => what === 'plan').map(({ say }) => say)).toEqual(says)
  })
})

describe('conversations', () => {
  test.each([
    ['2026-03-06', undefined],
    ['2026-03-05', { days: 0, say: 'Last check-in 7 days ago, due every 7 days.' }],
    ['2026-03-01', { days: 4, say: 'Last check-in 11 days ago, due every 7 days.' }],
  ])('a check-in of %s', (last, due) => {
    const rep = aRep({ last: { ...lately, 'check-in': dayOf(last) } })
    const [found] = dueOn(today, [rep], every)
    if (due) expect(found).toMatchObject(due)
    else expect(found).toBeUndefined()
  })

  test('what never happened is due from the start, and says so', () => {
    const none = { '1:1': undefined, 'check-in': undefined, observation: undefined, recognition: undefined }
    expect(dueOn(today, [aRep({ last: none })], every).map(({ days, say }) => [days, say])).toEqual([
      [null, 'No 1:1 yet; due every 31 days.'],
      [null, 'No check-in yet; due every 7 days.'],
      [null, 'Not observed yet; due every 31 days.'],
      [null, 'Not recognised yet; due every 31 days.'],
    ])
  })

  test('daily ones speak of yesterday', () => {
    const rep = aRep({ last: { ...lately, 'check-in': dayOf('2026-03-11') } })
    expect(dueOn(today, [rep], { ...every, 'check-in': 1 })[0]?.say).toBe(
      'Last check-in yesterday, due every day.',
    )
  })
})

test('the worst comes first: by kind, then never, then the longest overdue, then as in Team', () => {
  const last = (talk: string | undefined) => ({
    ...lately,
    '1:1': talk === undefined ? undefined : dayOf(talk),
  })
  const reps = [
    aRep({ rep: 'A', last: last('2026-02-01') }),
    aRep({ rep: 'B', last: last('2026-01-01') }),
    aRep({ rep: 'C', last: last(undefined) }),
    aRep({ rep: 'D', last: last('2026-01-01') }),
    aRep({ rep: 'E', plannedIn: new Set() }),
  ]
  expect(dueOn(today, reps, every).map(({ rep }) => rep)).toEqual(['E', 'C', 'B', 'D', 'A'])
})

test('from the 25th what is overdue stands before the plans for a month that has not begun', () => {
  const last = { ...lately, '1:1': undefined, recognition: undefined }
  const reps = [aRep({ rep: 'A', plannedIn: new Set(), last }), aRep({ rep: 'B', plannedIn: new Set() })]
  expect(
    dueOn(dayOf('2026-03-26'), reps, { ...every, 'check-in': 31 }).map(({ rep, say }) => `${rep}: ${say}`),
  ).toEqual([
    'A: No plan for March yet.',
    'B: No plan for March yet.',
    'A: No 1:1 yet; due every 31 days.',
    'A: Not recognised yet; due every 31 days.',
    'A: No plan for April yet.',
    'B: No plan for April yet.',
  ])
})

test('a day later the same is due, a day more overdue', () => {
  fc.assert(
    fc.property(
      aDay,
      fc.array(fc.option(aDay, { nil: undefined }), { minLength: 4, maxLength: 4 }),
      (on, days) => {
        const past = days.map((each) => (each && each <= on ? each : undefined))
        const last = { '1:1': past[0], 'check-in': past[1], observation: past[2], recognition: past[3] }
        const rep = aRep({ last })
        const talks = (when: Day) => dueOn(when, [rep], every).filter(({ what }) => what !== 'plan')
        const later = talks(dayAfter(on, 1))
        for (const due of talks(on)) {
          const then = later.find(({ what }) => what === due.what)
          expect(then?.days).toBe(due.days === null ? null : due.days + 1)
        }
        expect(later.map(({ what }) => dueKinds.indexOf(what))).toEqual(
          later.map(({ what }) => dueKinds.indexOf(what)).sort((a, b) => a - b),
        )
      },
    ),
  )
})

test('counting days forth and back comes home', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -500, max: 500 }), (from, count) => {
      expect(daysBetween(from, dayAfter(from, count))).toBe(count)
    }),
  )
})

test.each([
  ['2026-03-13', '2026-03-13'],
  ['2026-03-14', '2026-03-16'],
  ['2026-03-15', '2026-03-16'],
  ['2026-02-28', '2026-03-02'],
])('%s, moved to a working day, is %s', (from, to) => {
  expect(workingDayFrom(dayOf(from))).toBe(to)
})
