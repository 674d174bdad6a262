import fc from 'fast-check'
import type { RawCell, RawTable } from './cases.ts'
import { table } from './layout.ts'
import type { World } from './values.ts'
import * as value from './values.ts'

const seldom = <T>(often: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) => value.mostly(often, rare, 12)

/** The day that scores stand at: before, within and after the months, its first and last days often. */
export const dayNear = ({ months }: World): fc.Arbitrary<string> =>
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

export const settings = (world: World): fc.Arbitrary<RawTable> => {
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
    ['Setting'],
    4,
  )
  return fc.oneof(
    { weight: 8, arbitrary: some },
    { weight: 2, arbitrary: messy },
    { weight: 1, arbitrary: fc.constant<RawTable>('') },
  )
}
