import fc from 'fast-check'
import type { RawCell } from './cases.ts'

/** Few values, so that they collide. */
export type World = { months: string[]; reps: RawCell[][]; activities: string[]; scale: number }

const monthRuns = [
  ['2026-01', '2026-02', '2026-03', '2026-04'],
  ['2025-11', '2025-12', '2026-01', '2026-02'],
  ['2024-01', '2024-02', '2024-03', '2024-04'],
  ['2025-08', '2025-09', '2025-10', '2025-11'],
]

/** Each rep in several spellings. */
const people: RawCell[][] = [
  ['Ann Lee', 'Ann Lee', ' Ann  Lee ', 'ann lee', 'ANN LEE', 'Ann\u00a0Lee'],
  ['Zoë', 'Zoë', 'Zoe\u0308', 'ZOË', 'zoe\u0308 '],
  ['Bo', 'Bo', 'Bo', 'BO', ' bo'],
  ['Çelik Ö', 'Çelik Ö', 'çelik  ö', 'C\u0327elik O\u0308'],
  ['__proto__', '__proto__', '__PROTO__'],
  ['constructor', 'constructor', 'Constructor'],
  ['toString', 'tostring'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['=1+1', '=1+1', ' =1+1'],
  ['😀 Bo', '😀 Bo', '😀 bo'],
  ['שרה לוי', 'שרה  לוי'],
  ['ﬁona', 'ﬁona', 'FIONA'],
  ["O'Neil, Jr.", "O'neil, jr."],
  ['12', ' 12', 12],
]

const activityNames = ['Calls', 'First meetings', '__proto__', 'constructor', 'Démos']

export const world: fc.Arbitrary<World> = fc.record({
  months: fc.constantFrom(...monthRuns),
  reps: fc.shuffledSubarray(people, { minLength: 2, maxLength: 5 }),
  activities: fc.shuffledSubarray(activityNames, { minLength: 1, maxLength: 3 }),
  scale: fc.constantFrom(5, 5, 5, 10, 4),
})

/** Mostly the first; now and then (one in `rarity`) the other. */
export const mostly = <A, B>(often: fc.Arbitrary<A>, seldom: fc.Arbitrary<B>, rarity = 20) =>
  fc.oneof({ weight: rarity - 1, arbitrary: often as fc.Arbitrary<A | B> }, { weight: 1, arbitrary: seldom })

const errors: fc.Arbitrary<RawCell> = fc.constantFrom<RawCell>('#N/A', '#REF!', '#DIV/0!', {
  error: '#VALUE!',
})

const notNumbers: fc.Arbitrary<RawCell> = fc.oneof(
  errors,
  fc.constantFrom<RawCell>('abc', '1,5', '1.500', '1e3', '0x10', 'Infinity', '12 calls', '--1', true, false),
  fc.constant<RawCell>({ day: '2026-03-02' }),
)

const negative: fc.Arbitrary<RawCell> = fc.constantFrom<RawCell>(-1, -0.5, '-3', '-80 %')

const whole = (max: number): fc.Arbitrary<RawCell> => fc.integer({ min: 0, max })

const plainAmount = (max: number): fc.Arbitrary<RawCell> =>
  fc.oneof(
    { weight: 8, arbitrary: whole(max) },
    { weight: 2, arbitrary: fc.constantFrom<RawCell>(0.5, 1.25, 7.5, 1000000, 0.1, 0.7) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<RawCell>('12', '3', '2.5', '10.25', ' 4 ', '+3', '80 %', '50%', '0'),
    },
  )

const orBlank = (value: fc.Arbitrary<RawCell>, rarity = 8) => mostly(value, fc.constant<RawCell>(''), rarity)

const badNumber = fc.oneof(notNumbers, negative)
/** An amount, small ones mostly: up to `max`, now and then blank, seldom bad. */
export const amount = (max: number) => mostly(orBlank(plainAmount(max), 10), badNumber, 40)
export const actual = mostly(orBlank(mostly(plainAmount(20), negative, 8), 4), notNumbers, 40)
export const weight = mostly(orBlank(fc.constantFrom<RawCell>(1, 1, 2, 0.5, 3, 0, '2'), 2), badNumber, 30)

export const rating = (scale: number) =>
  mostly(
    orBlank(fc.constantFrom<RawCell>(0, 1, 2, 3, 3.5, 4, scale, scale, '4', '2.5'), 3),
    fc.oneof(badNumber, fc.constant<RawCell>(scale + 1)),
    30,
  )

export const yesNo = mostly(
  fc.constantFrom<RawCell>('yes', 'no', 'Yes', ' NO ', '', true, false, 'TRUE', 'false'),
  fc.oneof(errors, fc.constantFrom<RawCell>('maybe', 'y', 1, 0, 'x')),
  30,
)

export const per = mostly(
  fc.constantFrom<RawCell>('', 'month', 'week', 'Week', ' MONTH ', 'week'),
  fc.oneof(errors, fc.constantFrom<RawCell>('day', 'weekly', 7, true)),
  40,
)

export const text = fc.constantFrom<RawCell>('', '', 'ideal clients', '=1+1', '#N/A', 5)

export const rep = ({ reps }: World): fc.Arbitrary<RawCell> =>
  mostly(
    fc.constantFrom(...reps).chain((spellings) => fc.constantFrom<RawCell>(...spellings)),
    fc.oneof(errors, fc.constantFrom<RawCell>('', '  ')),
    40,
  )

export const activityName = ({ activities }: World): fc.Arbitrary<RawCell> =>
  mostly(
    fc
      .constantFrom(...activities)
      .chain((name) =>
        fc.constantFrom<RawCell>(name, name, name, name.toUpperCase(), ` ${name} `, name.replace(' ', '  ')),
      ),
    fc.constantFrom<RawCell>('', 'Something else'),
    15,
  )

const notDates: fc.Arbitrary<RawCell> = fc.oneof(
  errors,
  fc.constantFrom<RawCell>(
    '',
    'March',
    '2026-3',
    '2026-02-30',
    '2026-13',
    '03/12/2026',
    '12.03.2026',
    46000,
    true,
  ),
)

export const dayNumber = fc.oneof(fc.constantFrom(1, 2, 3, 27, 28), fc.integer({ min: 1, max: 28 }))

export const dayText = (month: string, number: number) => `${month}-${String(number).padStart(2, '0')}`

export const time = fc.constantFrom('00:00:00', '00:00:01', '09:30:00', '12:00:00', '23:30:00', '23:59:59')

const dayCell = (month: string): fc.Arbitrary<RawCell> =>
  fc.tuple(dayNumber, fc.integer({ min: 0, max: 9 }), time).map(([number, kind, at]): RawCell => {
    const day = dayText(month, number)
    if (kind < 7) return { day }
    return kind < 9 ? day : { day, at }
  })

export const date = ({ months }: World, extra: string[] = []) =>
  mostly(fc.constantFrom(...months, ...extra).chain(dayCell), notDates, 40)

export const month = ({ months }: World) =>
  mostly(
    fc
      .constantFrom(...months)
      .chain((one) =>
        fc.oneof(
          { weight: 5, arbitrary: fc.constant<RawCell>({ day: `${one}-01` }) },
          { weight: 2, arbitrary: fc.constant<RawCell>(one) },
          { weight: 2, arbitrary: dayCell(one) },
        ),
      ),
    notDates,
    40,
  )

/** What may stand in a column that is not ours. */
export const junk = fc.constantFrom<RawCell>('', '', '#N/A', -5, 'x', 'Ann Lee', 3, true)
