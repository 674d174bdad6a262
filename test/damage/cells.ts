import { badCell, badSetting, type Damage, type Put } from './damage.ts'

const typed = (...values: (string | number | boolean)[]): Put[] => values.map((value) => ({ typed: value }))
const text = (...values: string[]): Put[] => values.map((value) => ({ text: value }))

const errors = typed('=NA()', '=1/0', "='No such tab'!A1", '=VALUE("x")')
const long = 'Long '.repeat(9999)

const notDays = [
  ...text(
    '12/03/2026',
    '3/12/2026',
    '12.03.2026',
    'March 2026',
    'Mar-26',
    'maart',
    '2026-13',
    '31-02-2026',
    long,
  ),
  ...typed(true),
  ...errors,
]
const days = text('2026-03-12', ' 2026-03-12 ')
const notNumbers = [
  ...text('about ten', '1,5', '1.234,5', '1.500', '10k', '–', long),
  ...typed(true, -3),
  ...errors,
]
const numbers = text('12', '12 %', ' 3.5 ', '+4')

const all = (tab: string, header: string, puts: readonly Put[], listed = true): Damage[] =>
  puts.map((put) => badCell(tab, header, put, listed))

/** One cell that holds what it should not, or what may look wrong and is not. */
export const cellDamages: Damage[] = [
  ...all('Plan', 'Month', notDays),
  ...all('Plan', 'Month', [...days, ...text('2026-03'), { typed: 42 }], false),
  ...all('Plan', 'Rep', [...errors, { typed: '=DATE(2026;3;12)' }]),
  ...all('Plan', 'Rep', [{ typed: '' }]),
  ...all('Plan', 'Rep', text('Nobody in particular', long)),
  ...all('Plan', 'Activity', [{ text: long }], false),
  ...all('Plan', 'Note', [{ text: long }, ...errors], false),
  ...all('Plan', 'Quantity', notNumbers),
  ...all('Plan', 'Quantity', numbers, false),
  ...all('Plan', 'Per', [...text('fortnight', 'Woche'), { typed: 7 }, ...errors]),
  ...all('Plan', 'Per', text(' WEEK '), false),
  ...all('Plan', 'Done', notNumbers),
  ...all('Plan', 'Done', numbers, false),
  ...all('Plan', 'Right people', [...notNumbers, { typed: 9999 }, { typed: '' }]),
  ...all('Plan', 'Self rating', [...notNumbers, { typed: 9 }]),
  ...all('Plan', 'Weight', notNumbers),
  ...all('Plan', 'Id', [...errors, { text: long }], false),
  ...all('Results', 'Month', notDays),
  ...all('Results', 'Rep', errors),
  ...all('Results', 'Target', notNumbers),
  ...all(
    'Results',
    'Actual',
    notNumbers.filter((put) => !('typed' in put && put.typed === -3)),
  ),
  ...all('Results', 'Actual', [...numbers, { typed: -3 }], false),
  ...all('Observations', 'Date', notDays),
  ...all('Observations', 'Rep', errors),
  ...all('Observations', 'Skill', [...notNumbers, { typed: 50 }]),
  ...all('Observations', 'Went well', [...errors, { text: long }], false),
  ...all('Team', 'Rep', errors),
  ...all('Team', 'Start', notDays),
  ...all('Team', 'Active', [...text('maybe', 'oui'), ...errors]),
  ...all('Team', 'Active', [...text(' YES '), { typed: true }], false),
  ...all('Team', 'Manager', errors, false),
  ...['Check-ins', '1-1s', 'Wins'].flatMap((tab) =>
    all(tab, 'Date', [...text('12/03/2026'), ...errors, { typed: '' }], false),
  ),
  ...['Check-ins', '1-1s', 'Wins'].flatMap((tab) =>
    all(tab, 'Rep', [...errors, { typed: '' }, { text: long }], false),
  ),
  ...all('Wins', 'Value', notNumbers, false),
  ...all('Check-ins', 'Id', [...errors, { typed: '' }], false),
  ...all('1-1s', 'Next 1:1', [...errors, ...text('soon')], false),
]

const settings = (name: string, puts: readonly Put[], listed = true) =>
  puts.map((put) => badSetting(name, put, listed))

/** One setting that means nothing, or nothing that can be. */
export const settingDamages: Damage[] = [
  ...settings('Results target', [...text('all of it', '1,1'), ...typed(0, -1, 100, true), ...errors]),
  ...settings('Activity target', [...text('eighty', '0,8'), ...typed(0, -0.5, 80), ...errors]),
  ...settings('Rating scale', [...text('five', '1 to 5'), ...typed(0, -5), ...errors]),
  ...settings('Quality carried (months)', [...text('a few'), ...typed(-1, 2.5), ...errors]),
  ...settings('Activity counted in', [...text('Plan or Activity', 'Pla n'), ...typed(1), ...errors]),
  ...settings('As of', [...text('yesterday', '12/03/2026', 'March 2026'), ...typed(0, true), ...errors]),
  ...settings('1:1 every (days)', [...text('monthly'), ...typed(0, -7), ...errors]),
  ...settings('Check-in every (days)', [...text('weekly'), ...typed(0)]),
  ...[
    ...['Results target', 'Activity target', 'Rating scale', 'Quality carried (months)'],
    ...['Activity counted in', 'As of', '1:1 every (days)'],
  ].flatMap((name) => settings(name, [{ typed: '' }], false)),
  ...settings('As of', text('2026-03-12', ' Today '), false),
  ...settings('Rating scale', [{ text: '10' }, { typed: 1e308 }], false),
]
