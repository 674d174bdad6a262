import fc from 'fast-check'
import type { Case, RawCell, RawTable } from './cases.ts'
import { table } from './layout.ts'
import type { World } from './values.ts'
import * as value from './values.ts'

const seldom = <T>(often: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) => value.mostly(often, rare, 12)

const plan = (world: World) =>
  table(
    {
      Month: value.month(world),
      Rep: value.rep(world),
      Activity: value.activityName(world),
      Quantity: value.amount(5),
      Per: value.per,
      Direction: value.text,
      Quality: value.text,
      Done: value.amount(10),
      'Right people': value.amount(10),
      'Self rating': value.rating(world.scale),
      Weight: value.weight,
      Note: value.text,
      Id: value.text,
    },
    ['Month', 'Rep', 'Quantity', 'Done'],
    12,
  )

const activity = (world: World) =>
  table(
    {
      Date: value.date(world),
      Rep: value.rep(world),
      Activity: value.activityName(world),
      'Right person': value.yesNo,
      Rating: value.rating(world.scale),
      Customer: value.text,
      Note: value.text,
    },
    ['Date', 'Rep', 'Activity'],
    16,
  )

const results = (world: World) =>
  table(
    { Month: value.month(world), Rep: value.rep(world), Target: value.amount(10), Actual: value.actual },
    ['Month', 'Rep', 'Target', 'Actual'],
    10,
  )

const observations = (world: World) =>
  table(
    {
      Date: value.date(world, ['2025-10', '2025-12', '2026-05']),
      Rep: value.rep(world),
      Observer: value.text,
      Occasion: fc.constantFrom<RawCell>('meeting', 'call', ''),
      Customer: value.text,
      Objective: value.text,
      Skill: value.rating(world.scale),
      Knowledge: value.rating(world.scale),
      Enthusiasm: value.rating(world.scale),
      'Needs-based': value.rating(world.scale),
      'Went well': value.text,
      Id: value.text,
    },
    ['Date', 'Rep'],
    8,
  )

const team = (world: World) =>
  table(
    {
      Rep: value.rep(world),
      Email: value.text,
      Manager: value.text,
      Start: value.mostly(fc.constant<RawCell>(''), value.month(world), 3),
      Active: value.mostly(fc.constant<RawCell>(''), value.yesNo, 2),
    },
    ['Rep'],
    5,
  )

/** The day that scores stand at: before, within and after the months, its first and last days often. */
const dayNear = ({ months }: World): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...months, ...months.slice(2), ...months.slice(2), '2023-12', '2027-01', '2027-01'),
      value.dayNumber,
    )
    .map(([month, number]) => value.dayText(month, number))

const settingValues = (world: World): [string, fc.Arbitrary<RawCell>][] => [
  ['Results target', fc.constantFrom<RawCell>(1, 0.9, '100 %', 1.2, '', 20, 0, -1, 21, 'x', '#N/A', '1,5')],
  ['Activity target', fc.constantFrom<RawCell>(0.8, 0.5, '80%', 1, '', 0, 1.1, 'high', '#REF!', true)],
  [
    'Rating scale',
    value.mostly(fc.constant<RawCell>(world.scale), fc.constantFrom<RawCell>('', 0, -5, 'five'), 6),
  ],
  ['Quality carried (months)', fc.constantFrom<RawCell>(3, 0, 1, 2, '2', 1.5, -1, '', 'x', 100)],
  [
    'Activity counted in',
    fc.constantFrom<RawCell>('Plan', 'Activity', 'Activity', ' activity ', '', 'both', 3),
  ],
  ['As of', asOf(world)],
  ['1:1 every (days)', fc.constantFrom<RawCell>(31, '', 0, 'x')],
  ['Shadow every (days)', fc.constantFrom<RawCell>(31, '7')],
  ['My own setting', fc.constantFrom<RawCell>(1, '#N/A', '')],
]

const asOf = (world: World): fc.Arbitrary<RawCell> =>
  fc.oneof(
    { weight: 4, arbitrary: dayNear(world).map((day): RawCell => ({ day })) },
    { weight: 1, arbitrary: dayNear(world) as fc.Arbitrary<RawCell> },
    { weight: 1, arbitrary: fc.tuple(dayNear(world), value.time).map(([day, at]): RawCell => ({ day, at })) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<RawCell>('', 'today', 'Today ', 'tomorrow', '2026-02', 46000, '#N/A'),
    },
  )

const settings = (world: World): fc.Arbitrary<RawTable> => {
  const rows = settingValues(world).map(([name, cell]) =>
    fc.tuple(fc.constantFrom(name, name, name, name.toUpperCase(), ` ${name} `), cell),
  )
  const some = fc
    .tuple(fc.tuple(...rows), fc.tuple(...rows))
    .chain(([first, second]) =>
      fc.tuple(
        fc.shuffledSubarray(first),
        seldom(fc.constant<[string, RawCell][]>([]), fc.subarray(second, { maxLength: 2 })),
      ),
    )
    .map(
      ([first, second]): RawTable => [
        ['Setting', 'Value', 'What it means'],
        ...[...first, ...second].map(([name, cell]): RawCell[] => [name, cell, '']),
      ],
    )
  const messy = table(
    {
      Setting: fc.constantFrom<RawCell>('As of', 'Results target', 'Activity counted in', 'Activity target'),
      Value: fc.oneof(asOf(world), fc.constantFrom<RawCell>(0.9, 'Activity', 2)),
      'What it means': value.text,
    },
    ['Setting', 'Value'],
    4,
  )
  return fc.oneof(
    { weight: 8, arbitrary: some },
    { weight: 2, arbitrary: messy },
    { weight: 1, arbitrary: fc.constant<RawTable>('') },
  )
}

/** A messy spreadsheet, and the moment and the month it is looked at. */
export const messyCase: fc.Arbitrary<Case> = value.world.chain((world) =>
  fc.record({
    now: fc.record({ day: dayNear(world), at: value.time }),
    month: fc.oneof(
      fc.constant<RawCell>(''),
      fc.constantFrom(...world.months).map((month): RawCell => ({ day: `${month}-01` })),
      fc.constantFrom<RawCell>(...world.months),
      dayNear(world).map((day): RawCell => ({ day, at: '23:30:00' })),
      dayNear(world) as fc.Arbitrary<RawCell>,
    ),
    settings: settings(world),
    team: fc.oneof(fc.constant<RawTable>(''), team(world), team(world)),
    plan: plan(world),
    activity: activity(world).filter((one) => one !== ''),
    results: results(world),
    observations: observations(world),
    scoresOrder: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 13 }),
    blankRowsAtTheEnd: value.mostly(fc.constantFrom(0, 0, 1, 5), fc.constant(3000), 100),
  }),
)
