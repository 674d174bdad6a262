import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ScoreRow } from '../../../src/tabs/scores/scoreTables.ts'
import { observations, onlyRow, plan, results, type Sheet, score, settings } from './team.ts'

const rep = fc.constantFrom('Ann', 'Bob', '__proto__')
const month = fc.constantFrom('2025-12', '2026-01', '2026-02')
const count = fc.integer({ min: 0, max: 30 })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, fc.constant(''))
const planLine = fc.record({
  rep,
  month,
  quantity: maybe(count),
  per: fc.constantFrom('', 'week', 'month'),
  done: maybe(count),
  rightPeople: maybe(count),
  selfRating: maybe(fc.integer({ min: 0, max: 5 })),
  weight: maybe(fc.integer({ min: 0, max: 4 })),
})
const planLines = fc.array(planLine, { maxLength: 12 })
const resultRows = fc.array(fc.tuple(month, rep, maybe(count), maybe(fc.integer({ min: -9, max: 60 }))), {
  maxLength: 8,
})
const badRow = fc.constantFrom(
  { month: 'March' },
  { rep: '' },
  { quantity: 'many' },
  { quantity: '1,5' },
  { done: -1 },
  { rightPeople: '#N/A' },
  { per: 'day' },
  { month: '' },
)

const defaultLine = {
  rep: 'Ann',
  month: '2026-01',
  quantity: 5,
  per: '',
  done: 1,
  rightPeople: 1,
  selfRating: '',
  weight: '',
} as const

const rounded = (row: ScoreRow) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
    ]),
  )
const scoresOf = (lines: Sheet, rows: Sheet) => score({ plan: lines, results: rows }).rows.map(rounded)

test('the order of the rows never matters', () => {
  const shuffled = planLines.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
  )
  fc.assert(
    fc.property(shuffled, resultRows, ([lines, others], rows) => {
      const inOrder = [...rows].reverse()
      expect(scoresOf(plan(...others), results(...inOrder))).toEqual(
        scoresOf(plan(...lines), results(...rows)),
      )
    }),
  )
})

test('the order of the columns, and columns of the user’s own, never matter', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 })
  fc.assert(
    fc.property(planLines, order, (lines, columns) => {
      const sheet = plan(...lines)
      const moved = sheet.map((row, at) => columns.map((column) => row[column] ?? (at === 0 ? 'Mine' : 'x')))
      expect(scoresOf(moved, results())).toEqual(scoresOf(sheet, results()))
    }),
  )
})

test('a bad row never changes another row', () => {
  fc.assert(
    fc.property(planLines, resultRows, badRow, fc.nat(), (lines, rows, bad, at) => {
      const broken: Parameters<typeof plan> = [...lines]
      broken.splice(at % (lines.length + 1), 0, { ...defaultLine, ...bad })
      expect(scoresOf(plan(...broken), results(...rows))).toEqual(scoresOf(plan(...lines), results(...rows)))
    }),
  )
})

test('blank rows, however many, never change anything', () => {
  fc.assert(
    fc.property(planLines, fc.nat(50), (lines, blanks) => {
      const blank = { month: '', rep: '', activity: '', quantity: '', done: '', rightPeople: '' }
      const padded = plan(...lines, ...Array.from({ length: blanks }, () => blank))
      expect(scoresOf(padded, results())).toEqual(scoresOf(plan(...lines), results()))
    }),
  )
})

test('how one rep stands in one month is the same asked for alone as in the table', () => {
  const seen = fc.tuple(
    fc.constantFrom('2025-11-20', '2025-12-15', '2026-02-28'),
    rep,
    fc.integer({ min: 0, max: 5 }),
  )
  const carried = fc.constantFrom(0, 1, 3)
  fc.assert(
    fc.property(
      planLines,
      resultRows,
      fc.array(seen, { maxLength: 4 }),
      carried,
      (lines, sums, rated, months) => {
        const rules = settings({ 'As of': '', 'Quality carried (months)': months })
        const { rows, standings } = score({
          plan: plan(...lines),
          results: results(...sums),
          observations: observations(...rated),
          settings: rules,
        })
        for (const { month, rep, ...standing } of rows) {
          const found = standings.reps.find(({ shown }) => shown === rep)
          expect(found && standings.standing(found, month)).toEqual(standing)
        }
      },
    ),
  )
})

test('scores stay within 0 and 1, and the activity score is the lowest that is known', () => {
  fc.assert(
    fc.property(planLines, (lines) => {
      for (const { quantity, direction, quality, activity } of score({ plan: plan(...lines) }).rows) {
        const known = [quantity, direction, quality].filter((value) => value !== undefined)
        for (const value of known) expect(value >= 0 && value <= 1 + 1e-12).toBe(true)
        expect(activity).toBe(quantity === undefined ? undefined : Math.min(...known))
      }
    }),
  )
})

const annLines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 30 }),
    done: count,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: maybe(fc.integer({ min: 0, max: 4 })),
  }),
  { minLength: 1, maxLength: 5 },
)
type AnnLine = { quantity: number; done: number; share: number; weight: number | '' }
const lineFor = ({ quantity, done, share, weight }: AnnLine) => ({
  quantity,
  done,
  rightPeople: done * share,
  weight,
})
const annScore = (lines: AnnLine[]) => onlyRow({ plan: plan(...lines.map(lineFor)) })

test('more Done with Right people in step never lowers a score', () => {
  fc.assert(
    fc.property(annLines, fc.nat(), fc.integer({ min: 1, max: 20 }), (lines, at, more) => {
      // From nothing done there is no Direction yet to compare with.
      const started = lines.map((line) => ({ ...line, done: line.done + 1 }))
      const raised = started.map((line, index) =>
        index === at % lines.length ? { ...line, done: line.done + more } : line,
      )
      const [before, after] = [annScore(started), annScore(raised)]
      expect((after.quantity ?? 0) + 1e-12).toBeGreaterThanOrEqual(before.quantity ?? 0)
      expect((after.direction ?? 0) + 1e-12).toBeGreaterThanOrEqual(before.direction ?? 0)
      expect((after.activity ?? 0) + 1e-12).toBeGreaterThanOrEqual(before.activity ?? 0)
    }),
  )
})

test('more Done with the wrong people lowers Direction', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 20 }),
      (done, right, more) => {
        const rightPeople = Math.min(done, right)
        const before = onlyRow({ plan: plan({ done, rightPeople }) })
        const after = onlyRow({ plan: plan({ done: done + more, rightPeople }) })
        expect(after.direction ?? 1).toBeLessThan(before.direction ?? 0)
      },
    ),
  )
})

test.each(['2026-01-30', '2026-02-27', '2028-02-29', '2025-12-31', '2026-05-29', '2026-05-31'])(
  'as of %s, the last working day or after it, is the whole month',
  (asOf) => {
    const month = asOf.slice(0, 7)
    const sheets = { plan: plan({ month, done: 7 }), results: results([month, 'Ann', 90, 60]) }
    expect(onlyRow({ ...sheets, settings: settings({ 'As of': asOf }) })).toEqual(onlyRow(sheets))
  },
)

test.each([
  ['2026-02', 28],
  ['2028-02', 29],
  ['2026-04', 30],
  ['2025-12', 31],
  ['2026-01', 31],
])('in %s a plan of 7 a week is a plan of %d a month', (month, days) => {
  fc.assert(
    fc.property(count, (done) => {
      const perWeek = onlyRow({ plan: plan({ month, quantity: 7, per: 'week', done }) })
      const perMonth = onlyRow({ plan: plan({ month, quantity: days, per: 'month', done }) })
      expect(perWeek).toEqual(perMonth)
    }),
  )
})

test('exactly on target counts as met, though 0.1 + 0.7 is a hair below 0.8', () => {
  const lines = plan({ quantity: 1, done: 0.1 + 0.7, rightPeople: 1, selfRating: 5 })
  const row = onlyRow({ plan: lines, results: results(['2026-03', 'Ann', 0.8, 0.1 + 0.7]) })
  expect(row.activity).toBeLessThan(0.8)
  expect(row.quadrant).toBe('Top right')
})

test('many ratings of four fifths are exactly on 80 %', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (lines) => {
      const rated = Array.from({ length: lines }, () => ({ done: 10, rightPeople: 10, selfRating: 4 }))
      const row = onlyRow({ plan: plan(...rated), results: results(['2026-03', 'Ann', 1, 1]) })
      expect(row.quadrant).toBe('Top right')
    }),
  )
})
