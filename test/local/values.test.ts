import { describe, expect, test } from 'vitest'
import { open, refusal, script } from './open.ts'

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();'

describe('what getValues gives', () => {
  test('numbers, booleans, Dates, text, and "" for nothing, never what is displayed', async () => {
    const spreadsheet = await open(`function types() {
      const values = SpreadsheetApp.getActiveSheet().getRange('A1:F1').getValues()[0]
      return values.map((value) => (value instanceof Date ? 'Date' : typeof value) + ' ' + (value instanceof Date ? '' : value))
    }`)
    await spreadsheet.type('A1', '12%')
    await spreadsheet.type('B1', '2026-03-12')
    await spreadsheet.type('C1', 'TRUE')
    await spreadsheet.type('D1', '1,234')
    await spreadsheet.type('E1', 'text')
    expect(await spreadsheet.run('types')).toEqual([
      'number 0.12',
      'Date ',
      'boolean true',
      'number 1234',
      'string text',
      'string ',
    ])
    expect(spreadsheet.texts('A1:F1')).toEqual([['12%', '2026-03-12', 'TRUE', '1,234', 'text', '']])
  })

  test('a value that an unfinished formula hangs on is computed before it is read', async () => {
    expect(
      await script(`${sheet} sheet.getRange('A1:B1').setValues([[2, '=A1*2']]);
        sheet.getRange('A1').setValue(5); return sheet.getRange('B1').getValue()`),
    ).toBe(10)
  })
})

describe('what is displayed', () => {
  test.each([
    ['0%', 0.456, '46%'],
    ['0.0%', 0.456, '45.6%'],
    ['#,##0', 1234567.4, '1,234,567'],
    ['#,##0.00', 1234.5, '1,234.50'],
    ['0', 2.6, '3'],
    ['', 1234.5, '1234.5'],
    ['', 1 / 3, '0.333333333333'],
    ['yyyy-mm-dd', 46093, '2026-03-12'],
    ['yyyy-mm', 46093, '2026-03'],
    ['@', 7, '7'],
  ])('in the format %j, %d shows as %j', async (format, value, shown) => {
    expect(
      await script(`${sheet} const range = sheet.getRange('A1'); range.setValue(${value}).setNumberFormat('${format}');
        return range.getDisplayValue()`),
    ).toBe(shown)
  })

  test('the locale of the file rules the decimal mark', async () => {
    const spreadsheet = await open('', { locale: 'de_DE' })
    await spreadsheet.type('A1', 1.5)
    await spreadsheet.type('A2', '12,5 %')
    expect(spreadsheet.texts('A1:A2')).toEqual([['1,5'], ['12,50%']])
  })
})

describe('what setValue makes of text', () => {
  test.each([
    ['12', 12, '12'],
    ['-3.5', -3.5, '-3.5'],
    ['+5', 5, '5'],
    ['1,000,000', 1000000, '1,000,000'],
    ['$2.99', 2.99, '$2.99'],
    ['007', 7, '7'],
    ['12%', 0.12, '12%'],
    ['12.5%', 0.125, '12.50%'],
    ['true', true, 'TRUE'],
    ['FALSE', false, 'FALSE'],
    ["'007", '007', '007'],
    ["'=1+1", '=1+1', '=1+1'],
    ["''quoted", "'quoted", "'quoted"],
    ['=1+1', 2, '2'],
    ['+1+1', 2, '2'],
    ['- not a number', '- not a number', '- not a number'],
    ['@home', '@home', '@home'],
    ['=', '=', '='],
    ['a text', 'a text', 'a text'],
  ])('%j becomes %j', async (text, value, shown) => {
    const got = await script(
      `${sheet} const range = sheet.getRange('A1'); range.setValue(${JSON.stringify(text)}); return [range.getValue(), range.getDisplayValue()]`,
    )
    expect(got).toEqual([value, shown])
  })

  test.each([
    ['en_US', '2026-03-12', '2026-03-12'],
    ['en_US', '3/12/2026', '2026-03-12'],
    ['en_US', '3/12/26', '2026-03-12'],
    ['en_US', '2026-03', '2026-03-01'],
    ['en_US', '12 Mar 2026', '2026-03-12'],
    ['en_US', 'March 12, 2026', '2026-03-12'],
    ['en_GB', '12/3/2026', '2026-03-12'],
    ['de_DE', '12.03.2026', '2026-03-12'],
    ['de_DE', '2026-03-12', '2026-03-12'],
  ])('in %s, %j is a day', async (locale, text, day) => {
    const got = await script(
      `${sheet} const value = sheet.getRange('A1').setValue('${text}').getValue();
       return Utilities.formatDate(value, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd')`,
      { locale },
    )
    expect(got).toBe(day)
  })

  test.each([
    ['de_DE', '1,5', 1.5],
    ['de_DE', '1.000', 1000],
    ['en_US', '1.5', 1.5],
    ['en_US', '13/13/2026', '13/13/2026'],
    ['de_DE', '1.5', '1.5'],
    ['en_US', '2026-02-30', '2026-02-30'],
  ])('in %s, %j becomes %j', async (locale, text, value) => {
    expect(
      await script(`${sheet} return sheet.getRange('A1').setValue('${text}').getValue()`, { locale }),
    ).toBe(value)
  })

  test("in a cell of the format '@' it stays as it is, unlike in appendRow", async () => {
    const got = await script(`${sheet} sheet.getRange('A1:A2').setNumberFormat('@');
      sheet.getRange('A1').setValue('007'); sheet.appendRow(['007']);
      return sheet.getRange('A1:A2').getValues().join()`)
    expect(got).toBe('007,7')
  })

  test('reading loses the apostrophe, so that writing back runs what was text', async () => {
    const got = await script(`${sheet} const range = sheet.getRange('A1'); range.setValue("'=1+1");
      range.setValues(range.getValues()); return range.getValue()`)
    expect(got).toBe(2)
  })
})

describe('what setValue makes of other values', () => {
  test('undefined and null clear the cell', async () => {
    const got = await script(`${sheet} const range = sheet.getRange('A1:B1'); range.setValue(1);
      range.setValues([[undefined, null]]); return range.getValues()`)
    expect(got).toEqual([['', '']])
  })

  test("a Date is kept as the day and time that the spreadsheet's zone shows", async () => {
    const spreadsheet = await open(
      `function write() { SpreadsheetApp.getActiveSheet().getRange('A1:A2').setValues([[new Date('2026-03-12T07:00:00Z')], [new Date('2026-03-12T08:30:00Z')]]) }`,
      { timeZone: 'America/Los_Angeles' },
    )
    await spreadsheet.run('write')
    expect(spreadsheet.texts('A1:A2')).toEqual([['3/12/2026'], ['3/12/2026 1:30:00']])
    expect(spreadsheet.value('A2')).toEqual(new Date('2026-03-12T08:30:00Z'))
  })

  test('what no cell can hold is refused', async () => {
    expect(await refusal(`${sheet} sheet.getRange('A1').setValue({})`)).toContain('Cannot convert')
  })

  test('50,000 characters fit into a cell, and no more', async () => {
    expect(
      await script(`${sheet} return sheet.getRange('A1').setValue('x'.repeat(50000)).getValue().length`),
    ).toBe(50000)
    expect(await refusal(`${sheet} sheet.getRange('A1').setValue('x'.repeat(50001))`)).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    )
  })
})

describe('sizes', () => {
  test('setValues wants the size of the range, and says which it got', async () => {
    expect(await refusal(`${sheet} sheet.getRange(1, 1, 3, 2).setValues([[1, 2]])`)).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    )
    expect(await refusal(`${sheet} sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])`)).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    )
  })

  test.each([
    ['getRange(0, 1)', 'The starting row of the range is too small.'],
    ['getRange(1, 0)', 'The starting column of the range is too small.'],
    ['getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange("A1:A1001")', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange("nothing")', 'Range not found'],
  ])('%s is refused', async (call, message) => {
    expect(await refusal(`${sheet} sheet.${call}`)).toBe(message)
  })

  test('ranges are named in every way that Google knows', async () => {
    const got =
      await script(`${sheet} const names = [[2], [2, 3], [2, 3, 4], [2, 3, 4, 5], ['B2'], ['B2:C4'], ['C21:D'], ['A:B'], ['3:4'], ['$A$1:$B$2'], ['Sheet1!B2']]
      return names.slice(1).map((name) => sheet.getRange(...name).getA1Notation())`)
    expect(got).toEqual([
      'C2',
      'C2:C5',
      'C2:G5',
      'B2',
      'B2:C4',
      'C21:D1000',
      'A1:B1000',
      'A3:Z4',
      'A1:B2',
      'B2',
    ])
  })
})

describe('the edges of what is filled', () => {
  test('getLastRow and getLastColumn see values, formulas and what spills, but no formats', async () => {
    const spreadsheet = await open(`function TABLE() { return [[1, 2], [3, null]] }
      function write() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('B2').setFormula('=TABLE()'); sheet.getRange('Z99').setBackground('red') }
      function extent() { const sheet = SpreadsheetApp.getActiveSheet(); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()] }`)
    expect(await spreadsheet.run('extent')).toEqual([0, 0, 'A1'])
    await spreadsheet.run('write')
    expect(await spreadsheet.run('extent')).toEqual([3, 3, 'A1:C3'])
  })

  test('appendRow writes below the last row, and makes one where there is none', async () => {
    const got =
      await script(`${sheet} sheet.deleteRows(3, 998); sheet.appendRow(['a', 1]); sheet.appendRow(['b']); sheet.appendRow(['c', '=1+1'])
      return [sheet.getMaxRows(), sheet.getRange('A1:B3').getValues()]`)
    expect(got).toEqual([
      3,
      [
        ['a', 1],
        ['b', ''],
        ['c', 2],
      ],
    ])
  })
})
