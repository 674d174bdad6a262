import fc from 'fast-check'
import { activityTab } from '../../src/tabs/activityTab.ts'
import { observationsTab } from '../../src/tabs/observationsTab.ts'
import { planTab } from '../../src/tabs/planTab.ts'
import { resultsTab } from '../../src/tabs/resultsTab.ts'
import type { Column, Tab } from '../../src/tabs/schema.ts'
import { scoresTab } from '../../src/tabs/scoresTab.ts'
import { settingNames, settingsTab } from '../../src/tabs/settingsTab.ts'
import { teamTab } from '../../src/tabs/teamTab.ts'
import { argument, cell, header, rectangle, sized } from './cells.ts'
import { alike, hostileText, inherited } from './texts.ts'

/** A call of a custom function. */
export type Question = { name: string; given: readonly unknown[] }

const some = (...values: unknown[]) => fc.constantFrom(...values)
const fine: Record<string, fc.Arbitrary<unknown>> = {
  month: some(
    '2026-03',
    '2026-02',
    '2026-01-15',
    { moment: Date.UTC(2026, 1, 28, 11) },
    '1000-01',
    '9999-12',
  ),
  day: some('2026-03-02', '2026-02-14', { moment: Date.UTC(2026, 1, 28, 11) }, '9999-12-31'),
  name: some('Ann', 'Ben', 'ann ', ...alike, ...inherited, '=1+1'),
  amount: some(0, 3, 10, '12', '', 1e308, 5e-324, 0.1),
  money: some(0, 100, 1e308, -1e308, '', '50', 1e-300),
  rating: some(1, 3, 5, '', 1e308, '4'),
  score: some(0, 0.5, 0.8, 1, '', '80 %'),
  word: some('yes', 'no', 'month', 'week', '', true, 'Top right', 'Bottom left', 'provisional', 'observed'),
}

/** A cell of a column: now and then anything at all. */
const cellOf = ({ type }: Column) =>
  fc.oneof({ weight: 5, arbitrary: fine[type] ?? hostileText }, { weight: 1, arbitrary: cell })

const rowOf = (tab: Tab) => fc.tuple(...tab.columns.map(cellOf))
const settingRow = fc.tuple(
  some(...settingNames, ...inherited),
  fc.oneof(some('Activity', 'Plan', 'today', '2026-03-15', 1, 3, 5, '', 1e308, 5e-324), cell),
  hostileText,
)

/** A tab with its headers, mostly whole; seldom anything else. */
function tableOf(tab: Tab): fc.Arbitrary<unknown> {
  const own = tab.columns.map((column) => column.header)
  const row: fc.Arbitrary<unknown[]> = tab.name === settingsTab.name ? settingRow : rowOf(tab)
  const rows = fc.array(row, { maxLength: 6 })
  const shuffled = fc.array(header(own), { minLength: 1, maxLength: own.length })
  return fc.oneof(
    { weight: 10, arbitrary: rows.map((given) => [own, ...given]) },
    { weight: 2, arbitrary: fc.tuple(shuffled, rows).map(([headers, given]) => [headers, ...given]) },
    { weight: 1, arbitrary: argument },
  )
}

const tabs = {
  plan: tableOf(planTab),
  results: tableOf(resultsTab),
  observations: tableOf(observationsTab),
  settings: tableOf(settingsTab),
  activity: tableOf(activityTab),
  team: tableOf(teamTab),
  scores: tableOf(scoresTab),
}

const score = fc.oneof({ weight: 6, arbitrary: fine.score ?? cell }, { weight: 1, arbitrary: cell })
const amount = fc.oneof({ weight: 6, arbitrary: fine.amount ?? cell }, { weight: 1, arbitrary: cell })
const results = fc.oneof(some(0, 0.9, 1, 1.2, 25, -1, ''), cell)

/** Ranges of one size, or whatever comes. */
function together(...of: fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown[]> {
  const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  const alikes = size.chain(([height, width]) => fc.tuple(...of.map((each) => sized(each, height, width))))
  const mixed = fc.tuple(...of.map((each) => fc.oneof(each, rectangle(each), argument)))
  return fc.oneof({ weight: 3, arbitrary: alikes }, { weight: 1, arbitrary: fc.tuple(...of) }, mixed)
}

const joined = (first: fc.Arbitrary<unknown[]>, ...rest: fc.Arbitrary<unknown>[]) =>
  fc.tuple(first, ...rest).map(([given, ...more]) => [...(given as unknown[]), ...more])

const shared = [tabs.plan, tabs.results, tabs.observations, tabs.settings, tabs.activity, tabs.team]
const likely: Record<string, fc.Arbitrary<unknown[]>> = {
  QUADRANT: joined(together(results, score), fc.oneof(results, argument), fc.oneof(score, argument)),
  QUADRANT_ADVICE: joined(together(results, score), fc.oneof(results, argument), fc.oneof(score, argument)),
  QUADRANT_GRID: fc
    .tuple(
      together(hostileText, results, score, fine.word ?? cell),
      results,
      score,
      fc.oneof(some('', 2, 12, 4), cell),
    )
    .map(([[names, of, activity, basis], top, right, size]) => [
      names,
      of,
      activity,
      top,
      right,
      size,
      basis,
    ]),
  QDQ: together(score, score, score),
  QDQ_WEAKEST: together(score, score, score),
  QDQ_QUANTITY: together(amount, amount, amount),
  QDQ_DIRECTION: together(amount, amount, amount),
  QDQ_QUALITY: joined(together(fine.rating ?? cell), fc.oneof(amount, argument)),
  QDQ_SCORES: fc.tuple(...shared),
  QDQ_PROBLEMS: fc.tuple(...shared),
  QDQ_CHART: fc.tuple(tabs.scores, fc.oneof(fine.month ?? cell, argument), tabs.settings),
  QDQ_TEAM: fc.tuple(tabs.results, tabs.scores, fc.oneof(fine.month ?? cell, argument), tabs.settings),
}

export const functionNames = Object.keys(likely)

/** Calls of a function: mostly nearly right ones, which reach further in; now and then anything. */
export const questionsTo = (name: string): fc.Arbitrary<Question> =>
  fc
    .oneof(
      { weight: 5, arbitrary: likely[name] ?? fc.constant([]) },
      { weight: 1, arbitrary: fc.array(argument, { maxLength: 8 }) },
    )
    .map((given) => ({ name, given }))
