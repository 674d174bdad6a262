import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aWin } from '../cells/saves.ts'
import { newSpreadsheet } from '../cells/sheet.ts'
import { dayIn } from '../oracle/zone.ts'
import { scriptIn } from './zones.ts'

const export2017 = new URL('../../../shared/data/maven_sales_pipeline_8800.csv', import.meta.url)

const two = (number: number) => String(number).padStart(2, '0')

/** Day first, each as people there type it. */
const locales = [
  ['de_DE', 'Asia/Kolkata', (y: number, m: number, d: number) => `${two(d)}.${two(m)}.${y}`, '1.234,5'],
  ['fr_FR', 'America/St_Johns', (y: number, m: number, d: number) => `${two(d)}/${two(m)}/${y}`, '1234,5'],
  ['en_GB', 'Pacific/Chatham', (y: number, m: number, d: number) => `${d}/${m}/${y}`, '1,234.5'],
  ['en_US', 'America/Havana', (y: number, m: number, d: number) => `${m}/${d}/${y}`, '1,234.5'],
] as const

test.each(locales)(
  'in %s, in %s, what is typed there is read, scored and saved as it is meant',
  async (locale, timeZone, typed, amount) => {
    scriptIn('Antarctica/Troll')
    const sheet = await newSpreadsheet({ locale, timeZone })
    await sheet.choose('Set up the tabs')
    const days = [
      [2026, 1, 31],
      [2024, 2, 29],
      [2026, 12, 1],
      [2025, 12, 31],
      [2026, 3, 4],
    ] as const
    for (const [at, [y, m, d]] of days.entries()) {
      const row = { A: typed(y, m, d), B: `Rep ${at}`, C: amount, D: amount }
      for (const [column, value] of Object.entries(row)) await sheet.type(`Results!${column}${at + 2}`, value)
    }
    const asOf = sheet.values('Settings!A1:A30').findIndex(([name]) => name === 'As of') + 1
    await sheet.type(`Settings!B${asOf}`, null)
    const scores = sheet.values('Scores!A2:K8').filter(([month]) => month !== '')
    const expected = days.map(([y, m], at) => `Rep ${at} ${y}-${two(m)}-01 1`).sort()
    expect(scores.map((row) => `${row[1]} ${dayIn(row[0] as Date, timeZone)} ${row[7]}`).sort()).toEqual(
      expected,
    )
    expect(sheet.value('Quadrant!I21')).toBe('')
    expect(sheet.values('Results!C2:D2')).toEqual([[1234.5, 1234.5]])
    await sheet.run(
      'saveWin',
      aWin({ date: '2026-03-04', value: 1234.5, customer: '3.4.2026', story: '1,5' }),
    )
    expect(sheet.values('Wins!D2:F2')).toEqual([['3.4.2026', 1234.5, '1,5']])
    expect(sheet.text('Wins!A2')).toBe('2026-03-04')
    sheet.dispose()
  },
)

/** Deals engaged by month, counted from the text alone. */
function engagedByMonth(lines: string[][], column: number) {
  const months = new Map<string, number>()
  for (const line of lines) {
    const [day, month, year] = (line[column] ?? '').split('-')
    if (day && month && year) months.set(`20${year}-${month}`, (months.get(`20${year}-${month}`) ?? 0) + 1)
  }
  return months
}

test.skipIf(!existsSync(export2017))(
  'the days of an export from a CRM, day first, count in their months',
  async () => {
    const [headers = [], ...lines] = readFileSync(export2017, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','))
    const column = headers.findIndex((name) => /engage/i.test(name))
    const some = lines.filter((line) => line[column]).filter((_, at) => at % 40 === 0)
    const expected = engagedByMonth(some, column)
    scriptIn('Pacific/Kiritimati')
    const sheet = await newSpreadsheet({ locale: 'en_GB', timeZone: 'America/Los_Angeles' })
    sheet.addTab('Plan', [
      ['Month', 'Rep', 'Activity', 'Quantity'],
      ...[...expected.keys()].map((month) => [month, 'Ann', 'Deals', 1000]),
    ])
    sheet.addTab('Activity', [['Date', 'Rep', 'Activity', 'Right person']])
    sheet.addTab('Settings', [
      ['Setting', 'Value'],
      ['Activity counted in', 'Activity'],
      ['As of', ''],
    ])
    for (const [at, line] of some.entries())
      for (const [name, value] of Object.entries({ A: line[column] ?? '', B: 'Ann', C: 'Deals', D: 'yes' }))
        await sheet.type(`Activity!${name}${at + 2}`, value)
    await sheet.type('Sheet1!A1', '=QDQ_SCORES(Plan!A:D; ""; ""; Settings!A:B; Activity!A:D)')
    const rows = sheet.values(`Sheet1!A1:C${expected.size}`)
    const counted = rows.map(([month, , quantity]) => [
      dayIn(month as Date, 'America/Los_Angeles').slice(0, 7),
      Math.round(Number(quantity) * 1000),
    ])
    expect(new Map(counted as [string, number][])).toEqual(expected)
    sheet.dispose()
  },
)
