import { describe, expect, test } from 'vitest'
import { activity, listed, observations, onlyRow, plan, results, score, settings, team } from './team.ts'

const wholeMonths = settings({ 'As of': '' })

describe('results of a month', () => {
  const resultsOf = (...rows: [unknown, unknown][]) =>
    onlyRow({ results: results(...rows.map(([target, actual]) => ['2026-02', 'Ann', target, actual])) })
      .results

  test('are the sum of actual over the sum of target', () =>
    expect(resultsOf([100, 50], [100, 130])).toBe(0.9))
  test('count a blank actual as 0 once another row has one', () =>
    expect(resultsOf([100, ''], [100, 50])).toBe(0.25))
  test('are unknown while no row has an actual, and without any target', () => {
    expect(resultsOf([100, ''])).toBeUndefined()
    expect(resultsOf([0, 50], ['', 50])).toBeUndefined()
  })
  test('may be negative', () => expect(resultsOf([100, -50], [100, 10])).toBe(-0.2))
})

describe('Quality of a month', () => {
  const observed = (month: string, ...rows: [date: string, ...ratings: unknown[]][]) => {
    const { rows: scored } = score({
      plan: plan({ month, selfRating: 3 }),
      observations: observations(...rows.map(([date, ...ratings]) => [date, 'Ann', ...ratings])),
      settings: wholeMonths,
    })
    return [scored[0]?.quality, scored[0]?.basis]
  }

  test('several observations of a month count alike, however many criteria each rates', () =>
    expect(observed('2026-03', ['2026-03-02', 5, 5, 5, 5], ['2026-03-30', 2])).toEqual([0.7, 'observed']))
  test('it is carried from the nearest earlier month that has an observation', () =>
    expect(observed('2026-03', ['2025-12-31', 1], ['2026-01-01', 4])).toEqual([0.8, 'carried']))
  test('it is carried over the turn of the year, but only so many months', () => {
    expect(observed('2026-03', ['2025-12-01', 4])).toEqual([0.8, 'carried'])
    expect(observed('2026-03', ['2025-11-30', 4])).toEqual([0.6, 'self-rated'])
  })
  test('a later month is never carried back', () =>
    expect(observed('2026-03', ['2026-04-01', 5])).toEqual([0.6, 'self-rated']))
  test('an observation without a rating does not count, and does not hide an earlier one', () =>
    expect(observed('2026-03', ['2026-03-02', ''], ['2026-02-02', 5])).toEqual([1, 'carried']))
  test('each rep and month has its own, in whatever order they were observed', () => {
    const { rows } = score({
      plan: plan(
        ...['2026-01', '2026-02', '2026-03'].flatMap((month) =>
          ['Ann', 'Bob'].map((rep) => ({ month, rep, selfRating: '' })),
        ),
      ),
      observations: observations(
        ['2026-03-05', 'Bob', 5],
        ['2026-01-05', 'Ann', 2],
        ['2026-02-05', 'Bob', 1],
      ),
      settings: wholeMonths,
    })
    expect(rows.map(({ month, rep, quality }) => [month, rep, quality])).toEqual([
      ['2026-03', 'Ann', 0.4],
      ['2026-03', 'Bob', 1],
      ['2026-02', 'Ann', 0.4],
      ['2026-02', 'Bob', 0.2],
      ['2026-01', 'Ann', 0.4],
      ['2026-01', 'Bob', undefined],
    ])
  })
})

describe('long tables', () => {
  const reps = Array.from({ length: 700 }, (_, at) => `Rep ${String(at).padStart(3, '0')}`)
  const months = ['2026-01', '2026-02']
  const lines = months.flatMap((month) =>
    reps.map((rep, at) => ({ month, rep, quantity: 10, done: at % 11 })),
  )
  const done = (at: number) => Math.min(1, (at % 11) / 10)

  test('each row counts for its own rep and month, as many as there are', () => {
    const { rows, problems } = score({ plan: plan(...lines), settings: wholeMonths })
    expect(rows.map(({ month, rep, quantity }) => [month, rep, quantity])).toEqual(
      [...months].reverse().flatMap((month) => reps.map((rep, at) => [month, rep, done(at)])),
    )
    expect(problems.filter(({ column }) => column !== 'Right people')).toEqual([])
  })

  test('bad rows are listed by their own numbers, and blank ones between are passed over', () => {
    const sheet = plan(...lines)
    sheet[300] = ['2026-01', 'Rep 299', 'Calls', 'many', '', 1, 1, '', '']
    sheet[301] = sheet[301]?.map(() => '') ?? []
    sheet[1000] = ['someday', 'Rep 299', 'Calls', 10, '', 1, 1, '', '']
    const tabs = { plan: sheet, settings: wholeMonths }
    expect(listed(tabs).filter((cell) => !cell.endsWith('Right people'))).toEqual([
      'Plan!301 Quantity',
      'Plan!1001 Month',
    ])
    expect(score(tabs).rows).toHaveLength(1400 - 3)
  })

  test('thousands of blank rows below change nothing', () => {
    const sheet = plan({ rep: 'Ann' }, { rep: 'Bob' })
    const below = Array.from({ length: 3000 }, () => sheet[0]?.map(() => '') ?? [])
    expect(score({ plan: [...sheet, ...below] }).rows).toEqual(score({ plan: sheet }).rows)
  })

  test('rows of Activity find their line in a long plan', () => {
    const { rows, problems } = score({
      plan: plan(...lines.map((line) => ({ ...line, done: '', rightPeople: '' }))),
      activity: activity(
        ...reps.flatMap((rep, at) =>
          Array.from({ length: at % 11 }, () => ['2026-02-05', rep, ' CALLS', at % 2 ? 'yes' : 'no', '']),
        ),
      ),
      settings: settings({ 'Activity counted in': 'Activity', 'As of': '' }),
    })
    expect(problems).toEqual([])
    expect(rows.slice(0, reps.length).map(({ quantity }) => quantity)).toEqual(reps.map((_, at) => done(at)))
    expect(rows.slice(0, 3).map(({ direction }) => direction)).toEqual([undefined, 1, 0])
  })
})

test('a rep of Team whose name is met again in another spelling is one row, and the spelling is listed', () => {
  const tabs = {
    team: team(['Ann Lee']),
    plan: plan({ rep: 'Ann Lee' }, { rep: 'ann  lee' }, { rep: 'ann  lee' }),
    results: results(['2026-03', 'ANN LEE', 1, 1]),
  }
  expect(score(tabs).rows.map(({ rep }) => rep)).toEqual(['Ann Lee'])
  expect(listed(tabs)).toEqual(['Plan!3 Rep', 'Results!2 Rep'])
})
