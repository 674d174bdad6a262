import { describe, expect, test } from 'vitest'
import { openScope } from './scope.ts'
import { hugeTexts } from './texts.ts'
import { countWork } from './work.ts'

const scope = openScope()
const run = (name: string, ...given: unknown[]) => scope.run(name, given) as unknown[][]
const counting = openScope()
const workOf = countWork(counting.inside)

type Asked = [name: string, ...given: unknown[]]
const plan = ['Month', 'Rep', 'Activity', 'Quantity', 'Done', 'Right people', 'Self rating', 'Weight']
const month = (at: number) => `${1000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
const rows = (count: number, row: (at: number) => unknown[]) =>
  Array.from({ length: count }, (_, at) => row(at))
const column = (count: number, value: unknown) => rows(count, () => [value])
const line = (when: string, rep: string, more: unknown[] = ['Calls', 10, 5, 5]) => [when, rep, ...more]
const spelled = (at: number) =>
  [...'annabelleleewinterbourne']
    .map((letter, bit) => ((at >> bit) & 1 ? letter.toUpperCase() : letter))
    .join('')
const wholeMonths = ['As of', '']
const inActivity = [['Setting', 'Value'], ['Activity counted in', 'Activity'], wholeMonths]
const scoresHeader = ['Month', 'Rep', 'Activity', 'Results', 'Quadrant', 'Basis']
const scores = (count: number) => [
  scoresHeader,
  ...rows(count, (at) => ['2026-03', `Rep ${at}`, 0.5, 0.5, 'Bottom left', '']),
]

/** Inputs that grow, each in its own way. */
const growing: Record<string, (count: number) => Asked> = {
  'many names': (count) => [
    'QDQ_SCORES',
    [plan, ...rows(count, (at) => line('2026-03', `Rep ${at}`))],
    '',
    '',
  ],
  'many names that are not in Team': (count) => [
    'QDQ_PROBLEMS',
    [plan, ...rows(count, (at) => line('2026-03', `Rep ${at}`))],
    '',
    '',
    '',
    '',
    [['Rep'], ['Zed']],
  ],
  'a name in many spellings': (count) => [
    'QDQ_PROBLEMS',
    [plan, ...rows(count, (at) => line('2026-03', spelled(at)))],
    '',
    '',
  ],
  'nothing but bad cells': (count) => [
    'QDQ_PROBLEMS',
    [plan, ...rows(count, () => ['x', '', 1, ...'abcde'])],
    '',
    '',
  ],
  'a month for each row': (count) => [
    'QDQ_SCORES',
    [plan, ...rows(count, (at) => line(month(at), 'Ann'))],
    '',
    '',
  ],
  'a rep and a month for each row': (count) => [
    'QDQ_SCORES',
    [plan, ...rows(count, (at) => line(month(at), `Rep ${at}`))],
    '',
    '',
  ],
  'an activity for each row': (count) => [
    'QDQ_SCORES',
    [plan, ...rows(count, (at) => line('2026-03', 'Ann', [`Act ${at}`, 10]))],
    '',
    '',
    inActivity,
    [['Date', 'Rep', 'Activity'], ...rows(count, (at) => ['2026-03-02', 'Ann', `Act ${at}`])],
  ],
  'one setting many times': (count) => [
    'QDQ_PROBLEMS',
    '',
    '',
    '',
    [['Setting', 'Value'], ...rows(count, () => ['Results target', 'x'])],
  ],
  'a long Scores': (count) => ['QDQ_CHART', scores(count), ''],
  'a long team': (count) => [
    'QDQ_TEAM',
    [['Month', 'Rep', 'Target', 'Actual'], ...rows(count, (at) => ['2026-03', `Rep ${at}`, 5, 4])],
    scores(count),
    '',
  ],
  'a crowded grid': (count) => [
    'QUADRANT_GRID',
    rows(count, (at) => [`Rep ${at}`]),
    column(count, 1),
    column(count, 1),
  ],
  'a long range': (count) => ['QDQ', column(count, 1), column(count, 'x'), column(count, 1)],
  'a wide range': (count) => ['QDQ', [column(count, 1).flat()], [column(count, 1).flat()], 1],
  'many headers': (count) => [
    'QDQ_SCORES',
    [[...plan, ...column(count, 'Mine').flat()], line('2026-03', 'Ann')],
    '',
    '',
  ],
}

describe('twice the input is twice the work', () => {
  test.each(Object.keys(growing))('%s', (kind) => {
    const asked = growing[kind]
    if (!asked) return
    const [once, twice] = [400, 800].map((count) => {
      const [name, ...given] = asked(count)
      return workOf(() => counting.run(name, given))
    })
    expect(Number(twice) / Number(once)).toBeLessThan(2.3)
  })
})

describe('an answer that would not fit', () => {
  const explosion = (reps: number, months: number): unknown[] => [
    [plan, ...rows(months, (at) => line(month(at), 'Rep 0'))],
    '',
    '',
    '',
    '',
    [['Rep'], ...rows(reps, (at) => [`Rep ${at}`])],
  ]

  test('a row for each rep in each month is told where it is too many, and which months are odd can be seen', () => {
    expect(() => scope.run('QDQ_SCORES', explosion(3000, 1000))).toThrow(
      /^QDQ_SCORES: 3000 reps in 1000 months make more than 200000 rows, .*wrong months.*\.$/,
    )
    expect(run('QDQ_PROBLEMS', ...explosion(3000, 1000))).toHaveLength(1)
  })

  test('up to there each has its row', () => {
    expect(run('QDQ_SCORES', ...explosion(100, 50))).toHaveLength(5000)
  })

  test('of thousands of bad cells the first are listed, and how many more there are', () => {
    const listed = run('QDQ_PROBLEMS', [plan, ...rows(2000, () => ['x', 'Ann'])], '', '')
    expect(listed).toHaveLength(901)
    expect([...(listed[900] ?? [])]).toEqual([
      null,
      null,
      null,
      '1100 more are not listed.',
      'Mend these first.',
    ])
  })
})

describe('a cell of 50,000 characters', () => {
  test.each(hugeTexts.map((text) => [JSON.stringify(text.slice(0, 3)), text]))(
    'of %s is read at once',
    (_, text) => {
      const whole = (name: string, ...given: unknown[]) => workOf(() => tried(name, given))
      const table = [plan, ...rows(20, () => ['2026-03', ...Array(7).fill(text)])]
      expect(whole('QDQ', text, text, text)).toBeLessThan(20_000)
      expect(whole('QDQ_SCORES', [plan, ...table], [[text]], text)).toBeLessThan(600_000)
      expect(whole('QDQ_PROBLEMS', table, '', '')).toBeLessThan(1_200_000)
      expect(whole('QDQ_CHART', [scoresHeader, Array(6).fill(text)], text)).toBeLessThan(100_000)
      expect(whole('QUADRANT_GRID', [[text]], [[1]], [[1]])).toBeLessThan(100_000)
    },
  )
})

function tried(name: string, given: unknown[]): unknown {
  try {
    return counting.run(name, given)
  } catch (error) {
    return error
  }
}
